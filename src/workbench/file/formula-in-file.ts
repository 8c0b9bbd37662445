import { laterFunctionsFromFile, laterFunctionsToFile } from './later-functions';
import { referencesFromFile, referencesToFile } from './structured-reference';

/** A formula as it is written into the file, without "=". `table` is the one that its cell lies in. */
export function formulaToFile(formula: string, table?: string): string {
  return laterFunctionsToFile(referencesToFile(formula.replace(/^=/, ''), table));
}

/** A formula as people read it, without "=". */
export function formulaFromFile(formula: string, table?: string): string {
  return laterFunctionsFromFile(referencesFromFile(formula, table));
}
