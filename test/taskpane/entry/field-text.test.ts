import fc from 'fast-check';
import { fieldText, readField, unitOf } from '../../../src/taskpane/entry/field-text';
import { entryRow, type EntryTable } from '../../../src/taskpane/entry/row';
import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../../../src/workbook/schema/tables';
import { aPlan, aStart, anIndicator } from '../../support/plan';

const columnOf = (table: EntryTable, key: string): SheetColumn =>
  sheetColumns(tableSchemas[table] as TableSchema).find((column) => column.key === key)!;

const tkr = aStart({ amountUnit: 'tkr' });

/** What a text becomes in a field, as it is then shown; or why not. */
function typed(table: EntryTable, key: string, text: string, unit = '%'): string {
  const column = columnOf(table, key);
  const read = readField(column, text, unit, tkr);
  return 'problem' in read
    ? `${read.problem.kind}: ${[read.problem.tried, ...read.problem.seen].join(' → ')}`
    : fieldText(column, read.content, unit);
}

test.each([
  ['94 %', '94'],
  ['7,1', '7,1'],
  ['−4,3', '−4,3'],
  ['-4,3', '−4,3'],
  ['1 299,1', '1 299,1'],
  ['i.u.', 'i.u.'],
  ['ingen uppgift', 'i.u.'],
  ['', ''],
  ['-', '-'],
  // Another unit than the row's stays with its figure, as in the sheet.
  ['25 st', '25 st'],
])('an outcome of %j stands as %j', (text, shown) => {
  expect(typed('indicators', 'outcome', text)).toBe(shown);
});

test('a figure that cannot be read is said with what was tried and what can be seen in it', () => {
  expect(typed('indicators', 'outcome', 'cirka 90')).toBe('number: cirka 90 → 90');
  expect(typed('indicators', 'outcome', '1-7 timmar')).toBe('number: 1-7 timmar → 1 → 7');
  expect(typed('indicators', 'outcome', 'öka')).toBe('number: öka');
});

test('a target may be words or a band', () => {
  expect([typed('indicators', 'target', 'öka'), typed('indicators', 'target', '+/- 1 %')]).toEqual(['öka', '+/- 1']);
  expect(typed('indicators', 'target', 'mycket bra')).toBe('numberOrWord: mycket bra');
});

test('an amount is in Beloppsenhet, with its thousands kept apart', () => {
  expect(typed('budget', 'forecast', '1330', 'tkr')).toBe('1 330');
  expect(typed('budget', 'forecast', '1 330 tkr', 'tkr')).toBe('1 330');
  expect(typed('budget', 'forecast', '1,3 mnkr', 'tkr')).toBe('unit: 1,3 mnkr');
  expect(typed('budget', 'forecast', 'som budget', 'tkr')).toBe('number: som budget');
});

test('a day is read as people write it and shown as 2026-12-31', () => {
  expect(typed('activities', 'end', '31 december 2026')).toBe('2026-12-31');
  expect(typed('activities', 'end', '2026-02-30')).toBe('date: 2026-02-30');
});

test('words of a list and ticks are the sheet’s own', () => {
  expect(typed('activities', 'status', 'Försenad')).toBe('Försenad');
  expect(typed('texts', 'done', 'Ja')).toBe('Ja');
  expect(typed('texts', 'done', '')).toBe('');
});

test('every figure that can be shown is read as itself again', () => {
  const column = columnOf('indicators', 'outcome');
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (whole, decimals, isGrouped) => {
        const text = (whole / 10 ** decimals).toFixed(decimals).replace('.', ',').replace('-', '−');
        const printed = isGrouped ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ') : text;
        const read = readField(column, printed, '%', tkr);
        if ('problem' in read) throw new Error(`${printed} could not be read`);
        expect(readField(column, fieldText(column, read.content, '%'), '%', tkr)).toEqual(read);
      },
    ),
  );
});

test('the unit beside a field is the row’s own, Beloppsenhet or none', () => {
  const plan = aPlan({ start: tkr, indicators: [anIndicator({ measureUnit: 'kg CO₂' })] });
  const at = entryRow(plan, { table: 'indicators', row: plan.indicators[0]!.key })!;
  expect(['outcome', 'judged', 'analysis'].map((key) => unitOf(at, columnOf('indicators', key), tkr))).toEqual(['kg CO₂', '', '']);
  expect(unitOf(at, columnOf('budget', 'forecast'), tkr)).toBe('tkr');
});
