import { comparePeriods } from '../../src/domain/compare-periods';
import { comparisonContent } from '../../src/workbook/comparison/content';
import { printValue } from '../../src/domain/print-value';
import { anIndicator, aPlan } from '../support/plan';

const indicator = (key: string, name: string, outcome: string) => ({
  ...anIndicator({ name, measureUnit: '%', outcome, target: '80 %' }),
  key,
});
const t1 = aPlan({
  start: { type: 'T1', year: 2026, periodMonth: 4 },
  indicators: [indicator('a', 'Nöjda barn', '61 %'), indicator('b', 'Andel trygga elever', '70 %'), indicator('c', 'Borttagen', '1 %')],
});
const t2 = aPlan({
  start: { type: 'T2', year: 2026, periodMonth: 8 },
  indicators: [indicator('a', 'nöjda  barn.', '62 %'), indicator('b', 'Trygghet i skolan', '71 %'), indicator('d', 'Ny', '2 %')],
});

const picture = (comparison: ReturnType<typeof comparePeriods>): readonly string[] =>
  comparison.indicators.map(({ name, rows }) => `${name}: ${rows.map((row) => (row ? printValue(row.outcome) : '–')).join(' ')}`);

test('indicators stand side by side in the order of the year, however their names are written', () => {
  expect(picture(comparePeriods([t2, t1]))).toEqual([
    'nöjda  barn.: 61 % 62 %',
    'Trygghet i skolan: – 71 %',
    'Ny: – 2 %',
    'Andel trygga elever: 70 % –',
    'Borttagen: 1 % –',
  ]);
});

test('a renamed one is proposed, never taken; when it is said, it is one', () => {
  const apart = comparePeriods([t1, t2]);
  expect(apart.proposals.map(({ earlier, later, because }) => [earlier.name, later.name, because])).toEqual([
    ['Andel trygga elever', 'Trygghet i skolan', 'sameRow'],
  ]);
  const together = comparePeriods(
    [t1, t2],
    apart.proposals.map(({ earlier, later }) => [earlier.id, later.id]),
  );
  expect(picture(together)).toContain('Trygghet i skolan: 70 % 71 %');
  expect(together.proposals).toEqual([]);
});

test('a slip of the pen is proposed, another unit of measure is another indicator', () => {
  const slip = aPlan({ start: { type: 'T2', year: 2026 }, indicators: [indicator('x', 'Andel tryga elever', '71 %')] });
  expect(comparePeriods([t1, slip]).proposals).toMatchObject([{ later: { name: 'Andel tryga elever' }, because: 'alike' }]);
  const counted = aPlan({ start: { type: 'T2', year: 2026 }, indicators: [{ ...indicator('b', 'Nöjda barn', '12'), measureUnit: 'st' }] });
  expect(comparePeriods([t1, counted]).indicators).toHaveLength(4);
});

test('one name under two goals is two indicators', () => {
  const twice = aPlan({
    start: { type: 'T1', year: 2026 },
    indicators: [
      { ...indicator('a', 'Nöjda', '1 %'), goal: '1' },
      { ...indicator('b', 'Nöjda', '2 %'), goal: '2' },
    ],
  });
  expect(picture(comparePeriods([twice]))).toEqual(['Nöjda: 1 %', 'Nöjda: 2 %']);
});

test('the sheet has a column for each figure of each period, counts and changes as formulas', () => {
  const { blocks, tables } = comparisonContent(comparePeriods([t1, t2]));
  const cells = blocks.flatMap((block) => block.cells.flat());
  expect(tables[0]?.name).toBe('Jämförelse');
  for (const header of ['T1 2026: utfall', 'T1 2026: årsmål', 'T2 2026: utfall', 'Förändring av utfall']) expect(cells).toContain(header);
  expect(cells).not.toContain('T1 2026: prognos');
  expect(cells).toContain('=COUNT(Jämförelse[[T2 2026: utfall]])&" st"');
  expect(cells.find((cell) => String(cell).startsWith('=IF(AND'))).toBe(
    '=IF(AND(ISNUMBER([@[T1 2026: utfall]]),ISNUMBER([@[T2 2026: utfall]])),ROUND([@[T2 2026: utfall]]-[@[T1 2026: utfall]],6),"")',
  );
});
