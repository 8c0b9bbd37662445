/** One text at a time into the city's system. */
export const handOver = {
  heading: 'För över till ILS',
  lead: 'Kopiera en text, klistra in den i ILS och markera den som införd. Nästa text kommer av sig själv.',
  progress: (done: number, all: number) => `${done} av ${all} införda`,
  changedSince: (n: number) =>
    n === 1 ? 'En text har ändrats sedan den markerades som införd.' : `${n} texter har ändrats sedan de markerades som införda.`,
  nothing: 'Det finns inga texter att föra över än.',
  allDone: 'Alla texter är införda.',
  given: (n: number) =>
    n === 1
      ? 'En text som är given ovanifrån är inte med. Den finns redan i ILS.'
      : `${n} texter som är givna ovanifrån är inte med. De finns redan i ILS.`,
  /** Beside its name in the list. */
  state: { open: 'kvar', transferred: 'införd', changed: 'ändrad', none: 'kopieras' },
  stateInFull: {
    open: 'Inte införd',
    transferred: 'Införd',
    changed: 'Ändrad sedan den markerades som införd',
    none: 'Har ingen kolumn att markera i',
  },
  about: { texts: 'Text', indicators: 'Indikator', activities: 'Aktivitet', goals: 'Mål' },
  noHeading: 'Text utan rubrik',
  reason: 'Motivering till bedömningen',
  astray: 'Hör till ett mål som inte finns',

  copy: 'Kopiera texten',
  copied: 'Texten är kopierad. Klistra in den i ILS med Ctrl+V.',
  notCopied: 'Webbläsaren släppte inte fram till urklipp. Texten är markerad: tryck Ctrl+C.',
  tick: 'Infört i ILS',
  tickAgain: 'Infört i ILS på nytt',
  untick: 'Ta bort markeringen',
  ticked: (name: string) => `”${name}” är markerad som införd.`,
  unticked: (name: string) => `”${name}” är inte längre markerad som införd.`,
  textOf: (name: string) => `Texten: ${name}`,
  before: 'Föregående',
  after: 'Nästa',
  edit: 'Ändra texten',

  list: 'Texterna i tryckordning',
  show: 'Visa',
  shown: { left: 'De som är kvar', all: 'Alla' },
  more: (n: number) => (n === 1 ? 'Visa en grupp till' : `Visa ${n} grupper till`),
  toFile: 'Indikatorer som fil till Stratsys',
};

export type HandOverWords = typeof handOver;
