/** Making the report sheet. */
export const report = {
  heading: 'Rapport',
  lead: 'Gör ett blad med hela dokumentet i tryckordning, klart att skriva ut på A4. Ett tidigare rapportblad skrivs över; dina egna blad rörs inte.',
  make: 'Gör rapport',
  errorsLeft: (n: number) =>
    n === 1 ? 'Ett fel är kvar i kontrollen. Rapporten görs ändå.' : `${n} fel är kvar i kontrollen. Rapporten görs ändå.`,
  made: (sheet: string) => `Rapporten är klar på bladet ${sheet}.`,
  show: 'Visa bladet',
  keep: 'Spara arbetsboken som vanligt, eller skriv ut bladet som PDF från Excel.',
};
