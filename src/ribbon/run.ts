import { failureSentence } from '../taskpane/failure';
import type { Language } from '../taskpane/language';
import { loadWording } from '../taskpane/load-wording';
import { ribbon as en } from '../wording/en/ribbon';
import { ribbon as sv } from '../wording/sv/ribbon';
import type { WorkbookPort } from '../workbook/port';
import { ribbonFunctions, type FunctionName } from './functions';

/**
 * Carries out what a button asks for. Answers with the sentence that a person must be told, in the pane's words where something failed; null where the
 * sheet shows what was done. Never rejects: a button that throws has nobody to catch it.
 */
export async function run(name: FunctionName, language: Language, openPort: () => Promise<WorkbookPort>): Promise<string | null> {
  const words = { sv, en }[language];
  const { job, load } = ribbonFunctions[name];
  const parts = await Promise.all([load(), openPort(), loadWording(language)]).catch(() => null);
  if (!parts) return words.notFetched;
  const [verb, port, wording] = parts;
  try {
    const outcome = await verb(port);
    return outcome === 'done' ? null : words[outcome];
  } catch (thrown) {
    return failureSentence(job, thrown, wording);
  }
}
