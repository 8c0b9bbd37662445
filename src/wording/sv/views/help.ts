/** How to go about it, how to begin, the keyboard, the rules, and what to send to whoever helps. */
export const help = {
  heading: 'Så här gör du',
  steps: [
    'Skapa mall: välj dokumenttyp, år och enhet.',
    'Fyll i de vita cellerna, på bladen eller under Fyll i. Grå celler räknas ut, ljusblå är givna uppifrån.',
    'Kontrollera: varje anmärkning leder till sin cell.',
    'Bedöm målen, och klarmarkera när inget står i vägen.',
    'Gör rapport: ett blad att läsa, skriva ut och spara.',
  ],
  handbook: 'Handbok, med ett kapitel för varje roll',
  privacy: 'Allt stannar i arbetsboken. Panelen skickar inget någonstans.',
  privacyPage: 'Uppgifter och integritet',
  outside: 'Röda tråden är ett tillägg till Excel. Öppna Excel och välj Öppna panelen på fliken Start.',

  begin: 'Att börja',
  beginTemplate: 'Skapa en ny mall',
  beginExample: 'Prova med ett exempel',
  beginElsewhere:
    'Den här arbetsboken har redan en mall. Öppna en tom arbetsbok och välj Öppna panelen på fliken Start för att skapa en ny mall eller prova ett exempel.',

  keyboard: 'Med tangentbordet',
  keys: [
    'F6 går mellan bladet, menyfliksområdet och panelen. Ctrl+F6 går tillbaka till bladet i vissa versioner.',
    'Alt och sedan fliken Start ger bokstäver till knapparna Kontrollera, Klarmarkera och Gör rapport.',
    'I panelen går Tabb framåt och Skift+Tabb bakåt. Retur eller blanksteg trycker på en knapp.',
    'Esc går tillbaka till vyn före.',
    'Alt+nedpil öppnar en lista, i panelen och i en cell med listval.',
    'Ctrl+Z i bladet ångrar det som panelen skrev.',
  ],

  rules: 'Reglerna i Kontroll',
  rulesLead: 'Kontroll går igenom arbetsboken efter de här reglerna. En anmärkning kan accepteras med en motivering.',
  showRules: 'Visa reglerna',
  hideRules: 'Dölj reglerna',
  search: 'Sök bland reglerna',
  rulesFound: (n: number) => (n === 0 ? 'Ingen regel har de orden.' : n === 1 ? '1 regel' : `${n} regler`),

  diagnostics: 'Till den som hjälper dig',
  diagnosticsLead: 'Versioner och antal, inget av det som står i arbetsboken.',
  copy: 'Kopiera',
  copied: 'Texten är kopierad.',
  copyByHand: 'Texten är markerad. Kopiera den med Ctrl+C.',
};
