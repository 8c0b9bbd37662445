import { periodMonthOf } from '../periods';
import type { Start } from '../plan';
import { blank } from '../value';
import { emptied, type RollNote } from './note';
import type { CycleDocument } from './step';

/**
 * Start of the next document: a draft that nobody has marked, with the key that it is given. Day and case number of the meeting belong to the document
 * that was decided on, the frame to its year.
 */
export function rollStart(
  from: Start,
  to: CycleDocument & { readonly documentKey: string },
): { readonly start: Start; readonly told: readonly RollNote[] } {
  const { readyOn, readyBy, reviewedOn, reviewedBy, approvedOn, approvedBy, decidedOn, decidedBy, ...kept } = from;
  const newYear = to.year > from.year;
  const start: Start = {
    ...kept,
    type: to.type,
    year: to.year,
    periodMonth: periodMonthOf(to.type, to.periodMonth ?? null),
    meetingDate: blank,
    caseNumber: '',
    frame: newYear ? blank : from.frame,
    dueDate: blank,
    status: 'draft',
    documentKey: to.documentKey,
  };
  const marks = { readyOn, readyBy, reviewedOn, reviewedBy, approvedOn, approvedBy, decidedOn, decidedBy };
  const lost = {
    meetingDate: from.meetingDate,
    caseNumber: from.caseNumber,
    dueDate: from.dueDate,
    ...(newYear && { frame: from.frame }),
    ...marks,
  };
  return { start, told: Object.entries(lost).flatMap(([column, cell]) => emptied('start', { key: '' }, column, cell)) };
}
