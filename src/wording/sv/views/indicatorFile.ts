/** Why a filled cell is not in the file, in brackets. */
export const leftOutBecause = {
  missing: 'i.u.',
  words: 'text, inte tal',
  band: 'ett intervall',
  otherUnit: 'en annan måttenhet än radens',
  noName: 'indikatorn saknar namn',
  differs: 'samma indikator och period har ett annat värde tidigare',
};

/** The indicators' figures as a file that Stratsys imports. */
export const indicatorFile = {
  heading: 'Indikatorer till Stratsys',
  lead: 'Gör en tabbseparerad fil med en rad per värde: enhet, indikator, kolumn, period och värde. Namnen måste vara exakt de som Stratsys har, så de jämförs först med en lista därifrån.',
  nothing: 'Inga indikatorer har värden att skriva än.',
  unit: 'Enhetens namn i Stratsys',
  column: 'Kolumn',
  columnHint: 'Manuell import i Stratsys tar en måttkolumn i taget.',
  allColumns: (n: number) => `Alla (${n} ${n === 1 ? 'värde' : 'värden'})`,
  oneColumn: (name: string, n: number) => `${name} (${n})`,

  list: 'Indikatorernas namn i Stratsys',
  listHint: 'Klistra in en lista, ett namn per rad, eller hämta en textfil. I en tabell läses första kolumnen.',
  pick: 'Hämta fil',
  notRead: (file: string) => `${file} är för stor för att vara en lista med namn. Den har inte lästs.`,
  noList: 'Jag har ingen lista: skriv namnen som de står i planen',
  found: (found: number, all: number, listed: number) => `${found} av ${all} indikatorer finns i listan med ${listed} namn.`,
  choose: 'Välj namn för dessa',
  like: 'Liknar',
  others: 'Övriga i listan',
  notChosen: 'Välj …',
  leaveOut: 'Ta inte med',
  unlike: 'Ingen i listan liknar den.',
  renamed: (n: number) => (n === 1 ? 'Ett namn skrivs som i listan' : `${n} namn skrivs som i listan`),
  renamedTo: (name: string, listed: string) => `${name} → ${listed}`,

  leftOut: (n: number) => (n === 1 ? 'Ett värde är inte med' : `${n} värden är inte med`),
  leftOutLine: (indicator: string, column: string, because: string) => `${indicator}, ${column}: ${because}`,
  guarded: (names: string) => `Börjar som en formel och får en apostrof före: ${names}`,

  saveLater: 'Spara filen',
  save: (n: number) => (n === 1 ? 'Spara filen med ett värde' : `Spara filen med ${n} värden`),
  wait: (n: number) => (n === 1 ? 'Ett namn är kvar att välja.' : `${n} namn är kvar att välja.`),
  needsList: 'Lägg in listan, eller kryssa för att du inte har någon.',
  needsUnit: 'Skriv enhetens namn.',
  saved: (file: string) => `${file} är sparad bland hämtade filer.`,
  notSaved: 'Office här kan inte spara filer. Kopiera innehållet i stället och klistra in det i en tom textfil.',
  copy: 'Kopiera innehållet',
  copied: 'Innehållet är kopierat. Klistra in det i en tom textfil.',
  notCopied: 'Webbläsaren släppte inte fram till urklipp. Ingenting är kopierat.',
  remembered: 'Namnen är sparade i arbetsboken till nästa gång.',
  fileName: (unit: string, document: string) => `Indikatorer ${unit} ${document}`,
};

export type IndicatorFileWords = typeof indicatorFile;
