import { laterFunctionsFromFile, laterFunctionsToFile } from './later-functions';
import { referencesFromFile, referencesToFile } from './structured-reference';

type InTable = (formula: string, table?: string) => string;

const MOST = 2_000;

/** Makes each formula once: a column of a table has the same one in every row. */
function once(make: InTable): InTable {
  const made = new Map<string, string>();
  return (formula, table = '') => {
    const key = `${table}!${formula}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(formula, table === '' ? undefined : table);
    if (made.size >= MOST) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}

/** A formula as it is written into the file, without "=". `table` is the one that its cell lies in. */
export const formulaToFile = once((formula, table) => laterFunctionsToFile(referencesToFile(formula.replace(/^=/, ''), table)));

/** A formula as people read it, without "=". */
export const formulaFromFile = once((formula, table) => laterFunctionsFromFile(referencesFromFile(formula, table)));
