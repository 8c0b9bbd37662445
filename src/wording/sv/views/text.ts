import { entry } from './entry';

/** The editor for long texts. */
export const text = {
  heading: 'Långa texter',
  lead: 'Ställ markören i en text i bladet, eller välj en här.',
  none: 'Inga texter ska skrivas i den här perioden.',
  written: 'skriven',
  open: 'kvar',

  field: (header: string, name: string) => `${header}: ${name}`,
  length: (n: string) => `${n} tecken`,
  tooLong: (n: string) =>
    `${n} tecken för mycket: en cell rymmer 32 767. Korta texten eller dela den på två rader. Inget är sparat och inget är bortklippt.`,
  cleaned: (n: number) => (n === 1 ? 'Ett styrtecken i det inklistrade togs bort.' : `${n} styrtecken i det inklistrade togs bort.`),
  done: 'Klar',
  save: 'Spara texten',
  saved: (name: string) => `Texten ”${name}” är sparad.`,
  notWritten: entry.notWritten,
  gone: entry.gone,
  unsaved: (name: string, length: string) => `Texten om ”${name}” (${length} tecken) är inte sparad.`,
  regret: entry.regret,
  before: 'Föregående text',
  after: 'Nästa text',
  next: (name: string) => `Nästa text: ${name}`,
  row: 'Hela raden',
  given: 'Texten är given ovanifrån och ändras inte här.',

  previous: (length: string) => `Förra perioden (${length} tecken)`,
  copy: 'Utgå från förra perioden',
  replace: 'Texten du har skrivit ersätts av förra periodens.',
  replaceYes: 'Ersätt',
  replaceNo: 'Behåll min',
};

export type TextWords = typeof text;
