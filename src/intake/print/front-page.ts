import type { Start } from '../../domain/plan';
import { blank } from '../../domain/value';
import { printValue } from '../../domain/print-value';
import { amountUnits, councilMet, signs, statuses } from '../../workbook/schema/words';
import { printDate } from './activity';

/** Name of the organisation that the document is about. */
export function unitOf(start: Start): string {
  if (start.level === 'board') return start.board;
  return start.level === 'department' ? start.department || start.unit : start.unit;
}

/** The values of Start that a document has no place of its own for, as typed; empty ones are left out. */
export function printStart(start: Start): Record<string, string | number> {
  const fields: Record<string, string | number | null> = {
    board: start.level === 'board' ? '' : start.board,
    department: start.level === 'department' ? '' : start.department,
    unitId: start.unitId,
    phone: start.phone,
    recipient: start.recipient,
    meetingDate: printDate(start.meetingDate),
    caseNumber: start.caseNumber,
    amountUnit: start.amountUnit && amountUnits[start.amountUnit],
    signs: start.signs && signs[start.signs],
    frame: printValue(start.frame),
    dueDate: printDate(start.dueDate),
    contact: start.contact,
    status: statuses[start.status],
    tolerance: `${String(Number((start.tolerance * 100).toFixed(6))).replace('.', ',')} %`,
    councilMet: councilMet[start.councilMet],
    limitAmount: printValue(start.limitAmount),
    limitPercent: printValue(start.limitPercent),
    minGroup: start.minGroup,
    riskMedium: start.riskMedium ?? null,
    riskHigh: start.riskHigh ?? null,
    readyOn: printDate(start.readyOn ?? blank),
    readyBy: start.readyBy ?? '',
    reviewedOn: printDate(start.reviewedOn ?? blank),
    reviewedBy: start.reviewedBy ?? '',
    approvedOn: printDate(start.approvedOn ?? blank),
    approvedBy: start.approvedBy ?? '',
    decidedOn: printDate(start.decidedOn ?? blank),
    decidedBy: start.decidedBy ?? '',
    documentKey: start.documentKey,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== ''),
  );
}
