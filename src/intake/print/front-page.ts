import type { Start } from '../../domain/plan';
import { blank } from '../../domain/value';
import { amountUnits, councilMet, documentTypes, signs, statuses } from '../../workbook/schema/words';
import { textOfValue } from '../sheets/cell-text';
import { printDate } from './activity';

/** Name of the organisation that the document is about. */
export function unitOf(start: Start): string {
  if (start.level === 'board') return start.board;
  return start.level === 'department' ? start.department || start.unit : start.unit;
}

/** The values of Start that a document has no place of its own for, as typed; empty ones are left out. */
export function printStart(start: Start): Record<string, string | number> {
  const elsewhere = ['author', 'periodMonth', start.level];
  return Object.fromEntries(Object.entries(fieldsOf(start)).filter(([key, value]) => value !== '' && !elsewhere.includes(key)));
}

/** Fields of Start that reading a page gives otherwise than they are, `read`: an empty one where a default would be taken. */
export function startBeside(start: Start, read: Start): Record<string, string | number> {
  const [own, given] = [fieldsOf(start), fieldsOf(read)];
  const month = start.type === 'month' ? { type: documentTypes.month, periodMonth: own.periodMonth } : {};
  return { ...month, ...Object.fromEntries(Object.entries(own).filter(([key, value]) => value !== given[key as keyof typeof given])) };
}

function fieldsOf(start: Start) {
  return {
    board: start.board,
    department: start.department,
    unit: start.unit,
    author: start.author,
    periodMonth: start.periodMonth ?? '',
    unitId: start.unitId,
    phone: start.phone,
    recipient: start.recipient,
    meetingDate: printDate(start.meetingDate) ?? '',
    caseNumber: start.caseNumber,
    amountUnit: start.amountUnit ? amountUnits[start.amountUnit] : '',
    signs: start.signs ? signs[start.signs] : '',
    frame: textOfValue(start.frame, ''),
    dueDate: printDate(start.dueDate) ?? '',
    contact: start.contact,
    status: statuses[start.status],
    tolerance: `${String(Number((start.tolerance * 100).toFixed(6))).replace('.', ',')} %`,
    councilMet: councilMet[start.councilMet],
    limitAmount: textOfValue(start.limitAmount, ''),
    limitPercent: textOfValue(start.limitPercent, ''),
    minGroup: start.minGroup,
    riskMedium: start.riskMedium ?? '',
    riskHigh: start.riskHigh ?? '',
    readyOn: printDate(start.readyOn ?? blank) ?? '',
    readyBy: start.readyBy ?? '',
    reviewedOn: printDate(start.reviewedOn ?? blank) ?? '',
    reviewedBy: start.reviewedBy ?? '',
    approvedOn: printDate(start.approvedOn ?? blank) ?? '',
    approvedBy: start.approvedBy ?? '',
    decidedOn: printDate(start.decidedOn ?? blank) ?? '',
    decidedBy: start.decidedBy ?? '',
    documentKey: start.documentKey,
  };
}
