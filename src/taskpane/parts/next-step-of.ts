import type { Status } from '../../domain/plan';
import type { HomeWords } from '../../wording/sv/views/home';
import type { Overview, TodoLine } from '../overview';

export type NextStepOf = { readonly label: string } & (
  | { readonly kind: 'todo'; readonly line: TodoLine }
  | { readonly kind: 'check' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'report' }
  | { readonly kind: 'nextPeriod' }
);

/** The first thing left to fill in; when nothing is, the open errors; when there are none, marking it as ready, then the report, and the next period when that is made. */
export function nextStep(overview: Overview, status: Status, words: HomeWords, hasReport = false): NextStepOf {
  for (const line of overview.todo) {
    if (line.done < line.due && line.next) return { kind: 'todo', line, label: words.next(todoLabel(line, overview, words)) };
  }
  if (overview.findings?.some(({ severity, placed }) => severity === 'error' && !placed.quiet))
    return { kind: 'check', label: words.nextCheck };
  if (status === 'draft') return { kind: 'ready', label: words.nextReady };
  return hasReport ? { kind: 'nextPeriod', label: words.nextPeriod } : { kind: 'report', label: words.nextReport };
}

/** A plan has a budget where a report has a forecast. */
export const todoLabel = ({ kind }: TodoLine, { type }: Overview, words: HomeWords): string =>
  kind === 'economy' && type === 'VP' ? words.budget : words.lines[kind];
