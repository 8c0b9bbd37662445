import type { HomeWords } from '../../wording/sv/views/home';
import type { CellPlace, Overview, TodoLine } from '../overview';

export type NextStepOf = { readonly label: string } & (
  { readonly kind: 'cell'; readonly place: CellPlace } | { readonly kind: 'check' } | { readonly kind: 'report' }
);

/** The first thing left to fill in; when nothing is, the errors; when there are none, the report. */
export function nextStep(overview: Overview, words: HomeWords): NextStepOf {
  for (const line of overview.todo) {
    if (line.done < line.due && line.next) return { kind: 'cell', place: line.next, label: words.next(todoLabel(line, overview, words)) };
  }
  if (overview.findings?.some((finding) => finding.severity === 'error')) return { kind: 'check', label: words.nextCheck };
  return { kind: 'report', label: words.nextReport };
}

/** A plan has a budget where a report has a forecast. */
export const todoLabel = ({ kind }: TodoLine, { type }: Overview, words: HomeWords): string =>
  kind === 'economy' && type === 'VP' ? words.budget : words.lines[kind];
