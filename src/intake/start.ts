import { normaliseBlanks, nameKey } from '../domain/normalise';
import { periodMonthOf } from '../domain/periods';
import type { AmountUnit, Start } from '../domain/plan';
import { readDate } from '../domain/read-date';
import { readNumber } from '../domain/read-value';
import { blank, figureOf } from '../domain/value';
import { findWord, wordingFor } from '../wording';
import { schemaVersion } from '../workbook/template';
import type { DocumentJson } from './document';
import type { Unplaced } from './unplaced';
import { detectAmountUnit } from './detect-amount-unit';
import { detectSigns } from './detect-signs';
import type { TableParts } from './tables/draft';

const { labels } = wordingFor('sv');

/**
 * Start of a plan: what the document says, what its tables show (unit of amount, signs), and the defaults of the template for the rest.
 * Values in `document.start` come first.
 */
export function readStart(document: DocumentJson, tables: TableParts, unplaced: Unplaced): Start {
  const given = new Map(Object.entries(document.start ?? {}).map(([key, value]) => [key, normaliseBlanks(String(value))]));
  const text = (key: keyof Start): string => given.get(key) ?? '';
  const board = document.level === 'board';
  const name = normaliseBlanks(document.unit);
  const unit: AmountUnit =
    findWord(labels.amountUnits, text('amountUnit')) ?? detectAmountUnit(document, unplaced) ?? (board ? 'mnkr' : 'tkr');
  const month = Number(text('periodMonth'));
  const tolerance = figureOf(readNumber(text('tolerance').replace(/ ?%$/, '')));
  const known: Start = {
    type: document.type,
    year: document.year,
    periodMonth: month >= 1 && month <= 12 ? month : periodMonthOf(document.type),
    level: document.level,
    board: text('board') || (board ? name : ''),
    department: text('department') || (document.level === 'department' ? name : ''),
    unit: text('unit') || (document.level === 'unit' ? name : ''),
    unitId: text('unitId'),
    author: normaliseBlanks(document.author ?? '') || text('author'),
    phone: text('phone'),
    recipient: text('recipient'),
    meetingDate: readDate(text('meetingDate')),
    caseNumber: text('caseNumber'),
    amountUnit: unit,
    signs: findWord(labels.signs, text('signs').replaceAll('-', '−')) ?? detectSigns(tables.budget) ?? 'costPositive',
    frame: given.has('frame') ? readNumber(text('frame')) : blank,
    dueDate: readDate(text('dueDate')),
    contact: text('contact'),
    status: findWord(labels.statuses, text('status')) ?? 'draft',
    tolerance: tolerance ? tolerance.div(100).toNumber() : 0.05,
    councilMet: findWord(labels.councilMet, text('councilMet')) ?? 'partly',
    limitAmount: readNumber(given.get('limitAmount') ?? defaultLimit(unit, board)),
    limitPercent: readNumber(given.get('limitPercent')?.replace(/ ?%$/, '') ?? '1'),
    minGroup: Number(text('minGroup')) || 5,
    ...(document.type === 'VP' ? { riskMedium: Number(text('riskMedium')) || 6, riskHigh: Number(text('riskHigh')) || 12 } : {}),
    readyOn: readDate(text('readyOn')),
    readyBy: text('readyBy'),
    reviewedOn: readDate(text('reviewedOn')),
    reviewedBy: text('reviewedBy'),
    approvedOn: readDate(text('approvedOn')),
    approvedBy: text('approvedBy'),
    decidedOn: readDate(text('decidedOn')),
    decidedBy: text('decidedBy'),
    schemaVersion,
    documentKey: text('documentKey') || keyOf(document),
  };
  for (const [key, value] of given) if (!(key in known)) unplaced({ text: `${key}: ${value}`, reason: 'unknownKey' });
  return known;
}

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
