import { consolidation as english } from './en/consolidation';
import { consolidation as swedish, type ConsolidationWords } from './sv/consolidation';
import type { Facts } from './wording';

export type { ConsolidationWords } from './sv/consolidation';

/** What is said of many units' workbooks. Apart from `Wording`: the pane needs it in one view only. */
export const consolidationWords: Readonly<Record<'sv' | 'en', ConsolidationWords>> = { sv: swedish, en: english };

interface Asked {
  readonly about: string;
  readonly facts: Facts;
}

/** What to ask a unit about, as a sentence. Throws where there is none, which is a mistake of ours. */
export const questionSentence = ({ about, facts }: Asked, { questions }: ConsolidationWords): string => say(questions, about, facts);

/** What is wrong with a register, as a sentence. */
export function registerSentence(
  problem: { readonly kind: string; readonly line?: number; readonly name?: string; readonly found?: string | readonly string[] },
  { registerProblems }: ConsolidationWords,
): string {
  const { kind, line, name, found } = problem;
  const facts = {
    line: String(line ?? ''),
    name: name ?? '',
    found: typeof found === 'string' ? found : (found ?? []).filter((header) => header !== '').join(', '),
  };
  return say(registerProblems, kind, facts);
}

/** What a consolidation finds, as a sentence without the unit's name, which stands beside it. */
export function findingSentence(
  { message, facts }: { readonly message: string; readonly facts: Facts },
  { findings, questions, registerProblems }: ConsolidationWords,
): string {
  return say({ ...registerProblems, ...questions, ...findings }, message, facts);
}

/** A list of those to remind, to be copied into a message: whom, and why. */
export function remindersText(
  reminders: readonly { readonly unit: string; readonly department: string; readonly contact: string; readonly why: Asked | null }[],
  { type, year, periodMonth }: { readonly type: string; readonly year: number; readonly periodMonth: number | null },
  words: ConsolidationWords,
): string {
  if (reminders.length === 0) return words.reminders.nobody;
  const period = { expected: type, expectedMonth: type === 'month' ? String(periodMonth ?? '') : '', year: String(year) };
  const lines = reminders.map(({ why, unit, department, contact }) =>
    words.reminders.line({ unit, department, contact, why: why ? questionSentence(why, words) : '' }),
  );
  return [words.reminders.heading(period), ...lines].join('\n');
}

function say(sentences: Readonly<Record<string, (facts: Facts) => string>>, code: string, facts: Facts): string {
  const sentence = new Map(Object.entries(sentences)).get(code);
  if (!sentence) throw new Error(`No sentence for ${code}`);
  return sentence(facts);
}
