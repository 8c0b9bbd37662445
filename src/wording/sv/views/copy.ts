/** What becomes of the content of a copy, where there is any of it. Told by the pane and by the command line. */
export const copyFacts = {
  values: (n: number) => (n === 1 ? '1 formel blir det värde som den visar.' : `${n} formler blir de värden som de visar.`),
  empty: (n: number) =>
    n === 1
      ? '1 formel har inget sparat värde: cellen blir tom. Spara arbetsboken i Excel först, så räknas den.'
      : `${n} formler har inget sparat värde: cellerna blir tomma. Spara arbetsboken i Excel först, så räknas de.`,
  comments: (n: number) => (n === 1 ? '1 kommentar följer inte med.' : `${n} kommentarer följer inte med.`),
  links: (n: number) =>
    n === 1
      ? '1 länk leder till något som inte följer med och blir text.'
      : `${n} länkar leder till något som inte följer med och blir text.`,
  objects: (n: number) =>
    n === 1
      ? '1 objekt som varken är bild, form eller vanligt diagram följer inte med.'
      : `${n} objekt som varken är bilder, former eller vanliga diagram följer inte med.`,
  hiddenRows: (n: number) => (n === 1 ? '1 dold rad med innehåll följer med.' : `${n} dolda rader med innehåll följer med.`),
  hiddenColumns: (n: number) => (n === 1 ? '1 dold kolumn med innehåll följer med.' : `${n} dolda kolumner med innehåll följer med.`),
};

/** Making a copy to send. */
export const copy = {
  heading: 'Kopia att skicka',
  lead: 'Gör en ny arbetsbok med bara det som syns: värden i stället för formler, inga dolda blad, inga uppgifter om vem som skrivit. Din egen arbetsbok rörs inte.',
  sheets: 'Blad',
  sent: { report: 'Rapporten', all: 'Alla synliga blad' },
  prepare: 'Ta fram kopian',
  preparing: 'Läser arbetsbokens fil …',
  noReport: (sheet: string) => `Bladet ${sheet} finns inte. Gör rapporten först.`,
  toReport: 'Gör rapporten',
  ready: 'Kopian är framtagen',
  out: (sheets: readonly string[]) =>
    sheets.length === 1 ? `Bladet ${sheets.join()} skickas.` : `${sheets.length} blad skickas: ${sheets.join(', ')}.`,
  always:
    'Författare, företag, egna egenskaper, dolda blad, namn, listrutor, makron och anslutningar följer inte med. Bilder behåller det som kameran skrev i dem.',
  open: 'Öppna kopian',
  opened: 'Kopian är öppen i ett eget fönster. Spara den och skicka den.',
  save: 'Spara som fil',
  saved: (name: string) => `${name} är lämnad till webbläsaren att spara.`,
  file: (sheet: string) => `${sheet} kopia.xlsx`,
  pick: 'Har du sparat arbetsboken på datorn kan du välja filen i stället.',
  choose: 'Välj fil',
};

export type CopyWords = typeof copy;
export type CopyFactWords = typeof copyFacts;
