/** The form for the row where the cursor stands, and the list of what is left. */
export const entry = {
  heading: 'Fyll i',
  lead: 'Ställ markören på en rad i ett blad, eller välj en rad här.',
  nothingLeft: 'Allt som ska fyllas i är ifyllt.',
  tables: {
    budget: 'Driftbudget',
    indicators: 'Indikatorer',
    goals: 'Mål',
    texts: 'Texter',
    activities: 'Aktiviteter',
    actions: 'Åtgärder',
    volumes: 'Volymer',
  },
  /** Hem counts the first thing that a row is asked for, as Start does. */
  counts: 'Hem och Start räknar huvuduppgiften på varje rad. Här står varje rad där något som begärs saknas.',
  left: (name: string, count: number) => `${name}: något saknas på ${count === 1 ? 'en rad' : `${count} rader`}`,
  more: (n: number) => `Visa ${n} till`,
  newAction: 'Lägg till en åtgärd',
  newRow: (table: string) => `Ny rad i ${table}`,
  adding: 'Raden läggs till sist i tabellen när du sparar.',
  add: 'Lägg till raden',
  added: (name: string) => `Raden ”${name}” är tillagd.`,

  due: (document: string) => `* ska fyllas i för ${document}.`,
  given: 'Raden är given ovanifrån. Du fyller i det som är ditt.',
  nothingToFill: 'Här finns inget för dig att fylla i.',
  apart: 'Fler uppgifter om raden',
  empty: '– välj –',
  wider: 'Skriv i större fält',
  save: 'Spara',
  regret: 'Ångra ändringarna',
  saved: (name: string) => `”${name}” är sparad.`,
  next: (name: string) => `Nästa att fylla i: ${name}`,
  allDone: 'Klart: tillbaka till Hem',
  before: 'Föregående rad',
  after: 'Nästa rad',
  all: (n: number) => (n === 0 ? 'Visa listan' : `Visa allt som är kvar (${n})`),
  show: 'Visa i bladet',
  findings: 'Anmärkningar på raden',
  unsaved: (name: string, headers: string) => `Det du har skrivit om ”${name}” är inte sparat: ${headers}.`,

  problems: {
    number: (tried: string) =>
      `”${tried}” går inte att läsa som ett tal. Skriv bara talet, till exempel 94,5, eller i.u. om uppgift saknas.`,
    numberOrWord: (tried: string) =>
      `”${tried}” går inte att läsa. Skriv talet, till exempel 94,5, eller öka, minska eller Tas fram av nämnd.`,
    date: (tried: string) => `”${tried}” är ingen dag. Skriv dagen som 2026-12-31.`,
    unit: (tried: string, unit: string) =>
      unit === '' ? `”${tried}” har en enhet. Skriv bara talet.` : `”${tried}” har en annan enhet. Skriv talet i ${unit}.`,
  },
  reading: (figure: string) => `Skriv ${figure}`,

  conflict: (header: string) => `Någon annan har ändrat ${header} medan du skrev. Vad ska gälla?`,
  nothing: '(tomt)',
  theirs: 'I bladet nu',
  mine: 'Ditt',
  keepTheirs: 'Behåll bladets',
  keepMine: 'Skriv ditt',
  notWritten: (headers: string) => `Någon annan har ändrat ${headers}. Det skrevs inte: välj nedan vad som ska gälla.`,
  gone: (name: string) => `Raden ”${name}” finns inte kvar i bladet. Inget skrevs.`,

  result: 'Vad det ger',
  suggested: 'Förslag',
  deviation: (amount: string) => `Avvikelse ${amount}`,
  noDeviation: 'Avvikelsen visas när budget och prognos finns.',
  commentDue: (limits: string) => `Kommentar krävs: avvikelsen når gränsen ${limits}.`,
  commentNotDue: (limits: string) => `Ingen kommentar krävs: gränsen är ${limits}.`,
  and: ' och ',
  average: (figure: string) => `Snitt ${figure}`,
  proposal: 'Svaren i undersökningen ger ett förslag. Det skrivs först när du sparar.',
  takeProposal: (figure: string) => `Till Periodens utfall: ${figure}`,
};

export type EntryWords = typeof entry;
