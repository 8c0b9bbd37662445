/** Suggested against judged word. */
export const judge = {
  heading: 'Bedömning',
  lead: 'Till vänster står vad siffrorna föreslår, till höger vad du bedömer. Skriv varför där de skiljer sig.',
  show: 'Visa',
  shown: { all: 'Alla mål och indikatorer', left: 'De som inte är bedömda', differs: 'De som skiljer sig från förslaget' },
  nothingShown: 'Inget att visa med det valet.',
  inPlan: 'I en verksamhetsplan bedöms inga mål. Det görs i tertialrapporterna och verksamhetsberättelsen.',
  nothing: 'Det finns inga mål eller indikatorer att bedöma än. Lägg in dem på bladen Mål och Indikatorer.',
  theGoal: 'Målet i sin helhet',
  loose: 'Indikatorer utan mål',
  thread: 'Tråden',
  threadOf: (goal: string) => `Tråden: ${goal}`,

  suggested: 'Förslag',
  noSuggestion: 'Inget förslag',
  noEvidence: 'Inget underlag än.',
  judged: 'Bedömning',
  notJudged: 'Inte bedömd',
  take: 'Ta förslaget',
  takeOf: (name: string) => `Ta förslaget: ${name}`,
  takeAll: (n: number) => (n === 1 ? 'Ta förslaget för den som inte är bedömd' : `Ta förslaget för alla ${n} som inte är bedömda`),
  taken: (n: number) => (n === 1 ? 'Ett förslag är ifyllt. Det är inte sparat än.' : `${n} förslag är ifyllda. De är inte sparade än.`),

  reason: 'Motivering',
  reasonHint: 'Bedömningen skiljer sig från förslaget. Skriv varför.',
  reasonMissing: 'Skriv en motivering.',

  more: (n: number) => `Visa ${n} mål till`,
  save: (n: number) => (n === 1 ? 'Spara bedömningen' : `Spara ${n} bedömningar`),
  saved: (n: number) => (n === 0 ? 'Ingen bedömning sparades.' : n === 1 ? 'Bedömningen är sparad.' : `${n} bedömningar är sparade.`),
  unsaved: (n: number) => (n === 1 ? 'En bedömning är inte sparad.' : `${n} bedömningar är inte sparade.`),
  left: (n: number) =>
    n === 1
      ? 'En cell skrevs inte, eftersom någon annan hann före. Se vad som står där nu:'
      : `${n} celler skrevs inte, eftersom någon annan hann före. Se vad som står där nu:`,
  leftBecause: { changed: 'ändrad', gone: 'borttagen' },
};
