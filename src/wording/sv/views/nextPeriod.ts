import { pane } from '../pane';

type Document = readonly [type: string, year: number, month: number | null];

/** What becomes of a workbook's contents in the next period's. Told by the pane and by the command line, before and after. */
export const rollOnNotes = {
  document: pane.document,
  headings: {
    kept: 'Följer med',
    beside: 'Står bredvid som jämförelse',
    emptied: 'Töms',
    left: 'Följer inte med',
    unread: 'Kunde inte läsas',
    skipped: 'Hoppas över',
  },
  rows: (sheet: string, n: number) => `${sheet}: ${n} ${n === 1 ? 'rad' : 'rader'}`,
  column: (sheet: string, column: string, n: number) => `${sheet}, ${column}: ${n} ${n === 1 ? 'cell' : 'celler'}`,
  cell: (name: string, was: string) => (name === '' ? was : `${name}: ${was}`),
  notOurs: (what: string) => `${what} (inte mallens)`,
  unread: (sheet: string, cell: string | null, found: string) => `${cell ? `${sheet}!${cell}` : sheet}: "${found}" finns inte i listan`,
  still: 'Allt finns kvar i den gamla arbetsboken, som inte ändras.',
  sums: (kept: number, emptied: number, left: number) =>
    `${kept} ${kept === 1 ? 'rad' : 'rader'} följer med, ${emptied} ${emptied === 1 ? 'cell' : 'celler'} töms, ${left} ${left === 1 ? 'rad' : 'rader'} följer inte med.`,
  /** Why a workbook is not rolled on. */
  refused: {
    notLater: (from: Document, to: Document) =>
      `${pane.document(...to)} kommer inte efter ${pane.document(...from)}. Inget är gjort. Välj en senare period.`,
    yearLeftOut: (from: Document, to: Document) =>
      `${pane.document(...to)} kan inte göras av ${pane.document(...from)}: ett helt år ligger emellan, och "föregående år" skulle bli fel. Gör året emellan först.`,
    monthMissing: () => 'En månadsrapport behöver sin månad, 1–12. Inget är gjort.',
    damaged: (n: number) =>
      `Arbetsboken saknar delar av mallen (${n} ${n === 1 ? 'ställe' : 'ställen'}), och det som stod där skulle inte följa med. Inget är gjort. Kontrollera arbetsboken och rätta V33 först.`,
  },
};

/** Making the next period's workbook. */
export const nextPeriod = {
  heading: 'Skapa nästa period',
  lead: 'Gör en ny arbetsbok av den här: mål, budget och det som gäller vidare följer med, och förra periodens siffror och ord står bredvid. Din arbetsbok ändras inte.',
  to: 'Ny arbetsbok för',
  notDone: 'Arbetsboken är inte klarmarkerad. Det som fylls i här efteråt kommer inte med i den nya.',
  make: (document: string) => `Skapa ${document}`,
  making: 'Gör arbetsboken …',
  opened: (document: string) => `${document} är öppen i ett eget fönster. Spara den innan du börjar fylla i.`,
  save: 'Spara som fil',
  saved: (name: string) => `${name} är lämnad till webbläsaren att spara.`,
};

/** Beginning with last period's workbook. */
export const lastPeriod = {
  heading: 'Börja med förra periodens arbetsbok',
  lead: 'Välj arbetsboken från förra perioden. Nästa periods blad läggs i den här arbetsboken; filen du väljer ändras inte.',
  choose: 'Välj fil',
  reading: (file: string) => `Läser ${file} …`,
  make: (document: string) => `Skapa ${document} här`,
  made: (document: string) => `${document} är skapad.`,
  cancel: 'Avbryt',
};

export type RollOnNotes = typeof rollOnNotes;
export type NextPeriodWords = typeof nextPeriod;
export type LastPeriodWords = typeof lastPeriod;
