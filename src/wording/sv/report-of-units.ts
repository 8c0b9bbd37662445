import { incomingStates } from './incoming-states';

const units = (n: number): string => (n === 1 ? 'enhet' : 'enheter');

/** What the report of a department or a board says of its units: in Swedish, as all sheets and documents. */
export const reportOfUnits = {
  front: {
    units: 'Enheter',
    read: 'Inläst',
    made: 'Rapporten är sammanställd ur enheternas arbetsböcker. En källa är filens nummer inom hakparentes, som i listan sist i rapporten, och cellen i den. Bladet är det som tabellen handlar om (Mål, Indikatorer, Driftbudget) om inget annat blad står där.',
    /** Headings of a board's report under which the board writes itself. */
    toWrite: {
      VP: ['Förslag till beslut', 'Sammanfattning', 'Ärendets beredning'],
      reports: ['Förslag till beslut', 'Ärendets beredning'],
    },
    writes: 'Skrivs av nämnden.',
  },
  in: (some: number, all: number) => `${some} av ${all} ${units(all)}`,
  cameIn: (some: number, all: number) => `${some} av ${all} ${units(all)} ingår i rapporten.`,
  units: (n: number) => `${n} ${units(n)}`,
  states: incomingStates,
  missing: (names: readonly string[]) => `Saknas: ${names.join(', ')}.`,
  /** Above the column of sources: "[1] H14". */
  source: 'Källa',
  noName: 'Okänd enhet',
  /** Sheets of a unit's workbook, as they are called until somebody calls them something else. */
  sheets: {
    goals: 'Mål',
    texts: 'Texter',
    indicators: 'Indikatorer',
    activities: 'Aktiviteter',
    budget: 'Driftbudget',
    actions: 'Åtgärder',
  },

  summary: {
    changed: (values: number, n: number) =>
      `Sedan förra sammanställningen är ${values} ${values === 1 ? 'värde ändrat' : 'värden ändrade'}, i ${n} ${units(n)}.`,
    words: (decided: number, all: number) =>
      `${decided} av ${all} mål har ett beslutat ord. För de andra står ett förslag: det sämsta av enheternas ord.`,
    goals: 'Målen och deras ord',
    goal: 'Mål',
    decided: 'Beslutat',
    suggestion: 'Förslag',
    counts: { fully: 'Helt', partly: 'Delvis', not: 'Inte' },
    indicators: 'Indikatorer i enheterna',
    largestDeviations: 'Enheter med störst avvikelse',
    largestChanges: 'Enheter vars prognos har ändrats mest',
    unit: 'Enhet',
    deviation: 'Avvikelse',
    percent: 'Avvikelse %',
    change: 'Förändring',
    money: (compared: string, budget: string, actual: string, deviation: string, n: number) =>
      `I ${n === 1 ? 'den enhet' : `de ${n} enheter`} som har båda är budgeten ${budget} netto och ${compared} ${actual}. Avvikelsen är ${deviation}. Plus betyder bättre än budget.`,
    planned: (budget: string, some: string) => `Budgeten är ${budget} netto i ${some}.`,
    holds: (some: string) => `Summorna innehåller ${some}.`,
    noMoney: 'Ingen enhets driftbudget går att lägga ihop.',
  },

  goals: {
    suggestion: (word: string, n: number) =>
      `Förslag: ${word}. Det är det sämsta ordet av ${n} ${n === 1 ? 'enhet som har bedömt' : 'enheter som har bedömt'}; inget är beslutat.`,
    counts: (counts: readonly string[]) => `I enheterna: ${counts.join(', ')}.`,
    notJudged: 'Ingen enhet har bedömt målet.',
    units: 'Enhet',
    word: 'Enhetens ord',
    notJudgedBy: 'Inte bedömt',
    of: (unit: string, unitGoal: string, source: string) => [unit, unitGoal, source].filter((part) => part !== '').join('  ·  '),
  },

  indicators: {
    judged: 'Bedömning',
    spread: (min: string, median: string, max: string, n: number) => `Lägst ${min}, median ${median}, högst ${max} (${n} ${units(n)}).`,
    one: (figure: string) => `${figure} i en enhet.`,
    sum: (figure: string, n: number) => `Tillsammans ${figure}: summan av ${n} ${units(n)}.`,
    weighted: (figure: string, n: number) => `Tillsammans ${figure}: ${n} ${units(n)}, vägda efter antal svar.`,
    notTogether: 'Andelar och index läggs inte ihop utan antal svar.',
    misses: (names: readonly string[]) => `Når inte målet: ${names.join(', ')}.`,
    without: {
      outcome: (names: readonly string[]) => `Utan utfall: ${names.join(', ')}.`,
      target: (names: readonly string[]) => `Utan årsmål: ${names.join(', ')}.`,
    },
    writtenAs: (name: string) => `I enheten: ${name}`,
  },

  activities: { datesDiffer: 'Datumen skiljer sig mellan enheterna.' },

  economy: {
    signs: 'Kostnader är plus och intäkter minus. Avvikelse med plus är bättre än budget.',
    byDepartment: 'Driftbudget per avdelning, netto',
    byKind: 'Intäkter och kostnader',
    byArea: 'Driftbudget per verksamhet, netto',
    byUnit: 'Driftbudget per enhet, netto',
    department: 'Avdelning',
    area: 'Verksamhet',
    kind: 'Slag',
    unit: 'Enhet',
    kinds: { revenue: 'Intäkter', cost: 'Kostnader', net: 'Netto' },
    all: 'Alla enheter',
    frame: 'Ram',
    againstFrame: 'Mot ram',
    holds: (some: string) => `Innehåller ${some}.`,
    fewer: (column: string, some: string) => `${column}: ${some}.`,
    trade: 'Bruttosummorna innehåller det som enheterna köper av varandra; det tar ut sig i nettot.',
    notAdded: 'Räknas inte med i summorna.',
    effects: (some: string) => `Summorna gäller det som är angivet, i ${some}.`,
  },

  appendix: {
    units: 'Vilka som ingår',
    state: 'Läge',
    file: 'Källa',
    department: 'Avdelning',
    findings: 'Anmärkningar',
    files: 'Källor',
    unit: 'Enhet',
    read: 'Inläst',
    hash: 'Kontrollsumma',
    otherFiles: (n: number) => (n === 1 ? 'En fil till lästes men används inte.' : `${n} filer till lästes men används inte.`),
    notShown: (n: number) => (n === 1 ? 'En notis finns i sammanställningen.' : `${n} notiser finns i sammanställningen.`),
  },

  /** "Rapport T2 2026 Norr": as much of the department's name as the name of a sheet holds. */
  sheet: (report: string, department: string) => [report, department].filter((part) => part !== '').join(' '),
};
