import fc from 'fast-check';
import { amount } from '../../src/domain/amount';
import { noRows } from '../../src/domain/empty-rows';
import type { Plan, Row, Start, SumRow, TableId } from '../../src/domain/plan';
import type { DateValue, Value } from '../../src/domain/value';
import { inRow } from '../../src/intake/measure';
import type { Kind } from '../../src/workbook/schema/kinds';
import { lists } from '../../src/workbook/schema/lists';
import { startFields } from '../../src/workbook/schema/start';
import { isSumTable, sumSchemas, type SumSchema, type SumTableId } from '../../src/workbook/schema/sums';
import { tableSchemas, type BodyTableId, type TableSchema } from '../../src/workbook/schema/tables';
import { schemaVersion } from '../../src/workbook/schema/versions';
import { emptyPlan } from '../../src/workbook/template';

/** Texts that are easily taken for something else. */
const text = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '',
      'Vuxenstöd',
      'Öppna mottagning',
      "'94 %",
      '94 %',
      '=1+1',
      '- en punkt',
      'två  blanka\noch en rad',
      '\u00a0',
      'i.u.',
    ),
    weight: 4,
  },
  // Cells are read in composed form.
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((any) => any.normalize('NFC')),
);

const figure = fc
  .record({
    size: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    decimals: fc.nat(2),
    grouped: fc.boolean(),
    unit: fc.constantFrom('', '', '%', 'st', 'barn/avd.'),
  })
  .map(({ size, decimals, grouped, unit }): Value => ({
    kind: 'number',
    amount: amount(size).div(10 ** decimals),
    decimals,
    grouped,
    ...(unit && { unit }),
  }));

const value = fc.oneof<fc.Arbitrary<Value>[]>(
  figure,
  fc.constant<Value>({ kind: 'blank' }),
  fc.constantFrom<Value[]>(
    { kind: 'missing' },
    { kind: 'text', text: 'öka', meaning: 'increase' },
    { kind: 'text', text: '-', meaning: 'none' },
    { kind: 'text', text: '94 %', meaning: 'unreadable' },
    { kind: 'text', text: "'ungefär  hälften", meaning: 'unreadable' },
    { kind: 'number', amount: amount(1), decimals: 0, grouped: false, unit: '%', band: true },
  ),
);

const date = fc.constantFrom<DateValue[]>({ kind: 'blank' }, { kind: 'date', iso: '2026-10-31' }, { kind: 'text', text: 'i höst' });

const wordsOf = ({ list }: Kind<unknown>): readonly string[] => (list && list.name in lists ? lists[list.name as keyof typeof lists] : []);

/** A cell of a column; of a list by asking its own reader what a word of Swedish means. */
function cellFor(column: { readonly kind: Kind<unknown>; readonly formula?: string | undefined }): fc.Arbitrary<unknown> {
  const { kind } = column;
  const read = (cell: string): unknown =>
    kind.read({ value: cell, format: '@' }, { rowUnit: '', owner: 'unit', unknownWord: () => undefined });
  if (column.formula !== undefined) return fc.oneof(fc.constant({ kind: 'blank' }), figure);
  if (Array.isArray(read('["a"]'))) return fc.array(fc.constantFrom('Budget', 'Utfall per aug', '"Netto"', ''), { maxLength: 3 });
  switch (kind.name) {
    case 'value':
    case 'amount':
    case 'count':
    case 'percent':
      return value;
    case 'date':
      return date;
    case 'integer':
      return fc.integer({ min: 1, max: 3000 });
    case 'yes':
      return fc.boolean();
    case 'yesNo':
      return fc.constantFrom(true, false, null);
    case 'list':
      return fc.constantFrom(...['', ...wordsOf(kind)].map(read));
    default:
      return text;
  }
}

function rowOf(id: BodyTableId): fc.Arbitrary<object> {
  const schema: TableSchema = tableSchemas[id];
  const kept = Object.entries(schema.columns).filter(([, { kind }]) => kind.name !== 'computed');
  const row = fc.record(
    Object.fromEntries(
      kept.map(([key, column]) => {
        const cell = cellFor(column);
        if (typeof column.header === 'string') return [key, cell];
        const width = column.header.length;
        return [key, fc.array(cell, { minLength: width, maxLength: width })];
      }),
    ),
  );
  // A figure has a unit of its own only where it differs from its row's.
  return row.map((cells) => {
    const unit = new Map<string, unknown>(Object.entries(cells)).get(schema.rowUnit ?? '');
    const alone = (cell: unknown): unknown =>
      Array.isArray(cell) ? cell.map(alone) : isFigure(cell) && typeof unit === 'string' ? inRow(cell, unit) : cell;
    return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, alone(cell)]));
  });
}

const isFigure = (cell: unknown): cell is Value => typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'number';

function sumOf(id: SumTableId): fc.Arbitrary<Omit<SumRow<string>, 'key' | 'order'>> {
  const { kinds, columns }: SumSchema = sumSchemas[id];
  const cells = fc.dictionary(fc.constantFrom(...columns.map(({ key }) => key)), figure, { maxKeys: 2 });
  return fc.record({ kind: fc.constantFrom(...Object.keys(kinds)), group: text, label: text, given: cells, input: cells });
}

const rowsOf = (id: TableId): fc.Arbitrary<readonly Row[]> =>
  fc
    .array<object>(isSumTable(id) ? sumOf(id) : rowOf(id), { maxLength: 3 })
    .map((rows) => rows.map((row, at) => ({ ...row, key: `${id}-${at}`, order: at + 1 })));

const specials: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  year: fc.constantFrom(2025, 2026),
  periodMonth: fc.constantFrom(null, 4, 7, 8, 12),
  tolerance: fc.constantFrom(0.05, 0.025, 0),
  minGroup: fc.constantFrom(5, 7, 0),
  riskMedium: fc.constantFrom(6, 4, null),
  riskHigh: fc.constantFrom(12, 20, null),
  schemaVersion: fc.constant(schemaVersion),
};
const plainText = fc.constantFrom('', 'Östra enheten', 'två  blanka', "'94 %", 'T1', 'Ja');

const start = fc
  .record(
    Object.fromEntries(
      Object.entries(startFields).map(([key, field]) => {
        const cell = field.kind.name === 'text' || field.kind.name === 'code' ? plainText : cellFor({ ...field, formula: undefined });
        return [key, specials[key] ?? cell];
      }),
    ),
  )
  .map((given) => emptyPlan(given as Partial<Start> & Pick<Start, 'type' | 'year'>).start);

/** Any plan at all: rows of every table with whatever their cells can hold, goals that hang nowhere included. */
export const anyPlan = fc
  .record({ start, ...Object.fromEntries((Object.keys(noRows) as TableId[]).map((id) => [id, rowsOf(id)])) })
  .map((plan) => plan as Plan);
