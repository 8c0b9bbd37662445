/**
 * What the add-in remembers in the workbook, in cells of the very hidden sheet: it goes where the file goes, and Undo takes it back with the rest.
 * A workbook of an older template lacks them, and nothing is remembered in it.
 */
export const memory = {
  /** What every row said when the plan was marked as ready (`rowPrints`). */
  ready: { name: 'Mall_Klarmarkering', label: 'Rader vid klarmarkering' },
  /** What was last chosen for the report. */
  report: { name: 'Mall_Rapport', label: 'Val i rapporten' },
  /** Texts as they were when they were ticked as entered in the city's system (`hand-over/prints`). */
  transferred: { name: 'Mall_Infört', label: 'Texter när de infördes' },
  /** What an indicator and the unit are called in the city's system (`hand-over/remembered-names`). */
  names: { name: 'Mall_Namn', label: 'Namn i stadens system' },
} as const;

export type Memory = keyof typeof memory;
