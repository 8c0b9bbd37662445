import type { Edit, rowEdit } from '../../workbook/edit/changes';
import type { Judgement } from '../../domain/plan';
import { needsReason } from '../thread/judging';
import type { JudgeGroup, Judgeable } from './groups';

/** What a person has chosen and not saved: the row as it was seen then, its word and reason. */
export interface Draft {
  readonly seen: Judgeable;
  readonly judged: Judgement | null;
  readonly reason: string;
}
export type Drafts = ReadonlyMap<string, Draft>;

/** What stands in the view: what has been chosen, or what the workbook holds. */
export const standing = (drafts: Drafts, row: Judgeable): Pick<Draft, 'judged' | 'reason'> =>
  drafts.get(row.id) ?? { judged: row.judged, reason: row.row.reason };

/** With a choice more; one that says what the workbook says is none. */
export function withDraft(drafts: Drafts, row: Judgeable, change: Partial<Pick<Draft, 'judged' | 'reason'>>): Drafts {
  const draft = { seen: drafts.get(row.id)?.seen ?? row, ...standing(drafts, row), ...change };
  const changed = new Map(drafts);
  if (draft.judged === row.judged && draft.reason === row.row.reason) changed.delete(row.id);
  else changed.set(row.id, draft);
  return changed;
}

/** Rows with a suggestion where nobody has said anything, neither in the workbook nor here. */
export const undecided = (groups: readonly JudgeGroup[], drafts: Drafts): readonly Judgeable[] =>
  groups.flatMap(({ rows }) => rows).filter((row) => row.suggested !== null && row.judged === null && !drafts.has(row.id));

/** A word that differs from the suggestion needs its reason (V12, V13). */
export const lacksReason = ({ seen, judged, reason }: Draft): boolean => needsReason(judged, seen.suggested) && reason.trim() === '';

/** The edit of a draft; `edit` makes one, and comes with the command. */
export const editOf = (edit: typeof rowEdit, { seen, judged, reason }: Draft): Edit =>
  seen.table === 'goals'
    ? edit('goals', seen.row, { fulfilment: judged, reason: reason.trim() })
    : edit('indicators', seen.row, { judged, reason: reason.trim() });
