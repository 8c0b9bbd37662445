import { pane as english } from '../wording/en/pane';
import { pane as swedish, type PaneWords } from '../wording/sv/pane';

export type Language = 'sv' | 'en';

/** The pane follows Office: Swedish for "sv-SE" and "sv-FI", English for everybody else. */
export const languageOf = (displayLanguage: string | undefined): Language => (/^sv\b/i.test(displayLanguage ?? 'sv') ? 'sv' : 'en');

export const wordsIn = (language: Language): PaneWords => (language === 'sv' ? swedish : english);
