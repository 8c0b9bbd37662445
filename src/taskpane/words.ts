import { createContext, useContext } from 'react';
import type { Wording } from '../wording';
import type { Language } from './language';

const InUse = createContext<Wording | null>(null);
export const WordingProvider = InUse.Provider;

/** Every sentence in the reader's language. */
export function useWording(): Wording {
  const wording = useContext(InUse);
  if (!wording) throw new Error('A view stands outside WordingProvider');
  return wording;
}

const Choosing = createContext<(language: Language) => void>(() => undefined);
export const LanguageProvider = Choosing.Provider;

/** Has the pane speak another language, until it is closed. */
export const useChooseLanguage = (): ((language: Language) => void) => useContext(Choosing);

/** What the pane says around its views, in the reader's language. */
export const useWords = (): Wording['pane'] => useWording().pane;

/** A view's own words, which come with its code: `useViewWords({ sv, en })`. */
export const useViewWords = <Words>(words: Readonly<Record<Language, Words>>): Words => words[useWording().language];
