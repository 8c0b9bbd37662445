/** The findings, and what to do about them. */
export const check = {
  heading: 'Kontroll',
  again: 'Kontrollera',
  severities: { error: 'Fel', warning: 'Varningar', note: 'Notiser' },
  one: { error: 'Fel', warning: 'Varning', note: 'Notis' },
  done: (summary: string) => `Kontrollen är klar: ${summary}.`,
  whole: 'Hela arbetsboken',
  go: 'Gå till',
  more: (n: number) => `Visa ${n} till`,
  live: 'Kontrollen görs om när något ändras i arbetsboken.',
  stale: 'Arbetsboken har ändrats sedan kontrollen. Kontrollera igen när du har skrivit klart.',
};

export type CheckWords = typeof check;
