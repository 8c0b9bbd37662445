import { createContext, useContext } from 'react';
import { wordingFor, type Wording } from '../wording';

const InUse = createContext<Wording>(wordingFor('sv'));
export const WordingProvider = InUse.Provider;

/** Every sentence in the reader's language. */
export const useWording = (): Wording => useContext(InUse);

/** The pane's own words in the reader's language. */
export const useWords = (): Wording['pane'] => useWording().pane;
