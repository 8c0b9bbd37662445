import { incomingStates } from '../incoming-states';

const units = (n: number): string => (n === 1 ? 'enhet' : 'enheter');
const files = (n: number): string => (n === 1 ? '1 fil' : `${n} filer`);

/** From many units' workbooks to one view. */
export const consolidate = {
  heading: 'Sammanställ enheter',
  lead: 'Välj enheternas arbetsböcker, så läses de här i panelen. Ingen av dem ändras, och inget skrivs förrän du säger till.',
  pickFiles: 'Välj filer',
  pickFolder: 'Välj mapp',
  pickMore: 'Välj fler filer',
  orDrop: 'eller släpp dem här',
  drop: 'Släpp filerna här',
  again: 'Väljer du samma filer igen läses bara de som har ändrats.',
  clear: 'Börja om',
  nothingPicked: 'Det fanns inga arbetsböcker där.',

  register: {
    open: 'Register över enheterna',
    count: (n: number) => `${n} ${units(n)}`,
    lead: 'Med ett register syns vilka som saknas. Utan det är filerna själva listan.',
    label: 'Klistra in registret',
    hint: 'Kolumner: Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram. Bara Enhet måste finnas.',
    pick: 'Välj units.csv',
    use: 'Använd registret',
    notRead: (name: string) => `${name} är för stor för att vara ett register.`,
  },

  reading: (name: string, at: number, all: number) => `Läser ${at} av ${all}: ${name}`,
  adding: 'Lägger ihop …',
  addUp: 'Lägg ihop dem',
  stopped: (done: number, all: number) => `${done} av ${files(all)} är lästa. Det som är läst finns kvar.`,
  resume: (n: number) => (n === 1 ? 'Läs filen som är kvar' : `Läs de ${n} som är kvar`),
  onlyRead: 'Ta bara med de lästa',
  nothingRead: 'Ingen av filerna är en arbetsbok med Röda trådens mall.',
  read: (n: number, time: string) => `${files(n)} lästa ${time}`,
  period: 'Rapport',
  periodChoice: (name: string, n: number) => `${name} (${files(n)})`,

  in: (some: number, all: number) => `${some} av ${all} ${units(all)}`,
  noRegister: 'Utan register går det inte att säga vilka som saknas.',
  incoming: 'Inkomna',
  call: 'Behöver ett samtal',
  ask: 'Har något att fråga om',
  rest: 'Utan frågor',
  nobodyToCall: 'Ingen behöver ett samtal.',
  states: incomingStates,
  noName: 'Okänd enhet',
  contact: 'Kontakt',
  file: 'Fil',
  money: 'Netto',
  moneyLine: (budget: string, forecast: string, deviation: string) => `budget ${budget} · prognos ${forecast} · avvikelse ${deviation}`,
  moneyLineVb: (budget: string, outcome: string, deviation: string) => `budget ${budget} · utfall ${outcome} · avvikelse ${deviation}`,
  changed: (n: number) => (n === 1 ? '1 värde ändrat sedan förra' : `${n} värden ändrade sedan förra`),
  unknown: 'saknas',
  remind: 'Kopiera lista att påminna',
  reminded: (n: number) => `Listan är kopierad: ${n} ${units(n)}.`,
  notCopied: 'Webbläsaren släppte inte fram till urklipp.',

  totals: 'Summor',
  totalsLead: (unit: string) => `Netto i ${unit}, kostnad som plus. Avvikelse med plus är bättre än budget.`,
  whole: 'Alla enheter',
  frame: (amount: string) => `mot\u00a0ram\u00a0${amount}`,
  noSums: 'Ingen driftbudget går att lägga ihop.',
  deviations: 'Största avvikelser',
  changes: 'Största förändringar sedan förra prognosen',

  findings: 'Anmärkningar',
  severities: { error: 'Fel', warning: 'Varningar', note: 'Notiser' },
  one: { error: 'Fel', warning: 'Varning', note: 'Notis' },
  noFindings: 'Inget att anmärka på.',
  allUnits: 'Alla enheter',
  source: 'Källa',
  place: (file: string, sheet: string, cell: string) => [file, sheet, cell].filter((part) => part !== '').join(' › '),
  noSource: 'Gäller hela filen eller flera filer.',

  names: 'Namn att avgöra',
  namesLead: 'De liknar varandra men läggs inte ihop förrän du säger att de är samma.',
  sorts: { unit: 'Enhet', indicator: 'Indikator', activity: 'Aktivitet', goal: 'Mål' },
  pair: (name: string, like: string) => `”${name}” och ”${like}”`,
  same: 'Samma',
  notSame: 'Inte samma',
  decided: (n: number) => (n === 1 ? '1 namn är avgjort' : `${n} namn är avgjorda`),
  takeBack: 'Ta tillbaka',

  goals: 'Mål som har bytt nummer',
  goalsLead: 'Har målen numrerats om sedan enheterna fick sina mallar? En koppling flyttar alla enheters mål.',
  from: 'Nummer hos enheterna',
  to: 'Nummer nu',
  addGoal: 'Lägg till kopplingen',
  goalPair: (from: string, to: string) => `${from} blir ${to}`,
  remove: (pair: string) => `Ta tillbaka ${pair}`,

  more: (n: number) => `Visa ${n} till`,
  write: 'Skriv sammanställningen',
  writing: 'Skriver bladen …',
  written: (some: number, all: number) => `Sammanställningen är skriven: ${some} av ${all} ${units(all)}. Börja på bladet Inkomna.`,
  lookOnly:
    'Du kan läsa och granska här, men sammanställningen skrivs i en tom arbetsbok. Öppna en (Ctrl+N), öppna panelen där och välj filerna igen.',

  report: {
    heading: 'Rapport',
    lead: 'Nämndens eller en avdelnings rapport ur enheternas arbetsböcker: mål, indikatorer, ekonomi och åtgärder, med källa till varje siffra.',
    of: 'Rapport för',
    board: 'Hela nämnden',
    make: 'Gör rapportbladet',
    making: 'Gör rapporten …',
    made: (sheet: string) => `Rapporten är gjord på bladet ${sheet}.`,
    show: (sheet: string) => `Visa bladet ${sheet}`,
  },

  takeOver: {
    heading: 'Ta över till planen',
    lead: 'Summor, antal, åtgärder och utkast till texter kan fyllas i den här planen. Det som redan står ersätts bara om du kryssar för det.',
    look: 'Se vad som kan tas över',
    found: (cells: number, rows: number, others: number) =>
      [
        cells === 0 && rows === 0 ? 'Inget tomt kan fyllas i.' : `${cells} tomma celler och ${rows} nya åtgärder kan fyllas i.`,
        others > 0 ? `${others} ${others === 1 ? 'cell' : 'celler'} har redan något annat: kryssa för det som ska ersättas.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    replace: (name: string, now: string, proposed: string) => `${name}: ${now} blir ${proposed}`,
    actions: 'Åtgärder',
    left: (name: string, why: 'incomplete' | 'ambiguous' | 'unknown' | 'tooLong', names: readonly string[]) =>
      `${name}: ${
        {
          incomplete: `tas inte över, eftersom uppgifter saknas från ${names.join(', ')}.`,
          ambiguous: 'tas inte över, eftersom flera rader i planen kan vara den.',
          unknown: 'tas inte över, eftersom Start saknar beloppsenhet eller tecken.',
          tooLong: 'tas inte över, eftersom texterna tillsammans är längre än en cell rymmer.',
        }[why]
      }`,
    write: (n: number) => (n === 1 ? 'Fyll i den' : `Fyll i ${n}`),
    done: (cells: number, rows: number, left: number) =>
      `${cells} ${cells === 1 ? 'cell är ifylld' : 'celler är ifyllda'} och ${rows} ${rows === 1 ? 'åtgärd' : 'åtgärder'} tillagda.${
        left > 0 ? ` ${left} hade ändrats under tiden och är som de var.` : ''
      }`,
  },

  origin: 'Källa',
  originLead: 'Ställ markören på en siffra i ett av bladen, så står det här var den kommer från.',
  figure: (unit: string, row: string, column: string) =>
    [unit, row, column].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' · '),
};

export type ConsolidateWords = typeof consolidate;
