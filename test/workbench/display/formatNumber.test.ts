import fc from 'fast-check';
import { formatNumber } from '../../../src/workbench/display/formatNumber';

test.each<[number | string | boolean, string, string]>([
  [94.5, 'General', '94,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [1234567.891, 'General', '1234567,891'],
  [1e12, 'General', '1E+12'],
  [-9.4, '0.0', '-9,4'],
  [0.945, '0%', '95%'],
  [0.94, '0 %', '94 %'],
  [0.005, '0.0 %', '0,5 %'],
  [1.005, '0.00', '1,01'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [1234567.5, '#,##0', '1\u00a0234\u00a0568'],
  [-1234.5, '#,##0.0', '-1\u00a0234,5'],
  [0, '#,##0', '0'],
  [0, '#,###', ''],
  [999, '#,##0', '999'],
  [12, '0" st"', '12 st'],
  [0.02, '"+/- "0%', '+/- 2%'],
  [0.02, '\\±0%', '±2%'],
  [-12.3, '#,##0.0;\u2212#,##0.0', '\u221212,3'],
  [-1.5, '0.0;[Red]-0.0', '-1,5'],
  [0, '0;-0;"–"', '–'],
  [5, '0;-0;;@', '5'],
  [0, '0;-0;;@', ''],
  ['text', '0;-0;;@', 'text'],
  ['text', '0.0', 'text'],
  ['abc', '"<"@">"', '<abc>'],
  [3, '@', '3'],
  [45000, 'yyyy-mm-dd', '2023-03-15'],
  [45000.75, 'yyyy-mm-dd hh:mm', '2023-03-15 18:00'],
  [45000, 'd mmmm yyyy', '15 mars 2023'],
  [45000, 'm/d/yyyy', '3-15-2023'],
  [1.5, '[h]:mm', '36:00'],
  [1500, '0.0,', '1,5'],
  [0.5, '0.##', '0,5'],
  [3, '0.##', '3,'],
  [12345, '0.00E+00', '1,23E+04'],
  [1234.5, '#,##0.00 [$kr-41D]', '1\u00a0234,50 kr'],
  [150, '[>=100]"hög";"låg"', 'hög'],
  [50, '[>=100]"hög";"låg"', 'låg'],
  [46, '00000', '00046'],
  [true, 'General', 'SANT'],
  ['#N/A', 'General', '#SAKNAS!'],
  ['Måttenhet "st"', '@', 'Måttenhet "st"'],
])('%p as %s is shown as %s', (value, format, text) => {
  expect(formatNumber(value, format, 'sv-SE')).toBe(text);
});

test.each<[number | boolean, string, string]>([
  [1234.5, '#,##0.0', '1,234.5'],
  [false, 'General', 'FALSE'],
  [45000, 'm/d/yyyy', '3/15/2023'],
])('%p as %s in English: %s', (value, format, text) => {
  expect(formatNumber(value, format, 'en-US')).toBe(text);
});

test('what #,##0.00 shows reads back as the value rounded to two decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      const text = formatNumber(hundredths / 100, '#,##0.00', 'sv-SE');
      expect(Number(text.replaceAll('\u00a0', '').replace(',', '.'))).toBe(hundredths / 100);
    }),
  );
});
