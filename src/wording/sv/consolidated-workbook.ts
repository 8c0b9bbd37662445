import { incomingStates } from './incoming-states';

/** The sheets of a consolidated workbook: a line of help above each, words in their cells, and what a prompt says. */
export const consolidatedWorkbook = {
  help: {
    incoming: 'Enheter som behöver ett samtal står först. Belopp är netto med kostnad som plus; en avvikelse med plus är bättre än budget.',
    goalMatrix:
      'Enheternas bedömningar under varje mål. Förslaget är den sämsta bedömningen, inte ett beslut. Tom ruta: enheten har inte målet.',
    goals: 'En rad per mål och enhet, med enhetens egna mål under. Passar för filter och pivottabell.',
    goalTexts: 'Enheternas texter samlade under varje mål, att skriva ihop till nämndens.',
    indicators: 'En rad per indikator och enhet. Passar för filter och pivottabell. Siffror från för få svarande visas inte.',
    indicatorMatrix:
      'Samma indikator i varje enhet. Andelar och index läggs inte ihop till ett medelvärde; minst, median och högst visas i stället.',
    budget: 'Varje budgetrad som enheten skrev den och omräknad: kostnad som plus, intäkt som minus. Passar för filter och pivottabell.',
    totals:
      'En enhet räknas med där dess kolumn är hel. Det som saknas räknas inte som noll. Bruttosummor innehåller intern handel mellan enheter.',
    actions: 'Enheternas åtgärder och deras effekt. Plus är bättre.',
    activities: 'Samma aktivitet i flera enheter. Datum som skiljer sig från de flestas är markerade.',
    findings: 'Vad som inte stämmer i en fil eller mellan filer, det allvarligaste först.',
    files: 'Filerna som de lästes. Kontrollsumman visar om en fil har ändrats sedan dess.',
    goalWords:
      'Det ord som nämnden eller avdelningen beslutar för målet. Rapporten tar det härifrån; utan ord står förslaget, och att inget är beslutat.',
    register: 'Enheterna som väntas. Lägg till, ändra eller ta bort rader; listan används nästa gång du sammanställer.',
    decisions: 'Svara Ja där två namn är samma sak och Nej där de inte är det. Nästa sammanställning följer svaren.',
  },
  /** "58 av 60 enheter" is counted by the sheet; this is the word after the figures, one and several. */
  units: ['enhet', 'enheter'],
  ofUnits: (some: number, all: number): string => `${some} av ${all} ${all === 1 ? 'enhet' : 'enheter'}`,
  whole: 'Hela nämnden',
  withoutDepartment: 'Utan avdelning',
  allAreas: 'Alla verksamheter',
  largestDeviations: 'Största avvikelser',
  largestChanges: 'Största förändringar sedan förra prognosen',
  nothing: 'Inga',
  firstTime: '–',
  goalMoves: 'Mål från en tidigare mandatperiod: skriv det gamla numret och det nya, så flyttas alla enheters mål.',
  states: incomingStates,
  namesOf: { unit: 'Enhet', indicator: 'Indikator', activity: 'Aktivitet', goal: 'Mål' },
  together: {
    sum: (units: number): string => `Summa av ${units} ${units === 1 ? 'enhet' : 'enheter'}`,
    weighted: (units: number): string => `Viktat medel av ${units} ${units === 1 ? 'enhet' : 'enheter'}`,
  },
  used: 'Läst',
  prompts: {
    word: 'Väljs av den som rapporten gäller. Förslaget är bara den sämsta av enheternas bedömningar.',
    same: 'Ja om de två namnen är samma sak, Nej om de är olika. Tomt: obesvarat.',
    from: 'Målets nummer i den tidigare perioden, till exempel 1.2.',
    to: 'Målets nummer i dag.',
    unit: 'Enhetens namn som i dess arbetsbok.',
    unitId: 'Samma Enhets-id som på enhetens Start.',
    contact: 'En funktion eller brevlåda, inte ett namn.',
    frame: 'Netto med kostnad som plus, till exempel 12,5 mnkr.',
    variants: 'Andra namn på enheten, med | mellan.',
  },
  chooseWord: { title: 'Välj i listan', message: 'Välj ett av orden, eller töm cellen.' },
  choose: { title: 'Välj i listan', message: 'Välj Ja eller Nej, eller töm cellen.' },
};

export type ConsolidatedWorkbookWords = typeof consolidatedWorkbook;
