import Big from 'big.js';
import fc from 'fast-check';
import type { NumberValue } from '../../src/domain/value';
import { cellOfValue, dateOfSerial, serialOfDate } from '../../src/workbook/schema/cell-of-value';
import { readFormat } from '../../src/workbook/schema/number-format';
import { valueOfCell } from '../../src/workbook/schema/value-of-cell';

const figure: fc.Arbitrary<NumberValue> = fc
  .record({
    whole: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    grouped: fc.boolean(),
    unit: fc.constantFrom(undefined, '%', 'st', 'barn/avd.'),
    band: fc.boolean(),
  })
  .map(({ whole, decimals, grouped, unit, band }) => ({
    kind: 'number',
    amount: new Big(whole).div(new Big(10).pow(decimals)),
    decimals,
    grouped,
    ...(unit === undefined ? {} : { unit }),
    ...(band ? { band: true as const } : {}),
  }));

describe('a figure in a cell', () => {
  test('comes back as it was printed: amount, decimals, grouping, unit and band', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom('', '%', 'st'), (written, rowUnit) => {
        const value = written.unit === rowUnit || (written.unit === undefined && rowUnit === '') ? { ...written } : written;
        const { content, format } = cellOfValue(value, rowUnit);
        const read = valueOfCell({ value: content === null ? '' : content, format: format ?? 'General' }, rowUnit);
        const { unit, ...rest } = value;
        expect(JSON.stringify(read)).toBe(
          JSON.stringify(
            { ...rest, ...(unit === undefined || unit === rowUnit ? {} : { unit }), ...(rest.band ? { band: true } : {}) },
            order,
          ),
        );
      }),
    );
  });

  test('94 % is the number 0.94 in a per cent format', () => {
    expect(cellOfValue({ kind: 'number', amount: new Big(94), decimals: 0, grouped: false }, '%')).toEqual({
      content: 0.94,
      format: '0 %;"−"0 %',
    });
  });

  test('0,57 % has no noise of binary decimals', () => {
    expect(valueOfCell({ value: 0.0057, format: '0.00 %' }, '%')).toMatchObject({ decimals: 2 });
    expect(String((valueOfCell({ value: 0.0057, format: '0.00 %' }, '%') as NumberValue).amount)).toBe('0.57');
  });

  test('words stay words, and a figure in text is no figure', () => {
    expect(valueOfCell({ value: 'öka', format: 'General' }, '%')).toMatchObject({ kind: 'text', meaning: 'increase' });
    expect(valueOfCell({ value: 'i.u.', format: 'General' }, '')).toEqual({ kind: 'missing' });
    expect(valueOfCell({ value: '94 %', format: '@' }, '%')).toEqual({ kind: 'text', text: '94 %', meaning: 'unreadable' });
  });

  test('text that Excel would take for a formula or a date is held as text', () => {
    for (const text of ['=1+1', '-', '+4', '@x', '1-7 timmar']) {
      expect(cellOfValue({ kind: 'text', text, meaning: 'none' }, '').format).toBe('@');
    }
  });
});

const order = ['kind', 'amount', 'decimals', 'grouped', 'unit', 'band'];

test('a format that a person has set is read by its section for positive figures', () => {
  expect(readFormat('# ##0.0" st";[Red]-# ##0.00" kr"')).toMatchObject({ decimals: 1, unit: 'st', percent: false });
  expect(readFormat('yyyy-mm-dd').numeric).toBe(false);
  expect(readFormat('General').numeric).toBe(false);
});

test('days are whole numbers from 1899-12-30, without zones', () => {
  expect(serialOfDate('2026-03-01')).toBe(46082);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
      expect(serialOfDate(dateOfSerial(serial))).toBe(serial);
    }),
  );
});
