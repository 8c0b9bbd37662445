/** What is due, what is wrong, what the sums say. */
export const home = {
  todo: (document: string, date: string | null) => (date ? `Att göra till ${date}` : `Att göra i ${document}`),
  lines: {
    economy: 'Prognos och kommentarer',
    indicators: 'Indikatorer',
    goals: 'Mål att bedöma',
    texts: 'Texter',
    activities: 'Aktiviteter',
  },
  progress: (done: number, due: number) => `${done} av ${due}`,
  lineDone: 'klart',
  lineNothing: 'inget att fylla i',
  check: 'Kontroll',
  state: 'Läget',
  goals: 'Mål',
  indicators: 'Indikatorer',
  budget: 'Budget',
  frame: 'Budgetram',
  forecast: 'Prognos',
  outcome: 'Utfall',
  deviation: 'Avvikelse',
  noBudget: 'Budgeten är inte ifylld.',
  next: (what: string) => `Fortsätt: ${what}`,
  nextCheck: 'Gå igenom felen',
  nextReady: 'Klarmarkera',
  nextReport: 'Gör rapport',
  nextPeriod: 'Skapa nästa period',
  status: 'Status',
  contact: (who: string) => `Frågor till: ${who}`,
};

export type HomeWords = typeof home;
