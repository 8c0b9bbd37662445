import type { Language } from '../language';

/** "11 september 2026" of "2026-09-11". */
export const printDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** "11 september 2026 kl. 14:05", by the reader's own clock. */
export const printMoment = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(moment);

const localeOf = (language: Language): string => (language === 'sv' ? 'sv-SE' : 'en-GB');
