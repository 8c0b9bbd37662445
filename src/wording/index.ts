import { english } from './en';
import { swedish } from './sv';
import type { Wording } from './wording';

export { goalEvidence } from './evidence';
export { expectedText, foundText, sentence } from './findings';
export { fixSentence } from './fixes';
export { findWord } from './find-word';
export { activityIcons, fulfilmentSigns } from './labels';
export type { Labels, Words } from './labels';
export { why } from './reasons';
export type { Facts, Wording } from './wording';

/** The words of a language. Sheets are Swedish whatever the pane speaks. */
export const wordingFor = (language: 'sv' | 'en'): Wording => (language === 'sv' ? swedish : english);
