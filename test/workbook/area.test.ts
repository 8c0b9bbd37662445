import fc from 'fast-check';
import { columnLetters, formatArea, parseArea, splitAddress } from '../../src/workbook/area';

describe('an address', () => {
  it('reads as it is written', () => {
    const corner = fc.record({ row: fc.integer({ min: 1, max: 900_000 }), column: fc.integer({ min: 1, max: 16_000 }) });
    const size = fc.record({ rows: fc.integer({ min: 1, max: 1000 }), columns: fc.integer({ min: 1, max: 384 }) });
    fc.assert(
      fc.property(corner, size, (at, of) => {
        const area = { ...at, ...of };
        expect(parseArea(formatArea(area))).toEqual(area);
      }),
    );
  });

  it('counts columns as Excel does', () => {
    expect([1, 26, 27, 52, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
  });

  it.each(['', 'A', '5', 'A:A', 'B2:A1', 'A0', 'XFE1', 'A1048577', 'A1,C1', 'Blad!A1'])('%p is none', (text) => {
    expect(() => parseArea(text)).toThrow(RangeError);
  });

  it('is taken from a full one', () => {
    expect(splitAddress("'Hej, ''du''!'!$A$1:$B$2")).toEqual({ sheet: "Hej, 'du'!", address: 'A1:B2' });
    expect(splitAddress('Mål!C7')).toEqual({ sheet: 'Mål', address: 'C7' });
  });
});
