import { sheetWithCells } from '../../../src/package/fill/sheet-cells';

const sheet = (data: string): Uint8Array =>
  new TextEncoder().encode(
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1:B2"/><x:sheetData>${data}</x:sheetData><x:pageMargins left="1"/></x:worksheet>`,
  );
const dataOf = (pieces: readonly unknown[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : JSON.stringify(piece)))
    .join('')
    .replace(/^[^]*<x:sheetData>|<\/x:sheetData>[^]*$/g, '');
const nothing = () => null;

test('a cell is changed where it stands, in a new row where there is none; its style stays, and what else there is', () => {
  const pieces = sheetWithCells(
    sheet('<x:row r="2" spans="1:2" ht="20"><x:c r="A2" s="4" t="s"><x:v>7</x:v></x:c><x:c r="C2"><x:v>1</x:v></x:c></x:row>'),
    [
      { address: 'A2', content: 'text' },
      { address: 'B2', content: 2, like: 'A2' },
      { address: 'C2', content: null },
      { address: 'A1', content: 1 },
    ],
    nothing,
  );
  expect(dataOf(pieces)).toBe(
    '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="2" ht="20"><x:c r="A2" s="4" t="inlineStr"><x:is><x:t xml:space="preserve">text</x:t></x:is></x:c><x:c r="B2" s="4"><x:v>2</x:v></x:c><x:c r="C2"/></x:row>',
  );
  expect(pieces.join('')).toContain('<x:pageMargins left="1"/>');
  expect(pieces.join('')).not.toContain('dimension');
});

test('a cell without an address is the one after the cell before it', () => {
  const pieces = sheetWithCells(
    sheet('<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>'),
    [{ address: 'B1', content: 3 }],
    nothing,
  );
  expect(dataOf(pieces)).toBe('<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>3</x:v></x:c></x:row>');
});

test('what a formula shows is put in, the formula stays; what differs from file to file is a hole', () => {
  const pieces = sheetWithCells(
    sheet(
      '<x:row r="1"><x:c r="A1" s="1" t="n"><x:f>Start_Enhet&amp;"!"</x:f><x:v>9</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
    ),
    [{ address: 'C1', content: { hole: 'c' } }],
    (formula) => (formula === 'Start_Enhet&"!"' ? [{ hole: 'a' }, '!'] : null),
  );
  expect(dataOf(pieces)).toBe(
    '<x:row r="1"><x:c r="A1" s="1" t="str"><x:f>Start_Enhet&amp;"!"</x:f><x:v>{"hole":"a","prefix":null}!</x:v></x:c>' +
      '<x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="C1"{"hole":"c","prefix":"x:"}</x:row>',
  );
});
