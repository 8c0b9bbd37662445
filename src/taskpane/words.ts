import { createContext, useContext } from 'react';
import { pane as swedish, type PaneWords } from '../wording/sv/pane';

const Words = createContext<PaneWords>(swedish);
export const WordsProvider = Words.Provider;

/** The pane's words in the reader's language. */
export const useWords = (): PaneWords => useContext(Words);
