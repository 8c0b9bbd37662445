import { nextFrom } from '../../src/ribbon/verbs/next-cell';

const cells = [
  { sheet: 'Driftbudget', address: 'F7' },
  { sheet: 'Indikatorer', address: 'J12' },
  { sheet: 'Indikatorer', address: 'K9' },
  { sheet: 'Indikatorer', address: 'AA9' },
];
const from = (sheet: string, address: string) => {
  const next = nextFrom({ sheet, address }, cells);
  return next && `${next.sheet} ${next.address}`;
};

describe('the next empty cell', () => {
  it('is the next in the row, then in the rows below, then on the next sheet', () => {
    expect(from('Indikatorer', 'B9')).toBe('Indikatorer K9');
    expect(from('Indikatorer', 'K9')).toBe('Indikatorer AA9');
    expect(from('Indikatorer', 'AA9:AC20')).toBe('Indikatorer J12');
    expect(from('Driftbudget', 'F7')).toBe('Indikatorer K9');
  });
  it('is the very first after the last, and from a sheet with nothing to fill in', () => {
    expect(from('Indikatorer', 'J12')).toBe('Driftbudget F7');
    expect(from('Rapport T2 2026', 'A1')).toBe('Driftbudget F7');
    expect(nextFrom(null, cells)).toEqual(cells[0]);
  });
  it('is none where nothing is left', () => expect(nextFrom({ sheet: 'Start', address: 'A1' }, [])).toBeNull());
});
