import { normaliseBlanks, nameKey } from '../domain/normalise';
import { periodMonthOf } from '../domain/periods';
import type { AmountUnit, Start } from '../domain/plan';
import { readDate } from '../domain/read-date';
import { readNumber } from '../domain/read-value';
import { riskLimits } from '../domain/risk';
import { figureOf } from '../domain/value';
import { valueOfText } from './sheets/cell-text';
import { findWord } from '../wording';
import { swedish } from '../wording/sv';
import { schemaVersion } from '../workbook/template';
import type { DocumentJson } from './document';
import type { Unplaced } from './unplaced';
import { detectAmountUnit } from './detect-amount-unit';
import { detectSigns } from './detect-signs';
import type { TableParts } from './tables/draft';

const { labels } = swedish;

/**
 * Start of a plan: what the document says, what its tables show (unit of amount, signs), and the defaults of the template for the rest.
 * Values in `document.start` come first.
 */
export function readStart(document: DocumentJson, tables: TableParts, unplaced: Unplaced): Start {
  const given = new Map(Object.entries(document.start ?? {}).map(([key, value]) => [key, String(value).trim()]));
  const text = (key: keyof Start): string => given.get(key) ?? '';
  const board = document.level === 'board';
  const name = normaliseBlanks(document.unit);
  const unit: AmountUnit =
    findWord(labels.amountUnits, text('amountUnit')) ?? detectAmountUnit(document, unplaced) ?? (board ? 'mnkr' : 'tkr');
  const signs = findWord(labels.signs, text('signs').replaceAll('-', '−')) ?? detectSigns(tables.budget) ?? 'costPositive';
  const riskLimit = (key: 'riskMedium' | 'riskHigh', usual: number): number | null =>
    given.get(key) === '' ? null : (numberOf(text(key)) ?? usual);
  const tolerance = figureOf(readNumber(text('tolerance').replace(/ ?%$/, '')));
  const isMonth = findWord(labels.documentTypes, text('type')) === 'month';
  const known: Start = {
    type: isMonth ? 'month' : document.type,
    year: document.year,
    periodMonth: given.has('periodMonth') ? monthOf(text('periodMonth')) : periodMonthOf(document.type),
    level: document.level,
    board: given.get('board') ?? (board ? name : ''),
    department: given.get('department') ?? (document.level === 'department' ? name : ''),
    unit: given.get('unit') ?? (document.level === 'unit' ? name : ''),
    unitId: text('unitId'),
    author: given.get('author') ?? normaliseBlanks(document.author ?? ''),
    phone: text('phone'),
    recipient: text('recipient'),
    meetingDate: readDate(text('meetingDate')),
    caseNumber: text('caseNumber'),
    amountUnit: given.get('amountUnit') === '' ? null : unit,
    signs: given.get('signs') === '' ? null : signs,
    frame: valueOfText(text('frame'), ''),
    dueDate: readDate(text('dueDate')),
    contact: text('contact'),
    status: findWord(labels.statuses, text('status')) ?? 'draft',
    tolerance: tolerance ? tolerance.div(100).toNumber() : 0.05,
    councilMet: findWord(labels.councilMet, text('councilMet')) ?? 'partly',
    limitAmount: valueOfText(given.get('limitAmount') ?? defaultLimit(unit, board), ''),
    limitPercent: valueOfText(given.get('limitPercent') ?? '1', ''),
    minGroup: numberOf(text('minGroup')) ?? 5,
    ...(document.type === 'VP' || given.has('riskMedium') || given.has('riskHigh')
      ? { riskMedium: riskLimit('riskMedium', riskLimits.medium), riskHigh: riskLimit('riskHigh', riskLimits.high) }
      : {}),
    readyOn: readDate(text('readyOn')),
    readyBy: text('readyBy'),
    reviewedOn: readDate(text('reviewedOn')),
    reviewedBy: text('reviewedBy'),
    approvedOn: readDate(text('approvedOn')),
    approvedBy: text('approvedBy'),
    decidedOn: readDate(text('decidedOn')),
    decidedBy: text('decidedBy'),
    schemaVersion,
    documentKey: given.get('documentKey') ?? keyOf(document),
  };
  for (const [key, value] of given) if (!(key in known)) unplaced({ text: `${key}: ${value}`, reason: 'unknownKey' });
  return known;
}

/** A whole number as typed; null where it is none. */
const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

const monthOf = (text: string): number | null => {
  const month = numberOf(text) ?? 0;
  return month >= 1 && month <= 12 ? month : null;
};

/** Kommentar krävs från: 100 tkr in a unit, 0,5 mnkr in a board (docs/template.md). */
function defaultLimit(unit: AmountUnit, board: boolean): string {
  const limits: Readonly<Record<AmountUnit, string>> = board
    ? { kr: '500 000', tkr: '500', mnkr: '0,5' }
    : { kr: '100 000', tkr: '100', mnkr: '0,1' };
  return limits[unit];
}

/** The same document gives the same key, so that making its workbook again is not taken for another unit's. */
function keyOf(document: DocumentJson): string {
  return [document.type, document.year, nameKey(document.unit).replace(/[^\p{L}\p{N}]+/gu, '-')].join('-');
}
