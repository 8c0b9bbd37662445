import { labels } from './labels';

/** What the pane says. Buttons are verbs; a failure says what happened and what is untouched, then what to do next. */
export const pane = {
  name: 'Röda tråden',
  views: { home: 'Hem', check: 'Kontroll', report: 'Rapport', help: 'Hjälp' },
  viewsLabel: 'Vyer',
  /** "T2 2026", "Månadsrapport maj 2026" */
  document: (type: string, year: number, month: number | null) =>
    type === 'month' ? ['Månadsrapport', month && labels.months[month - 1], year].filter(Boolean).join(' ') : `${type} ${year}`,
  noUnit: 'Namn saknas på Start',

  reading: 'Läser arbetsboken …',
  busy: {
    look: 'Läser arbetsboken …',
    create: 'Skapar mallen …',
    example: 'Hämtar exemplet …',
    check: 'Kontrollerar …',
    report: 'Gör rapporten …',
    show: 'Går till cellen …',
  },
  undoSteps: 'Ångra (Ctrl+Z) kan behöva flera steg här. Spara arbetsboken först om du vill kunna gå tillbaka.',
  slow: 'Excel har inte svarat än. Skriver du i en cell? Avsluta med Enter så fortsätter arbetet.',

  firstRun: {
    heading: 'Börja här',
    lead: 'Här finns ingen mall än. Skapa en, så gör panelen bladen för mål, indikatorer, aktiviteter, texter och budget. Bladen som redan finns i arbetsboken rörs inte.',
    create: 'Skapa mall',
    examples: 'Eller prova med ett exempel',
    examplesLead: 'Påhittade uppgifter av verklig längd. Öppna i en tom arbetsbok.',
  },
  form: {
    heading: 'Skapa mall',
    type: 'Dokumenttyp',
    types: {
      VP: 'Verksamhetsplan (VP)',
      T1: 'Tertialrapport 1 (T1)',
      T2: 'Tertialrapport 2 (T2)',
      VB: 'Verksamhetsberättelse (VB)',
      month: 'Månadsrapport',
    },
    month: 'Till och med',
    months: labels.months,
    year: 'År',
    level: 'Nivå',
    levels: { unit: 'Enhet', department: 'Avdelning', board: 'Nämnd' },
    board: 'Nämnd',
    department: 'Avdelning',
    unit: 'Enhet',
    missing: 'Skriv ett namn.',
    badYear: 'Skriv ett år med fyra siffror, till exempel 2026.',
    submit: 'Skapa mall',
    cancel: 'Avbryt',
  },
  created: 'Mallen är klar. Bladet Start visar vad som är kvar att göra.',
  exampleOpened: 'Exemplet är inlagt. Prova att ändra en siffra och kontrollera igen.',

  home: {
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
    nextReport: 'Gör rapport',
  },
  marks: { fully: 'helt', partly: 'delvis', not: 'inte', none: 'ingen', notComputable: 'kan inte beräknas' },

  check: {
    heading: 'Kontroll',
    again: 'Kontrollera',
    severities: { error: 'Fel', warning: 'Varningar', note: 'Notiser' },
    one: { error: 'Fel', warning: 'Varning', note: 'Notis' },
    count: {
      error: (n: number) => `${n} fel`,
      warning: (n: number) => (n === 1 ? '1 varning' : `${n} varningar`),
      note: (n: number) => (n === 1 ? '1 notis' : `${n} notiser`),
    },
    nothing: 'Inget att anmärka på.',
    done: (summary: string) => `Kontrollen är klar: ${summary}.`,
    whole: 'Hela arbetsboken',
    go: 'Gå till',
    more: (n: number) => `Visa ${n} till`,
    live: 'Kontrollen görs om när något ändras i arbetsboken.',
    stale: 'Arbetsboken har ändrats sedan kontrollen. Kontrollera igen när du har skrivit klart.',
  },
  report: {
    heading: 'Rapport',
    lead: 'Gör ett blad med hela dokumentet i tryckordning, klart att skriva ut på A4. Ett tidigare rapportblad skrivs över; dina egna blad rörs inte.',
    make: 'Gör rapport',
    errorsLeft: (n: number) =>
      n === 1 ? 'Ett fel är kvar i kontrollen. Rapporten görs ändå.' : `${n} fel är kvar i kontrollen. Rapporten görs ändå.`,
    made: (sheet: string) => `Rapporten är klar på bladet ${sheet}.`,
    show: 'Visa bladet',
    keep: 'Spara arbetsboken som vanligt, eller skriv ut bladet som PDF från Excel.',
  },
  help: {
    heading: 'Så här gör du',
    steps: [
      'Skapa mall: välj dokumenttyp, år och enhet.',
      'Fyll i de vita cellerna. Grå celler räknas ut, ljusblå är givna uppifrån.',
      'Kontrollera: varje anmärkning leder till sin cell.',
      'Gör rapport: ett blad att läsa, skriva ut och spara.',
    ],
    privacy: 'Allt stannar i arbetsboken. Panelen skickar inget någonstans.',
    outside: 'Röda tråden är ett tillägg till Excel. Öppna Excel och välj Öppna panelen på fliken Start.',
  },

  /** What did not come about; why, what is untouched and what to do stand in `errors`. */
  failed: {
    look: 'Arbetsboken kunde inte läsas.',
    create: 'Mallen skapades inte.',
    example: 'Exemplet lades inte in.',
    check: 'Kontrollen blev inte klar.',
    report: 'Rapporten gjordes inte.',
    show: 'Cellen kunde inte visas.',
  },
  tryAgain: 'Försök igen',
  dismiss: 'Stäng',
};

export type PaneWords = typeof pane;
