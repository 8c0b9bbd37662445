/** Sheets of a consolidated workbook, in the order of their tabs. */
export const consolidatedSheets = {
  incoming: 'Inkomna',
  goalMatrix: 'Mål × enheter',
  goals: 'Mål per enhet',
  goalTexts: 'Målens texter',
  indicators: 'Indikatorer',
  indicatorMatrix: 'Indikatorer sida vid sida',
  budget: 'Budget',
  totals: 'Summor',
  actions: 'Åtgärder',
  activities: 'Aktiviteter',
  findings: 'Anmärkningar',
  files: 'Källor',
  goalWords: 'Målens ord',
  register: 'Register',
  decisions: 'Beslut',
  memory: 'RT_Sammanställning',
} as const;

/** Tables of a consolidated workbook. Other names than a unit's: nobody takes the one for the other. */
export const consolidatedTables = {
  incoming: 'Inkomna',
  incomingSums: 'InkomnaSumma',
  goalMatrix: 'MålSidaVidSida',
  goals: 'MålPerEnhet',
  goalTexts: 'MålensTexter',
  indicators: 'IndikatorerPerEnhet',
  indicatorMatrix: 'IndikatorerSidaVidSida',
  budget: 'BudgetPerEnhet',
  totals: 'Summor',
  actions: 'ÅtgärderPerEnhet',
  activities: 'AktiviteterPerEnhet',
  findings: 'Anmärkningar',
  files: 'Källor',
  goalWords: 'Målord',
  register: 'Register',
  names: 'Namnbeslut',
  goalMoves: 'Målkoppling',
  memory: 'TidigareVärden',
} as const;

/** Cells of the very hidden sheet: what says that a workbook is a consolidation, of what, and when. */
export const consolidatedNames = {
  version: 'Sammanställning_Version',
  type: 'Sammanställning_Dokumenttyp',
  year: 'Sammanställning_År',
  periodMonth: 'Sammanställning_Månad',
  board: 'Sammanställning_Nämnd',
  amountUnit: 'Sammanställning_Beloppsenhet',
} as const;

/** Of the sheets and tables themselves. */
export const consolidatedVersion = 1;
