/** Making the report sheet. */
export const report = {
  heading: 'Rapport',
  lead: 'Gör ett blad med hela dokumentet i tryckordning, klart att skriva ut på A4. Ett tidigare rapportblad för samma period skrivs över; rapporter för andra perioder och dina egna blad rörs inte.',
  /** Type and period come from Start. */
  of: (document: string) =>
    `Gäller ${document}, som det står på bladet Start. Valen här nedanför finns kvar i arbetsboken till nästa gång.`,
  chapters: 'Kapitel',
  chapter: {
    front: 'Framsida',
    contents: 'Innehållsförteckning',
    summary: 'Läget i korthet',
    opening: 'Inledande kapitel',
    goals: 'Mål, indikatorer och aktiviteter',
    economy: 'Ekonomi',
    quality: 'Kvalitet',
    other: 'Övrigt',
    accepted: 'Bilaga: accepterade anmärkningar',
  },
  charts: 'Diagram',
  period: 'Period',
  withEarlier: 'Med förra perioden',
  onlyThis: 'Bara den här perioden',
  empty: 'Rubriker utan innehåll',
  emptyAs: { keep: 'Skriv ut rubriken', leaveOut: 'Utelämna', say: 'Skriv att det inte finns något att redovisa' },
  nothingChosen: 'Välj minst ett kapitel.',
  make: 'Gör rapport',
  reading: 'Läser planen …',
  writing: 'Skriver rapportbladet …',
  errorsLeft: (n: number) =>
    n === 1 ? 'Ett fel är kvar i kontrollen. Rapporten görs ändå.' : `${n} fel är kvar i kontrollen. Rapporten görs ändå.`,
  toCheck: 'Gå igenom felen först',
  made: (sheet: string) => `Rapporten är klar på bladet ${sheet}.`,
  show: 'Visa bladet',
  keep: 'Spara arbetsboken som vanligt, eller skriv ut bladet som PDF från Excel.',
};
