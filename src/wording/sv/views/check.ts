/** The findings, and what to do about them. */
export const check = {
  heading: 'Kontroll',
  again: 'Kontrollera',
  severities: { error: 'Fel', warning: 'Varningar', note: 'Notiser' },
  one: { error: 'Fel', warning: 'Varning', note: 'Notis' },
  done: (summary: string) => `Kontrollen är klar: ${summary}.`,
  whole: 'Hela arbetsboken',
  more: (n: number) => `Visa ${n} till`,
  live: 'Kontrollen görs om när något ändras i arbetsboken.',
  stale: 'Arbetsboken har ändrats sedan kontrollen. Kontrollera igen när du har skrivit klart.',
  /** What came of a change in the sheet, for those who do not see the list: "2 fel färre, 1 varning fler". */
  change: { fewer: (counted: string) => `${counted} färre`, more: (counted: string) => `${counted} fler` },

  filter: {
    sheet: 'Blad',
    rule: 'Regel',
    allSheets: 'Alla blad',
    allRules: 'Alla regler',
    none: 'Inget att visa med det här urvalet.',
    clear: 'Visa alla',
  },

  /** Findings that say the same of many rows, as one line: "Periodens utfall, 12 rader". */
  rows: (column: string, n: number) => `${column ? `${column}, ` : ''}${n} rader`,

  found: 'Det står',
  nothing: '(tomt)',
  expected: 'Väntat',
  why: 'Varför',
  show: 'Visa cellen',
  showSheet: 'Visa bladet',
  fix: 'Rätta',
  accept: 'Acceptera …',
  acceptAll: (n: number) => `Acceptera alla ${n} …`,
  before: (reason: string) => `Accepterades tidigare: ${reason}`,
  planned: (reason: string) => (reason ? `Ska åtgärdas: ${reason}` : 'Ska åtgärdas, enligt bladet Kontroll.'),

  fixAll: (n: number) => `Rätta alla säkra (${n})`,
  fixList: (n: number) => (n === 1 ? 'Det här ändras' : `De här ${n} cellerna eller raderna ändras`),
  fixNow: (n: number) => (n === 1 ? 'Rätta den' : `Rätta alla ${n}`),
  fixed: (n: number) => (n === 1 ? 'En anmärkning är rättad.' : `${n} anmärkningar är rättade.`),
  noneFixed: 'Inget rättades.',
  changed: (n: number) => (n === 1 ? 'En cell ändrades under tiden och lämnades.' : `${n} celler ändrades under tiden och lämnades.`),
  remains: (n: number) => (n === 1 ? 'En gick inte att rätta.' : `${n} gick inte att rätta.`),
  outdated: (n: number) => (n === 1 ? 'En fanns inte längre.' : `${n} fanns inte längre.`),

  reason: 'Motivering',
  reasonHint: 'Skrivs på bladet Kontroll. Anmärkningen är tyst tills siffrorna ändras.',
  reasonMissing: 'Skriv en motivering.',
  save: 'Acceptera',
  cancel: 'Avbryt',
  accepted: (n: number) => (n === 1 ? 'Anmärkningen är accepterad.' : `${n} anmärkningar är accepterade.`),
  unsaved: 'Motiveringen är inte sparad.',
  acceptedGroup: (n: number) => `Accepterade (${n})`,
  takeBack: 'Ta tillbaka',
  takenBack: 'Anmärkningen är öppen igen.',

  toSheet: 'Skriv till bladet Kontroll',
  written: (sheet: string) => `Anmärkningarna står på bladet ${sheet}.`,
  toTheSheet: 'Visa bladet',
};

export type CheckWords = typeof check;
