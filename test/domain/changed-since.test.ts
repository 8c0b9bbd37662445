import { changedSince, rowPrints } from '../../src/domain/changed-since';
import { aGoal, anIndicator, aPlan } from '../support/plan';

const goal = aGoal({ key: 'g1', code: '1.1', title: 'Trygghet' });
const sick = anIndicator({ key: 'i1', name: 'Sjukfrånvaro', outcome: '6,1 %' });
const happy = anIndicator({ key: 'i2', name: 'Nöjdhet', outcome: '80 %' });
const plan = aPlan({ goals: [goal], indicators: [sick, happy] });
const then = rowPrints(plan);

test('nothing has changed in the same plan, nor where rows are sorted, given a key or marked a step further', () => {
  expect(changedSince(plan, then)).toEqual({ rows: [], fewer: 0 });
  const sorted = [{ ...happy, order: 1, key: 'ny-1' }, sick];
  const later = aPlan({ goals: [goal], indicators: sorted, start: { status: 'approved', approvedBy: 'avdelningschef' } });
  expect(changedSince(later, then)).toEqual({ rows: [], fewer: 0 });
});

test('a figure, a new row and a setting are rows that have changed; one that is gone is one fewer', () => {
  const figure = anIndicator({ ...sick, outcome: '6,2 %' });
  expect(changedSince({ ...plan, indicators: [figure, happy] }, then)).toEqual({ rows: [{ table: 'indicators', row: 'i1' }], fewer: 0 });
  const added = anIndicator({ key: 'i3', name: 'Frisknärvaro' });
  expect(changedSince({ ...plan, indicators: [sick, happy, added] }, then).rows).toEqual([{ table: 'indicators', row: 'i3' }]);
  expect(changedSince({ ...plan, indicators: [sick] }, then)).toEqual({ rows: [], fewer: 1 });
  expect(changedSince(aPlan({ ...plan, start: { tolerance: 0.1 } }), then).rows).toEqual([{ table: 'start', row: null }]);
});

test('two rows that say the same are two: the second copy is new', () => {
  expect(changedSince({ ...plan, goals: [goal, { ...goal, key: 'g2' }] }, then).rows).toEqual([{ table: 'goals', row: 'g2' }]);
});

test('what is kept of the largest plan fits in a cell, and a change beyond what is followed row by row is seen', () => {
  const many = Array.from({ length: 7000 }, (_, index) => anIndicator({ key: `i${index}`, name: `Indikator ${index}` }));
  const large = aPlan({ indicators: many });
  const kept = rowPrints(large);
  expect(kept.length).toBeLessThan(32_767);
  const changed = [...many.slice(0, -1), anIndicator({ key: 'i6999', name: 'En annan' })];
  expect(changedSince({ ...large, indicators: changed }, kept).rows).toHaveLength(1);
});
