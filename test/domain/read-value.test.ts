import fc from 'fast-check';
import { printAmount, printShort, printValue } from '../../src/domain/print-value';
import { readDate } from '../../src/domain/read-date';
import { readings, readNumber, readValue } from '../../src/domain/read-value';
import { amount } from '../../src/domain/amount';

/** What a reader would see of a value: its figure, decimals, unit, or its words and what they mean. */
function seen(text: string): string {
  const value = readValue(text);
  if (value.kind === 'number') {
    return `${value.band ? '±' : ''}${value.amount.toFixed(value.decimals)}${value.unit === undefined ? '' : ` [${value.unit}]`}`;
  }
  return value.kind === 'text' ? `${value.meaning}: ${value.text}` : value.kind;
}

test.each([
  ['94 %', '94 [%]'],
  ['75%', '75 [%]'],
  ['7,1', '7.1'],
  ['7.1', '7.1'],
  ['8,0', '8.0'],
  ['0,55 %', '0.55 [%]'],
  ['1 050 st', '1050 [st]'],
  ['1\u00a0050\u00a0st', '1050 [st]'],
  ['1\u202f299,1', '1299.1'],
  ['16,3 barn/avd.', '16.3 [barn/avd.]'],
  ['−4,3', '-4.3'],
  ['-4,3', '-4.3'],
  ['–4,3', '-4.3'],
  ['+2,3', '2.3'],
  ['-0,0', '0.0'],
  ['100.000', '100000'],
  ['1.234.567,8', '1234567.8'],
  ['0.500', '0.500'],
  ['3 000:-', '3000 [kr]'],
  ['28 mkr', '28 [mkr]'],
  ['150kr/vecka', '150 [kr/vecka]'],
  ['1735 GWh', '1735 [GWh]'],
  ['3,4 GWh', '3.4 [GWh]'],
  ['1,6 kg CO ₂ per kg livsmedel', '1.6 [kg CO ₂ per kg livsmedel]'],
  ['12 m2', '12 [m2]'],
  ['80 procent', '80 [%]'],
  ['+/- 1 %', '±1 [%]'],
  ['+/- 1%', '±1 [%]'],
  ['± 0,5 %', '±0.5 [%]'],
  ['', 'blank'],
  ['  ', 'blank'],
  ['i.u.', 'missing'],
  ['I.U', 'missing'],
  ['i. u.', 'missing'],
  ['öka', 'increase: öka'],
  ['Öka', 'increase: Öka'],
  ['minska', 'decrease: minska'],
  ['Tas fram av nämnd/ styrelse', 'setByBoard: Tas fram av nämnd/ styrelse'],
  ['Tas fram av nämnd/styrelse', 'setByBoard: Tas fram av nämnd/styrelse'],
  ['tas fram  av nämnden', 'setByBoard: tas fram av nämnden'],
  ['Tas fram av nämnd', 'setByBoard: Tas fram av nämnd'],
  ['-', 'none: -'],
  ['–', 'none: -'],
  ['1-7 timmar', 'unreadable: 1-7 timmar'],
  ['19- timmar', 'unreadable: 19- timmar'],
  ['ca 25', 'unreadable: ca 25'],
  ['25 av 30', 'unreadable: 25 av 30'],
  ['12 mars', 'unreadable: 12 mars'],
  ['1e5', 'unreadable: 1e5'],
  ['12 34', 'unreadable: 12 34'],
  ['Nivå 1', 'unreadable: Nivå 1'],
])('%j reads as %s', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test('an amount may carry a unit of money and nothing else', () => {
  expect(readNumber('28 mkr').kind).toBe('number');
  expect(readNumber('3 000:-').kind).toBe('number');
  expect(readNumber('-2,8')).toMatchObject({ kind: 'number', decimals: 1 });
  expect(readNumber('94 %')).toEqual({ kind: 'text', text: '94 %', meaning: 'unreadable' });
});

test('the figures that can be seen in words are offered as readings', () => {
  expect(readings('1-7 timmar').map((value) => printValue(value))).toEqual(['1', '7']);
  expect(readings('ca 25 st').map((value) => printValue(value))).toEqual(['25']);
  expect(readings('mellan 1 050 och 37,4 %').map((value) => printValue(value))).toEqual(['1 050', '37,4 %']);
  expect(readings('ingen')).toEqual([]);
});

test.each([
  ['2026-03-01', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['1 mars 2026', '2026-03-01'],
  ['den 24 Dec 2026', '2026-12-24'],
  ['1/3 2026', '2026-03-01'],
])('%j is the day %s', (text, iso) => {
  expect(readDate(text)).toEqual({ kind: 'date', iso });
});

test.each(['2026-02-30', '31 april 2026', 'hösten 2026', '1-7 timmar', '2026'])('%j is no day', (text) => {
  expect(readDate(text)).toEqual({ kind: 'text', text });
});

test('a value prints as documents do, with the unit of its row where it has none', () => {
  expect(printValue(readValue('94'), '%')).toBe('94 %');
  expect(printValue(readValue('16 st'), 'barn/avd.')).toBe('16 st');
  expect(printValue(readValue('1\u00a0050 st'))).toBe('1 050 st');
  expect(printValue(readValue('1735 GWh'))).toBe('1735 GWh');
  expect(printValue(readValue('−4,3'))).toBe('-4,3');
  expect(printValue(readValue('-4,3'), '', { minus: '−' })).toBe('−4,3');
  expect(printValue(readValue('i.u.'), '%')).toBe('i.u.');
  expect(printValue(readValue('+/- 1 %'))).toBe('+/- 1 %');
  expect(printValue(readValue('Öka'), '%')).toBe('Öka');
  expect(printValue(readValue(''), '%')).toBe('');
  expect(printAmount(amount('-12.25'), 1)).toBe('-12,3');
  expect(printAmount(amount('-0.04'), 1)).toBe('0,0');
  expect(printAmount(amount('1956500'), 0)).toBe('1 956 500');
  expect(printShort(amount('95.30'))).toBe('95,3');
  expect(printShort(amount('100'))).toBe('100');
});

test('what is printed is read back as the same figure, decimals and unit', () => {
  const units = fc.constantFrom(undefined, '%', 'st', 'barn/avd.', 'GWh', 'kr', 'tkr', 'kg CO ₂ per kg livsmedel');
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      units,
      fc.constantFrom('-', '−'),
      (size, decimals, grouped, unit, minus) => {
        const written = { kind: 'number', amount: amount(size).times(`1e-${decimals}`), decimals, grouped, ...(unit && { unit }) } as const;
        const read = readValue(printValue(written, '', { minus: minus === '-' ? '-' : '−' }));
        expect(read).toMatchObject({ kind: 'number', decimals, ...(unit && { unit }) });
        expect(read.kind === 'number' && read.amount.eq(written.amount)).toBe(true);
      },
    ),
  );
});

test('any text can be read, and what is no figure keeps its words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = readValue(text);
      if (value.kind === 'text') expect(readValue(value.text)).toEqual(value);
    }),
  );
});
