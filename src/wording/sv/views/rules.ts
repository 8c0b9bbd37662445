import type { CheckedRule } from '../../../domain/rules/messages';

/** A rule in plain words: what it is called in a list, and why it asks. */
export interface RuleInWords {
  readonly name: string;
  readonly why: string;
}

/** The rules of Kontroll as people read them; docs/rules.md has them whole. */
export const rules: Readonly<Record<CheckedRule, RuleInWords>> = {
  V01: { name: 'Uppgift saknas', why: 'Uppgiften ska vara ifylld i den här perioden. 0 och i.u. är också svar.' },
  V02: { name: 'Går inte att läsa som tal, datum eller ord', why: 'Det som inte kan läsas räknas inte med i summor och jämförelser.' },
  V03: { name: 'Måttenhet', why: 'Utan rätt måttenhet vet ingen vad talet mäter, och det kan inte jämföras med årsmålet.' },
  V04: { name: 'Orimligt tal', why: 'En andel ligger mellan 0 och 100 %, och ett antal kan inte vara mindre än 0.' },
  V05: {
    name: 'Totalt mot män och kvinnor',
    why: 'En andel för alla ligger mellan den för män och den för kvinnor, och ett antal är deras summa.',
  },
  V06: { name: 'Delen större än det hela', why: 'En del kan inte vara större än det som den är en del av.' },
  V07: { name: 'Lättare årsmål än ovanför', why: 'Ett årsmål som är lättare att nå än det som är givet ovanifrån behöver en förklaring.' },
  V08: {
    name: 'Lättare årsmål än förra utfallet',
    why: 'Ett årsmål som redan nåddes förra året leder ingenstans, om det inte är meningen.',
  },
  V09: { name: 'Inget årsmål att jämföra med', why: 'Utan ett årsmål kan uppfyllelsen inte beräknas.' },
  V10: { name: 'Tveksam prognos', why: 'Prognosen för helåret ska stämma med det utfall som redan finns.' },
  V11: { name: 'Utfall eller prognos saknas', why: 'Indikatorn ska redovisas nu. Finns uppgiften inte skriver du i.u.' },
  V12: { name: 'Bedömning utan motivering', why: 'Den som bedömer annorlunda än vad siffrorna visar ska skriva varför.' },
  V13: { name: 'Bättre bedömt än målet under', why: 'Ett mål uppfylls bara så väl som målen under det, om ingen skriver varför.' },
  V14: { name: 'Text mot siffror', why: 'Texten och cellerna ska säga samma sak, annars vet läsaren inte vad som gäller.' },
  V15: { name: 'Missat mål som analysen inte nämner', why: 'När ett årsmål inte nås ska analysen säga varför.' },
  V16: { name: 'Text saknas', why: 'Texten ska finnas med i det här dokumentet.' },
  V17: { name: 'Datum och status', why: 'Datum och status ska stämma med varandra och med planens år.' },
  V18: { name: 'Samma namn två gånger', why: 'Två rader med samma namn går inte att skilja åt i uppföljningen.' },
  V19: { name: 'Koppling som inte finns', why: 'Raden hänger inte ihop med resten av tråden om det som den hör till inte finns.' },
  V20: { name: 'Summa som inte stämmer', why: 'Raderna ska tillsammans bli den summa som källan anger.' },
  V21: { name: 'Inskrivet i en beräknad cell', why: 'Ett tal som är inskrivet över en formel ändras inte när underlaget ändras.' },
  V22: { name: 'Tecken och beloppsenhet', why: 'Med fel tecken eller utan enhet blir summor och avvikelser fel.' },
  V23: { name: 'Rad som står två gånger', why: 'En rad som står två gånger räknas dubbelt.' },
  V24: { name: 'Budget saknas', why: 'Utan budget finns inget att jämföra utfall och prognos med.' },
  V25: {
    name: 'Avvikelse utan orsak eller åtgärd',
    why: 'En avvikelse över gränserna på Start ska förklaras, och ett underskott behöver en åtgärd.',
  },
  V26: {
    name: 'Prognos långt från årstakten',
    why: 'Prognosen skiljer sig mycket från utfallet omräknat till helår. Det kan stämma, men bör vara avsiktligt.',
  },
  V27: { name: 'Omsättningsförändring som inte går jämnt ut', why: 'En omsättningsförändring ska öka kostnader och intäkter lika mycket.' },
  V28: { name: 'Resultatöverföring över gränsen', why: 'Resultat över gränserna, och underskott som inte är täckta i tid, ska förklaras.' },
  V29: { name: 'Månader i perioden', why: 'Alla månader i perioden ska ha en uppgift, och de som inte har varit ska vara tomma.' },
  V30: { name: 'För få svar för att visas', why: 'Så få svar kan visa vad enskilda personer har svarat.' },
  V31: {
    name: 'Text som Excel kan ta för en formel',
    why: 'En text som börjar så kan räknas som en formel när filen öppnas någon annanstans.',
  },
  V32: { name: 'Kvarglömd anteckning', why: 'En arbetsanteckning ska inte följa med i den färdiga rapporten.' },
  V33: { name: 'Mallen är ändrad', why: 'Det som har ändrats i mallen kan inte läsas, räknas eller följas som det ska.' },
  V34: { name: 'Personuppgift', why: 'Dokumentet blir allmän handling, och uppgifter om enskilda hör inte hemma i det.' },
  V35: { name: 'Tal som hör ihop men skiljer sig', why: 'Samma sak ska ha samma belopp överallt i arbetsboken.' },
  V36: { name: 'Ändrat fast det är givet ovanifrån', why: 'Det som nämnden eller kommunfullmäktige har gett ska stå kvar som det gavs.' },
  V37: { name: 'Annan period', why: 'Siffrorna ska gälla den period som rapporten avser.' },
  V38: { name: 'Tusen gånger för mycket eller för lite', why: 'Beloppet kan vara skrivet i kronor i stället för tusental, eller tvärtom.' },
};
