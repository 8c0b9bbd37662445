/** What two indicators may have in common. Told by the pane and by the command line. */
export const sameProposals = {
  sameRow: (earlier: string, later: string) => `"${earlier}" heter nu "${later}": samma rad med ett nytt namn.`,
  alike: (earlier: string, later: string) => `"${earlier}" liknar "${later}".`,
};

/** Comparing periods. */
export const compare = {
  heading: 'Jämför perioder',
  lead: 'Välj arbetsböcker från två eller flera perioder. Indikatorerna läggs sida vid sida på bladet Jämförelse. Filerna ändras inte.',
  withOpen: (document: string) => `Ta med den öppna arbetsboken (${document})`,
  choose: 'Välj filer',
  reading: (file: string) => `Läser ${file} …`,
  periods: 'Perioder',
  refused: (file: string, why: string) => `${file}: ${why}`,
  remove: (document: string) => `Ta bort ${document}`,
  tooFew: 'Det behövs minst två perioder.',
  proposals: 'Är de här samma?',
  proposalsLead: 'De jämförs var för sig tills du säger att de är samma.',
  counts: (indicators: number, periods: number) => `${indicators} ${indicators === 1 ? 'indikator' : 'indikatorer'} i ${periods} perioder.`,
  make: 'Gör bladet Jämförelse',
  made: (sheet: string, indicators: number) => `Bladet ${sheet} är gjort: ${indicators} ${indicators === 1 ? 'indikator' : 'indikatorer'}.`,
  same: sameProposals,
};

export type SameProposalWords = typeof sameProposals;
export type CompareWords = typeof compare;
