import type { Wording } from '../wording';
import type { Language } from './language';

/** The reader's language is known when Excel has answered; the other one is never fetched. */
export const loadWording = (language: Language): Promise<Wording> =>
  language === 'sv'
    ? import(/* webpackChunkName: "words-sv" */ '../wording/sv').then(({ swedish }) => swedish)
    : import(/* webpackChunkName: "words-en" */ '../wording/en').then(({ english }) => english);
