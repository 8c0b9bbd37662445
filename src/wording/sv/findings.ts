import type { ExpectationWording, FindingWording } from '../findings';
import { labels } from './labels';
import type { Facts } from '../wording';

/** The header of the cell as subject of a sentence; "Cellen" where it is not known. */
const cell = ({ column }: Facts): string => column || 'Cellen';
/** The column a figure stands in, where it is known. */
const inColumn = ({ column }: Facts): string => (column ? `${column}: ` : '');
const ofRow = ({ row }: Facts): string => (row ? ` för ”${row}”` : '');
const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const word = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.judgementsInText)).get(fact(facts, name)) ?? fact(facts, name);
const level = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.goalLevelsInText)).get(fact(facts, name)) ?? fact(facts, name);
const signs = (facts: Facts): string => new Map<string, string>(Object.entries(labels.signs)).get(fact(facts, 'signs')) ?? '';
const readAs = (facts: Facts): string =>
  facts['readings']
    ? ` Menar du ${fact(facts, 'readings')
        .replace(/; ([^;]*)$/, ' eller $1')
        .replaceAll(';', ',')}?`
    : '';
const rowCount = (facts: Facts): string => (Number(facts['count'] ?? 1) === 1 ? 'En rad' : `${fact(facts, 'count')} rader`);
/** What a text says of a figure, beside what its cell says. */
const inText = (header: string) => (f: Facts) =>
  `Analysen för ”${fact(f, 'row')}” säger ”${fact(f, 'quote')}”, men ${header} är ${fact(f, 'expected')}. Ändra det som är fel.`;
const monthNames = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
/** "1 2 5" → "januari, februari och maj". */
const monthsIn = (facts: Facts, name: string): string =>
  fact(facts, name)
    .split(' ')
    .map((month) => monthNames[Number(month) - 1] ?? '')
    .join(', ')
    .replace(/, ([^,]*)$/, ' och $1');

