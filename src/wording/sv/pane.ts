import { labels } from './labels';

/** What the pane says. Buttons are verbs; a failure says what happened and what is untouched, then what to do next. */
export const pane = {
  name: 'Röda tråden',
  views: {
    home: 'Hem',
    thread: 'Tråden',
    entry: 'Fyll i',
    text: 'Lång text',
    check: 'Kontroll',
    report: 'Rapport',
    judge: 'Bedömning',
    ready: 'Klarmarkera',
    copy: 'Kopia att skicka',
    handOver: 'För över till ILS',
    indicatorFile: 'Indikatorer till Stratsys',
    consolidate: 'Sammanställ enheter',
    handOutUnits: 'Dela ut till enheter',
    nextPeriod: 'Skapa nästa period',
    lastPeriod: 'Förra periodens arbetsbok',
    compare: 'Jämför perioder',
    upgrade: 'Uppdatera mallen',
    settings: 'Inställningar',
    more: 'Mer',
    help: 'Hjälp',
    first: 'Börja här',
    create: 'Skapa mall',
  },
  viewsLabel: 'Vyer',
  /** "T2 2026", "Månadsrapport maj 2026" */
  document: (type: string, year: number, month: number | null) =>
    type === 'month' ? ['Månadsrapport', month && labels.months[month - 1], year].filter(Boolean).join(' ') : `${type} ${year}`,
  noUnit: 'Namn saknas på Start',

  busy: {
    units: 'Läser enheternas filer …',
    handOut: 'Gör enheternas arbetsböcker …',
    consolidation: 'Skriver sammanställningen …',
    look: 'Läser arbetsboken …',
    create: 'Skapar mallen …',
    roll: 'Gör nästa period …',
    compare: 'Jämför perioderna …',
    upgrade: 'Uppdaterar mallen …',
    example: 'Hämtar exemplet …',
    check: 'Kontrollerar …',
    copy: 'Tar fram kopian …',
    report: 'Gör rapporten …',
    word: 'Gör Word-dokumentet …',
    show: 'Går till cellen …',
    fix: 'Rättar …',
    accept: 'Skriver till Kontroll …',
    control: 'Skriver bladet Kontroll …',
    move: 'Flyttar raden …',
    judge: 'Sparar bedömningen …',
    mark: 'Skriver status på Start …',
    transfer: 'Markerar texten …',
    names: 'Sparar namnen …',
    settings: 'Sparar inställningarna …',
    save: 'Sparar …',
  },
  undoSteps: 'Ångra (Ctrl+Z) kan behöva flera steg här. Spara arbetsboken först om du vill kunna gå tillbaka.',
  slow: 'Excel har inte svarat än. Skriver du i en cell? Avsluta med Enter så fortsätter arbetet.',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  /** Said after a receipt of something written. */
  undo: 'Ångra med Ctrl+Z.',
  unsaved: { stay: 'Stanna kvar', leave: 'Lämna ändå' },
  /** A view's code could not be fetched: the network is away, or a newer version has been laid out since the pane was opened. */
  viewFailed: 'Den här delen av panelen kunde inte hämtas. Arbetsboken är som den var. Kontrollera nätverket och öppna panelen på nytt.',
  reload: 'Öppna på nytt',

  findings: {
    count: {
      error: (n: number) => `${n} fel`,
      warning: (n: number) => (n === 1 ? '1 varning' : `${n} varningar`),
      note: (n: number) => (n === 1 ? '1 notis' : `${n} notiser`),
    },
    nothing: 'Inget att anmärka på.',
    checking: 'kontrolleras …',
  },
  marks: { fully: 'helt', partly: 'delvis', not: 'inte', none: 'ingen', notComputable: 'kan inte beräknas' },

  /** What did not come about; why, what is untouched and what to do stand in `errors`. */
  failed: {
    units: 'Filerna lästes inte.',
    handOut: 'Arbetsböckerna gjordes inte.',
    consolidation: 'Sammanställningen skrevs inte.',
    look: 'Arbetsboken kunde inte läsas.',
    create: 'Mallen skapades inte.',
    roll: 'Nästa period gjordes inte.',
    compare: 'Jämförelsen gjordes inte.',
    upgrade: 'Mallen uppdaterades inte.',
    example: 'Exemplet lades inte in.',
    check: 'Kontrollen blev inte klar.',
    copy: 'Kopian togs inte fram.',
    report: 'Rapporten gjordes inte.',
    word: 'Word-dokumentet gjordes inte.',
    show: 'Cellen kunde inte visas.',
    fix: 'Inget rättades.',
    accept: 'Inget skrevs på Kontroll.',
    control: 'Bladet Kontroll skrevs inte.',
    move: 'Raden flyttades inte.',
    judge: 'Bedömningen sparades inte.',
    mark: 'Statusen på Start ändrades inte.',
    transfer: 'Markeringen ändrades inte.',
    names: 'Namnen sparades inte i arbetsboken.',
    settings: 'Inställningarna sparades inte.',
    save: 'Inget sparades.',
  },
  /** In place of the above, where some of it may have been written. */
  halfDone: 'Det blev inte klart.',
  /** Why everything can be read and nothing written. */
  readingOnly: {
    readOnly: 'Arbetsboken är skrivskyddad: allt kan läsas och kontrolleras, men inget skrivas. Spara en egen kopia för att fylla i.',
    newer:
      'Arbetsboken är gjord med en nyare mall än den här versionen av Röda tråden: det som känns igen visas, men inget kan skrivas. Stäng panelen och öppna den igen, så hämtas den senaste versionen.',
  },
  tryAgain: 'Försök igen',
  dismiss: 'Stäng',
};

export type PaneWords = typeof pane;
