import type { Wording } from '../wording';

export type Language = Wording['language'];

/** The pane follows Office: Swedish for "sv-SE" and "sv-FI", English for everybody else. */
export const languageOf = (displayLanguage: string | undefined): Language => (/^sv\b/i.test(displayLanguage ?? 'sv') ? 'sv' : 'en');
