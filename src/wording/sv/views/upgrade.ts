const names = (list: readonly string[]): string => list.join(', ');

/** What bringing a workbook up to the newest template does, and why it is not done. Told by the pane and by the command line. */
export const upgradeNotes = {
  sheets: (list: readonly string[]) => (list.length === 1 ? `Nytt blad: ${names(list)}` : `Nya blad: ${names(list)}`),
  hiddenSheets: (list: readonly string[]) =>
    list.length === 1 ? `Nytt blad, dolt tills det behövs: ${names(list)}` : `Nya blad, dolda tills de behövs: ${names(list)}`,
  table: (sheet: string, table: string) => `${sheet}: ny tabell överst (${table})`,
  columns: (table: string, n: number) => (n === 1 ? `${table}: en ny hjälpkolumn, dold` : `${table}: ${n} nya hjälpkolumner, dolda`),
  lines: (list: readonly string[]) => (list.length === 1 ? `Start: ny rad, ${names(list)}` : `Start: nya rader, ${names(list)}`),
  formulas: (n: number) => (n === 1 ? 'En formel i mallen byts mot den nya' : `${n} formler i mallen byts mot de nya`),
  own: (n: number) => (n === 1 ? 'En cell med en egen formel lämnas som den är' : `${n} celler med egna formler lämnas som de är`),
  untouched: 'Det som är ifyllt ändras inte, inte heller egna rader, kolumner och kommentarer.',
  done: (from: number, to: number) => `Mallen är uppdaterad från version ${from} till version ${to}.`,
  refused: {
    newest: 'Arbetsboken har redan den senaste mallen.',
    unknown: 'Arbetsboken säger inte vilken version av mallen den är gjord med (Mallversion på Start). Inget är gjort.',
    damaged: (n: number) =>
      n === 1
        ? 'En tabell, kolumn eller cell i mallen saknas eller har fått ett annat namn. Rätta den i Kontroll först. Inget är gjort.'
        : `${n} tabeller, kolumner eller celler i mallen saknas eller har fått andra namn. Rätta dem i Kontroll först. Inget är gjort.`,
    taken: (list: readonly string[]) =>
      `Arbetsboken har redan något eget som heter ${names(list)}, som den nya mallen behöver. Byt namn på det och försök igen. Inget är gjort.`,
  },
};

/** Bringing the open workbook up to date. */
export const upgrade = {
  /** On Home. */
  older: (from: number, to: number) => `Arbetsboken är gjord med en äldre mall (version ${from}). Den nya är version ${to}.`,
  action: 'Uppdatera mallen',
  heading: 'Uppdatera mallen',
  lead: 'Det här läggs till i arbetsboken. Den ligger kvar där den ligger.',
};

export type UpgradeNotes = typeof upgradeNotes;
export type UpgradeWords = typeof upgrade;