export const findings: FindingWording = {
  V01: { empty: (f) => `${cell(f)} saknas${ofRow(f)}.` },
  V02: {
    number: (f) => `${cell(f)}${ofRow(f)} ska vara ett tal, men det står ”${fact(f, 'found')}”.${readAs(f)}`,
    asText: (f) => `${cell(f)}${ofRow(f)} står som text (”${fact(f, 'found')}”) och räknas inte med. Menar du talet ${fact(f, 'reading')}?`,
    percentMissing: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')} utan procenttecken i en rad med %. Menar du ${fact(f, 'reading')}? Skriv det med tecknet.`,
    numberOrWord: (f) =>
      `${cell(f)}${ofRow(f)} ska vara ett tal, öka, minska eller Tas fram av nämnd/styrelse, men det står ”${fact(f, 'found')}”.${readAs(f)}`,
    date: (f) => `${cell(f)}${ofRow(f)} ska vara ett datum, till exempel 2026-03-01, men det står ”${fact(f, 'found')}”.`,
    word: (f) => `${cell(f)}${ofRow(f)} ska vara ett av orden i listan, men det står ”${fact(f, 'found')}”.`,
  },
  V03: {
    missing: (f) => `Måttenhet saknas för ”${fact(f, 'row')}”. Menar du ${fact(f, 'expected')}?`,
    onlyInCell: (f) => `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” har en enhet, men raden har ingen måttenhet.`,
    different: (f) => `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” har en annan enhet än raden (${fact(f, 'unit')}).`,
  },
  V04: {
    aboveHundred: (f) =>
      `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” är mer än 100 %. Är det en kvot, välj Kvot som måttslag.`,
    negativeShare: (f) => `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” är negativt. En andel kan inte vara mindre än 0 %.`,
    negativeCount: (f) => `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” är negativt. Ett antal kan inte vara mindre än 0.`,
  },
  V05: {
    outsideSplit: (f) =>
      `Totalt ${fact(f, 'total')} för ”${fact(f, 'row')}” ligger utanför män ${fact(f, 'men')} och kvinnor ${fact(f, 'women')}.`,
    notSumOfSplit: (f) =>
      `Totalt ${fact(f, 'total')} för ”${fact(f, 'row')}” är inte män ${fact(f, 'men')} plus kvinnor ${fact(f, 'women')}.`,
  },
  V06: {
    partLarger: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')}, mer än ”${fact(f, 'whole')}” som den är en del av (${fact(f, 'expected')}).`,
    moreThanCame: (f) =>
      `${inColumn(f)}${fact(f, 'found')} är mer än de ${fact(f, 'expected')} som har kommit in hittills i år${ofRow(f)}.`,
    moreThanEmployees: (f) => `${inColumn(f)}${fact(f, 'found')} är mer än de ${fact(f, 'expected')} medarbetarna${ofRow(f)}.`,
  },
  V07: {
    council: (f) =>
      `Årsmålet ${fact(f, 'found')} för ”${fact(f, 'row')}” är lättare att nå än KF:s årsmål ${fact(f, 'expected')}. Ändra det eller förklara varför.`,
    board: (f) =>
      `Årsmålet ${fact(f, 'found')} för ”${fact(f, 'row')}” är lättare att nå än nämndens årsmål ${fact(f, 'expected')}. Ändra det eller förklara varför.`,
  },
  V08: {
    reachedBefore: (f) =>
      `Årsmålet ${fact(f, 'found')} för ”${fact(f, 'row')}” är lättare att nå än förra årets utfall ${fact(f, 'expected')}. Är det meningen?`,
  },
  V09: {
    setByBoard: (f) => `Årsmål saknas för ”${fact(f, 'row')}”. KF har lämnat åt nämnden att sätta det.`,
    cityWide: (f) =>
      `Årsmål saknas för ”${fact(f, 'row')}”. KF:s årsmål ${fact(f, 'council')} gäller hela staden och kan inte jämföras med ert utfall.`,
    none: (f) => `Varken ni eller KF har satt ett årsmål för ”${fact(f, 'row')}”. Skriv - om den inte mäts i år.`,
  },
  V10: {
    worse: (f) =>
      `Prognosen ${fact(f, 'found')} för ”${fact(f, 'row')}” är sämre än utfallet ${fact(f, 'outcome')} som redan är nått. Stämmer prognosen?`,
    copied: (f) =>
      `Prognosen för ”${fact(f, 'row')}” är samma som årsmålet, ${fact(f, 'found')}, men utfallet är ${fact(f, 'outcome')}. Är målet fortfarande rimligt att nå?`,
  },
  V11: {
    outcome: (f) => `Periodens utfall saknas för ”${fact(f, 'row')}” och ska redovisas nu. Skriv i.u. om uppgiften inte finns.`,
    split: (f) => `${cell(f)} saknas för ”${fact(f, 'row')}”, som ska redovisas efter kön. Skriv i.u. om uppgiften inte finns.`,
    forecast: (f) =>
      `Prognos helår saknas för ”${fact(f, 'row')}”. Talet växer under året och kan inte jämföras med årsmålet utan prognos.`,
  },
  V12: {
    indicator: (f) =>
      `”${fact(f, 'row')}” är bedömd som ${word(f, 'judged')} men förslaget är ${word(f, 'suggested')}. Motivera bedömningen.`,
    goal: (f) =>
      `Målet ”${fact(f, 'row')}” är bedömt som ${word(f, 'judged')} men förslaget är ${word(f, 'suggested')}. Motivera bedömningen.`,
  },
  V13: {
    betterThanBeneath: (f) =>
      `Målet ”${fact(f, 'row')}” är bedömt som ${word(f, 'judged')} fast målet ”${fact(f, 'beneath')}” under det är bedömt som ${word(f, 'beneathWord')}. Motivera bedömningen.`,
  },
  V14: {
    target: inText('årsmålet'),
    boardTarget: inText('nämndens årsmål'),
    councilTarget: inText('KF:s årsmål'),
    outcome: inText('periodens utfall'),
    outcomeMen: inText('utfallet för män/pojkar'),
    outcomeWomen: inText('utfallet för kvinnor/flickor'),
    forecast: inText('prognosen för helåret'),
    judged: (f) =>
      `Analysen för ”${fact(f, 'row')}” säger ”${fact(f, 'quote')}”, men bedömningen är ${word(f, 'judged')}. Ändra det som är fel.`,
    suggested: (f) =>
      `Analysen för ”${fact(f, 'row')}” säger ”${fact(f, 'quote')}”, men siffrorna i raden ger ${word(f, 'judged')}. Ändra det som är fel.`,
    goal: (f) =>
      `Analysen av målet ”${fact(f, 'row')}” säger ”${fact(f, 'quote')}”, men målet är bedömt som ${word(f, 'judged')}. Ändra det som är fel.`,
  },
  V15: {
    unmentioned: (f) =>
      `${fact(f, 'source') === 'forecast' ? 'Prognosen' : 'Utfallet'} ${fact(f, 'value')} för ”${fact(f, 'row')}” når inte ${fact(f, 'target')}, och analysen säger inget om det. Skriv varför.`,
  },
  V16: {
    underGoal: (f) => `Texten ${fact(f, 'heading')} saknas för målet ”${fact(f, 'row')}”.`,
    elsewhere: (f) => `Texten under rubriken ${fact(f, 'heading')} saknas.`,
    noUnitGoal: (f) => `Nämndmålet ”${fact(f, 'row')}” har inget enhetsmål. Lägg till ett, eller förklara varför målet inte berör er.`,
    highRisk: (f) =>
      `Risken ”${fact(f, 'row')}” är hög och tas inte med i internkontrollplanen. Skriv varför: befintliga rutiner eller en åtgärd.`,
  },
  V17: {
    endBeforeStart: (f) => `”${fact(f, 'row')}” slutar ${fact(f, 'found')}, innan den börjar (${fact(f, 'start')}).`,
    outsideYear: (f) =>
      `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” ligger utanför planens år ${fact(f, 'year')}. Är det meningen?`,
    swapped: (f) =>
      `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” kan ha dag och månad omkastade. Menar du ${fact(f, 'swapped')}?`,
    pastEnd: (f) => `”${fact(f, 'row')}” skulle vara klar ${fact(f, 'found')} men har ingen status.`,
    pastEndOpen: (f) => `”${fact(f, 'row')}” skulle vara klar ${fact(f, 'found')} men är inte avslutad. Ändra status eller slutdatum.`,
  },
  V18: { twice: (f) => `”${fact(f, 'row')}” finns två gånger på samma ställe. Ta bort den ena eller ge den ett annat namn.` },
  V19: {
    unknownGoal: (f) => `”${fact(f, 'row')}” hör till målet ${fact(f, 'found')}, som inte finns på bladet Mål.`,
    unknownParent: (f) => `Målet ”${fact(f, 'row')}” ligger under ${fact(f, 'found')}, som inte finns på bladet Mål.`,
    levelSkipped: (f) =>
      `Målet ”${fact(f, 'row')}” är ett ${level(f, 'level')} och ska ligga under ett ${level(f, 'above')}, men ${fact(f, 'found')} är ett ${level(f, 'parentLevel')}.`,
    focusBeneath: (f) => `Målet ”${fact(f, 'row')}” är ett inriktningsmål och kan inte ligga under ett annat mål.`,
    codeTwice: (f) => `Koden ${fact(f, 'found')} finns på två mål, så det går inte att veta vilket en rad hör till.`,
    unknownRow: (f) => `”${fact(f, 'row')}” är en del av raden ”${fact(f, 'found')}”, som inte finns i samma verksamhet.`,
    notAreaGoal: (f) =>
      `Risken ”${fact(f, 'row')}” hör till ${fact(f, 'found')}, som är ett ${level(f, 'level')}. Välj ett mål för verksamhetsområdet.`,
    unknownIndicator: (f) => `Svaren${ofRow(f)} hör till indikatorn ”${fact(f, 'found')}”, som inte finns på bladet Indikatorer.`,
  },
  V20: {
    sum: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')} enligt källan men raderna blir ${fact(f, 'expected')}. Det skiljer ${fact(f, 'difference')}.`,
    rounding: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')} enligt källan och raderna blir ${fact(f, 'expected')}. Skillnaden ryms i avrundningen.`,
    parts: (f) => `${inColumn(f)}varav-raderna under ”${fact(f, 'row')}” blir ${fact(f, 'expected')}, men raden är ${fact(f, 'found')}.`,
    partsRounding: (f) =>
      `${inColumn(f)}varav-raderna under ”${fact(f, 'row')}” blir ${fact(f, 'expected')} och raden är ${fact(f, 'found')}. Skillnaden ryms i avrundningen.`,
    partLarger: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')}, mer än ”${fact(f, 'whole')}” som den är en del av (${fact(f, 'expected')}).`,
  },
  V21: {
    typed: (f) => `${cell(f)}${ofRow(f)} är ${fact(f, 'found')}, men beräkningen ger ${fact(f, 'expected')}.`,
    rounding: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')} och beräkningen ger ${fact(f, 'expected')}. Skillnaden ryms i avrundningen.`,
  },
  V22: {
    noUnit: () => 'Beloppsenhet saknas, så det går inte att veta om beloppen är kronor, tusental eller miljoner.',
    otherConvention: (f) =>
      `Alla intäkter och kostnader har andra tecken än ”${signs(f)}” som står på Start. Ändra Tecken i budgeten om beloppen stämmer.`,
    mixed: (f) => `${inColumn(f)}${fact(f, 'found')} för ”${fact(f, 'row')}” har fel tecken. På Start står ”${signs(f)}”.`,
  },
  V23: {
    repeated: (f) =>
      `”${fact(f, 'row')}” (${fact(f, 'amount')}) står två gånger med samma belopp och räknas dubbelt. Ta bort den ena raden.`,
  },
  V24: {
    none: () => 'Budget saknas. Fyll i bladet Driftbudget.',
    row: (f) => `Budget saknas för ”${fact(f, 'row')}”. Skriv 0 om raden inte har någon.`,
  },
  V25: {
    cause: (f) => `Avvikelsen ${fact(f, 'deviation')} för ”${fact(f, 'row')}” är så stor att den behöver en orsak.`,
    action: (f) => `Underskottet ${fact(f, 'deviation')} för ”${fact(f, 'row')}” är så stort att det behöver en åtgärd.`,
    causeAndAction: (f) =>
      `Underskottet ${fact(f, 'deviation')} för ”${fact(f, 'row')}” är så stort att det behöver en orsak och en åtgärd.`,
    investment: (f) => `Avvikelsen ${fact(f, 'deviation')} för investeringen ”${fact(f, 'row')}” är så stor att den behöver en kommentar.`,
  },
  V26: {
    pace: (f) =>
      `Prognosen ${fact(f, 'found')} för ”${fact(f, 'row')}” ligger långt från utfallet i årstakt, ${fact(f, 'expected')} efter ${fact(f, 'months')} månader. Stämmer prognosen?`,
  },
  V27: {
    row: (f) =>
      `Kostnader ${fact(f, 'costs')} och intäkter ${fact(f, 'revenue')} för ”${fact(f, 'row')}” tar inte ut varandra. Det skiljer ${fact(f, 'balance')}.`,
    sameSign: (f) =>
      `Kostnader och intäkter för ”${fact(f, 'row')}” är båda ${fact(f, 'costs')}. De ska ha olika tecken för att ta ut varandra.`,
    total: (f) => `Kostnader och intäkter i ”${fact(f, 'row')}” tar inte ut varandra. Det skiljer ${fact(f, 'balance')}.`,
  },
  V28: {
    year: (f) =>
      `Resultatet${ofRow(f)} är ${fact(f, 'found')}, mer än gränsen ${fact(f, 'limit')} (${fact(f, 'percent')} % av bruttobudgeten). Förklara varför.`,
    fund: (f) =>
      `Det samlade överskottet${ofRow(f)} är ${fact(f, 'found')}, mer än gränsen ${fact(f, 'limit')} (${fact(f, 'percent')} % av bruttobudgeten). Förklara varför.`,
    deficit: (f) =>
      `Underskottet${ofRow(f)} är från ${fact(f, 'since')} och skulle ha täckts senast ${fact(f, 'due')}. Skriv hur det ska täckas.`,
  },
  V29: {
    row: (f) => `Inga månader är ifyllda${ofRow(f)}. Skriv i.u. om uppgiften inte finns.`,
    missing: (f) => `Uppgift för ${monthsIn(f, 'months')} saknas${ofRow(f)}. Skriv i.u. om uppgiften inte finns.`,
    late: (f) =>
      `”${fact(f, 'row')}” har en uppgift för ${monthsIn(f, 'months')}, men rapporten gäller till och med ${monthsIn(f, 'last')}.`,
  },
  V30: {
    splitOfFew: (f) =>
      `”${fact(f, 'row')}” har ${fact(f, 'answers')} svar på ”${fact(f, 'indicator')}” och visas inte, men resultatet är delat på män och kvinnor. Ta bort uppdelningen.`,
    quoted: (f) =>
      `Kommentaren för ”${fact(f, 'row')}” nämner resultatet för ”${fact(f, 'indicator')}”, som bygger på ${fact(f, 'answers')} svar och inte får visas. Ta bort siffran.`,
    outcomeOfFew: (f) =>
      `Periodens utfall för ”${fact(f, 'indicator')}” är resultatet för ”${fact(f, 'row')}”, som bygger på ${fact(f, 'answers')} svar (minst ${fact(f, 'limit')}). Skriv i.u. i stället.`,
    derivable: (f) =>
      `”${fact(f, 'row')}” är ensam om att ha för få svar på ”${fact(f, 'indicator')}” och kan räknas ut ur utfallet och de andra. Slå ihop den med en annan verksamhet.`,
  },
  V31: {
    formula: (f) =>
      `${cell(f)}${ofRow(f)} börjar med ${fact(f, 'sign')} (”${fact(f, 'found')}”). Excel kan ta texten för en formel. Börja med ett ord.`,
  },
  V32: { draft: (f) => `${cell(f)}${ofRow(f)} innehåller ”${fact(f, 'found')}”, som ser ut att vara en kvarglömd arbetsanteckning.` },
  V33: {
    sheetMissing: (f) => `Bladet ${fact(f, 'sheet')} saknas eller har bytt namn. Inget på det har kunnat läsas.`,
    tableMissing: (f) => `Tabellen ${fact(f, 'table')} saknas eller har bytt namn. Inget i den har kunnat läsas.`,
    tableRenamed: (f) => `Tabellen ${fact(f, 'table')} heter ${fact(f, 'found')} i arbetsboken. Den läses ändå.`,
    columnMissing: (f) =>
      `Tabellen ${fact(f, 'table')} saknar kolumnen ${fact(f, 'column') || fact(f, 'header')}. Den är borttagen eller har bytt namn.`,
    columnMoved: (f) => `Kolumnen ${fact(f, 'header')} i tabellen ${fact(f, 'table')} är flyttad. Den läses ändå.`,
    columnAdded: (f) => `Kolumnen ${fact(f, 'header')} i tabellen ${fact(f, 'table')} hör inte till mallen. Den lämnas som den är.`,
    formulaOverwritten: (f) => `${cell(f)}${ofRow(f)} ska räknas ut av mallen, men formeln är ersatt av ”${fact(f, 'found')}”.`,
    keyMissing: (f) =>
      `${rowCount(f)} i tabellen ${fact(f, 'table')} saknar nyckel. ${Number(f['count'] ?? 1) === 1 ? 'Den' : 'De'} läses, men kan inte följas mellan perioder.`,
    keyTwice: (f) => `Två rader i tabellen ${fact(f, 'table')} har samma nyckel, troligen för att en rad är kopierad.`,
    older: (f) => `Arbetsboken är gjord med en äldre mall (version ${fact(f, 'found')}). Uppdatera den innan du lämnar in.`,
    newer: (f) => `Arbetsboken är gjord med en nyare mall (version ${fact(f, 'found')}) än den här versionen av Röda tråden kan läsa.`,
    nameMissing: (f) => `Cellen för ${fact(f, 'name')} på Start går inte att hitta. Den är borttagen eller har bytt namn.`,
  },
  V34: {
    personalNumber: (f) => `${cell(f)}${ofRow(f)} innehåller ett personnummer eller samordningsnummer (${fact(f, 'found')}). Ta bort det.`,
    email: (f) => `${cell(f)}${ofRow(f)} innehåller en e-postadress (${fact(f, 'found')}). Ta bort den om den går till en person.`,
    phone: (f) => `${cell(f)}${ofRow(f)} innehåller ett telefonnummer (${fact(f, 'found')}). Ta bort det om det går till en person.`,
  },
  V35: {
    fund: (f) =>
      `”${fact(f, 'row')}” är ${fact(f, 'found')}, men resultatenheternas resultat ger ${fact(f, 'expected')} (med omvänt tecken).`,
    fundEmpty: (f) => `”${fact(f, 'row')}” är tom, men resultatenheternas resultat ger ${fact(f, 'expected')} (med omvänt tecken).`,
    fundOfArea: (f) =>
      `Resultatöverföringen för ”${fact(f, 'row')}” är ${fact(f, 'found')}, men områdets resultatenheter ger ${fact(f, 'expected')} (med omvänt tecken).`,
    adjustments: (f) =>
      `”${fact(f, 'row')}” är ${fact(f, 'found')}, men raderna på bladet Budgetjusteringar som ska ingå blir ${fact(f, 'expected')}.`,
    adjustmentsEmpty: (f) =>
      `”${fact(f, 'row')}” är tom, men raderna på bladet Budgetjusteringar som ska ingå blir ${fact(f, 'expected')}.`,
    capitalCosts: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')} här men ${fact(f, 'expected')} bland kapitalkostnaderna.`,
    frame: (f) => `Budgeten är ${fact(f, 'found')} netto, men budgetramen på Start är ${fact(f, 'expected')}.`,
  },
  V36: {
    changed: (f) => `${cell(f)}${ofRow(f)} är given ovanifrån men har ändrats från ”${fact(f, 'expected')}” till ”${fact(f, 'found')}”.`,
    emptied: (f) => `${cell(f)}${ofRow(f)} är given ovanifrån (”${fact(f, 'expected')}”) men har tömts.`,
    filled: (f) => `${cell(f)}${ofRow(f)} är tom från den som ger raden, men har fyllts i med ”${fact(f, 'found')}”.`,
    deleted: (f) => `Raden ”${fact(f, 'row')}” är given ovanifrån men borttagen.`,
  },
  V37: {
    year: (f) =>
      `Perioden för ”${fact(f, 'row')}” är ${fact(f, 'found')}, men rapporten gäller ${fact(f, 'year')}. Är utfallet från rätt år?`,
    tertial: (f) =>
      `Perioden för ”${fact(f, 'row')}” är ${fact(f, 'found')}, men den här rapporten gäller ${fact(f, 'expected')}. Är utfallet från rätt tertial?`,
    forecastUntouched: (f) =>
      `Alla ${fact(f, 'rows')} prognoser i driftbudgeten är desamma som i förra rapporten. Är prognosen uppdaterad?`,
  },
  V38: {
    larger: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')}, ungefär tusen gånger mer än ${fact(f, 'other')} i samma rad. Är enheten rätt?`,
    smaller: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')}, ungefär en tusendel av ${fact(f, 'other')} i samma rad. Är enheten rätt?`,
  },
};

export const expectations: ExpectationWording = {
  filled: 'ifyllt',
  number: 'ett tal',
  numberOrWord: 'ett tal, öka eller minska',
  date: 'ett datum',
  sameWord: 'samma ord som förslaget',
  reason: 'en motivering',
  uniqueName: 'ett namn som bara finns en gång',
  existingGoal: 'koden för ett mål på bladet Mål',
  areaGoal: 'koden för ett mål för ett verksamhetsområde',
  existingIndicator: 'en indikator på bladet Indikatorer',
  levelAbove: 'ett mål på nivån ovanför',
  existingRow: 'en rad i samma verksamhet',
  template: 'som i mallen',
};
