import type { Decisions } from '../../../src/consolidation/consolidated';
import { decidedNow, decisionsNow } from '../../../src/taskpane/consolidate/decisions';
import { noWork } from '../../../src/taskpane/consolidate/kept-work';

const name = (of: string, same = true) => ({ of: 'indicator' as const, name: of, like: 'x', same });
const there: Decisions = { names: [name('a'), name('b')], goals: [{ from: '1', to: '2' }] };
const standing = { decisions: there };

describe('what has been decided', () => {
  it('is what was decided here and what stands in the workbook beside it', () => {
    const work = { ...noWork, standing, decisions: { names: [name('a', false), name('c')], goals: [{ from: '1', to: '3' }] } };
    expect(decisionsNow(work)).toEqual({ names: [name('a', false), name('c'), name('b')], goals: [{ from: '1', to: '3' }] });
  });

  it('is taken back one by one, also what stands in the workbook, and can be decided again', () => {
    const begun = { ...noWork, standing };
    const without = { ...begun, ...decidedNow(begun, { names: there.names.slice(1), goals: [] }) };
    expect(decisionsNow(without)).toEqual({ names: [name('b')], goals: [] });
    expect(without.takenBack).toEqual({ names: [name('a')], goals: there.goals });
    const again = { ...without, ...decidedNow(without, { names: [name('b'), name('a', false)], goals: [] }) };
    expect(decisionsNow(again)).toEqual({ names: [name('b'), name('a', false)], goals: [] });
    expect(again.takenBack.names).toEqual([]);
  });
});
