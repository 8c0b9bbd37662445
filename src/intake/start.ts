import { normaliseBlanks, nameKey } from '../domain/normalise';
import type { AmountUnit, DocumentType, Start } from '../domain/plan';
import { readDate } from '../domain/read-date';
import { readNumber } from '../domain/read-value';
import { blank, figureOf, type NumberValue } from '../domain/value';
import { amount } from '../domain/amount';
import { amountUnits, councilMet, signs, statuses } from '../workbook/schema/words';
import type { DocumentJson } from './document';
import type { Unplaced } from './unplaced';
import { codeOf } from './words';
import { detectAmountUnit } from './detect-amount-unit';
import { detectSigns } from './detect-signs';
import type { TableParts } from './tables/draft';

/** Version of the template that a plan is laid down with. */
const schemaVersion = 1;

const lastMonth: Readonly<Record<DocumentType, number | null>> = { VP: null, T1: 4, T2: 8, VB: 12, month: 1 };

const figure = (text: string, decimals = 0): NumberValue => ({ kind: 'number', amount: amount(text), decimals, grouped: true });

const asked = (limit: string | undefined, otherwise: NumberValue) => (limit === undefined ? otherwise : readNumber(limit));

/**
 * Start of a plan: what the document says, what its tables show (unit of amount, signs), and the defaults of the template for the rest.
 * Values in `document.start` come first.
 */
export function readStart(document: DocumentJson, tables: TableParts, unplaced: Unplaced): Start {
  const given = new Map(Object.entries(document.start ?? {}).map(([key, value]) => [key, normaliseBlanks(String(value))]));
  const text = (key: keyof Start): string => given.get(key) ?? '';
  const board = document.level === 'board';
  const name = normaliseBlanks(document.unit);
  const unit: AmountUnit = codeOf(amountUnits, text('amountUnit')) ?? detectAmountUnit(document, unplaced) ?? (board ? 'mnkr' : 'tkr');
  const month = Number(text('periodMonth'));
  const tolerance = figureOf(readNumber(text('tolerance').replace(/ ?%$/, '')));
  const known: Start = {
    type: document.type,
    year: document.year,
    periodMonth: month >= 1 && month <= 12 ? month : lastMonth[document.type],
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
    signs: codeOf(signs, text('signs')) ?? detectSigns(tables.budget) ?? (board ? 'costPositive' : null),
    frame: given.has('frame') ? readNumber(text('frame')) : blank,
    dueDate: readDate(text('dueDate')),
    contact: text('contact'),
    status: codeOf(statuses, text('status')) ?? 'draft',
    tolerance: tolerance ? tolerance.div(100).toNumber() : 0.05,
    councilMet: codeOf(councilMet, text('councilMet')) ?? 'partly',
    limitAmount: asked(given.get('limitAmount'), defaultLimit(unit, board)),
    limitPercent: asked(given.get('limitPercent')?.replace(/ ?%$/, ''), figure('1')),
    minGroup: Number(text('minGroup')) || 5,
    schemaVersion,
    documentKey: text('documentKey') || keyOf(document),
  };
  for (const [key, value] of given) if (!(key in known)) unplaced({ text: `${key}: ${value}`, reason: 'unknownKey' });
  return known;
}

/** Kommentar krävs från: 100 tkr in a unit, 0,5 mnkr in a board (docs/template.md). */
function defaultLimit(unit: AmountUnit, board: boolean): NumberValue {
  const kronor = amount(board ? '500000' : '100000');
  if (unit === 'kr') return figure(kronor.toFixed());
  return unit === 'tkr' ? figure(kronor.div(1000).toFixed()) : figure(kronor.div(1000000).toFixed(), 1);
}

/** The same document gives the same key, so that making its workbook again is not taken for another unit's. */
function keyOf(document: DocumentJson): string {
  return [document.type, document.year, nameKey(document.unit).replace(/[^\p{L}\p{N}]+/gu, '-')].join('-');
}
