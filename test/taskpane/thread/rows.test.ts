import { computePlan } from '../../../src/domain/computed';
import type { TableId } from '../../../src/domain/plan';
import { goalTree, type GoalNode } from '../../../src/taskpane/thread/goal-tree';
import { judgedAt, needsReason } from '../../../src/taskpane/thread/judging';
import { goalChoices, isGiven, movableRow } from '../../../src/taskpane/thread/movable';
import { rowAtCursor } from '../../../src/taskpane/thread/row-at-cursor';
import { sumAround } from '../../../src/taskpane/thread/sums-around';
import { aGoal, anIndicator, aPlan } from '../../support/plan';
import { unitPlan as plan } from './plan';

const nowhere = () => null;
const shown = (table: TableId, row: string | null, at: Parameters<typeof rowAtCursor>[0]['at'] = nowhere) =>
  rowAtCursor({ plan, at }, { table, row, column: null });

describe('the row at the cursor', () => {
  it('shows the thread of what hangs on a goal, and a row of another table by itself', () => {
    expect(shown('texts', 't1')).toMatchObject({ kind: 'thread', name: 'Analys', thread: { goal: { code: '1.3:N1:E1' } } });
    expect(shown('budget', 'b1')).toMatchObject({ kind: 'other', name: 'Löner' });
    expect(shown('activities', 'a2')).toMatchObject({ kind: 'other', name: 'Lös aktivitet' });
    expect(shown('texts', 't3')).toMatchObject({ kind: 'other', name: 'Budget' });
  });

  it('lets one pick a goal outside the tables, on a header, on Start and on a row that is gone', () => {
    const kinds = [rowAtCursor({ plan, at: nowhere }, null), shown('goals', null), shown('goals', 'gone')];
    expect(kinds.map(({ kind }) => kind)).toEqual(['pick', 'pick', 'pick']);
    expect(rowAtCursor({ plan, at: nowhere }, { table: 'start', row: null, column: 'unit' }).kind).toBe('pick');
  });

  it('follows a finding on Kontroll to the row that it is about', () => {
    const at = (sheet: string, cell: string) =>
      `${sheet}!${cell}` === 'Indikatorer!H14' ? ({ table: 'indicators', row: 'i1', column: 'outcome' } as const) : null;
    expect(shown('handled', 'h1', at)).toMatchObject({ kind: 'thread', at: { table: 'indicators', row: 'i1' } });
    expect(shown('handled', 'h1')).toMatchObject({ kind: 'other' });
  });
});

describe('moving', () => {
  const choices = (table: TableId, row: string) => {
    const movable = movableRow(plan, { table, row });
    return movable && goalChoices(plan, movable).map(({ level, goals }) => `${level}: ${goals.map(({ code }) => code).join(' ')}`);
  };

  it('offers a goal the level above its own, a risk the areas, the rest every goal by level', () => {
    expect(choices('goals', 'g5')).toEqual(['committee: 1.3:N1 1.3:N2']);
    expect(choices('risks', 'k1')).toEqual(['area: 1.3']);
    expect(choices('activities', 'a2')).toEqual(['focus: 1', 'area: 1.3', 'committee: 1.3:N1 1.3:N2', 'unit: 1.3:N1:E1 1.3:N1:E2']);
  });

  it('offers nothing to a focus goal, a text of another chapter and a row that hangs on no goal', () => {
    expect([choices('goals', 'g1'), choices('texts', 't3'), choices('budget', 'b1')]).toEqual([null, null, null]);
  });

  it('leaves what comes from above alone', () => {
    const given = (table: TableId, row: string, of = plan) => {
      const movable = movableRow(of, { table, row });
      return movable && isGiven(of, movable);
    };
    expect([given('indicators', 'i1'), given('indicators', 'i2')]).toEqual([false, true]);
    const handedOut = [{ key: 'h', order: 1, table: 'indicators', row: 'i1', cells: '{}' }] as const;
    expect(given('indicators', 'i1', { ...plan, handedOut })).toBe(true);
    const board = { ...plan, start: { ...plan.start, level: 'board' as const } };
    expect(given('indicators', 'i2', board)).toBe(false);
  });
});

describe('the tree of goals', () => {
  const codes = (nodes: readonly GoalNode[]): unknown[] => nodes.map(({ goal, beneath }) => [goal.code, ...codes(beneath)]);

  it('hangs each goal under its parent', () => {
    expect(codes(goalTree(plan.goals))).toEqual([['1', ['1.3', ['1.3:N1', ['1.3:N1:E1'], ['1.3:N1:E2']], ['1.3:N2']]]]);
  });

  it('leaves no goal out: not one whose parent is gone, nor two that stand above each other', () => {
    const goals = [
      aGoal({ code: 'a', parent: 'b' }),
      aGoal({ code: 'b', parent: 'a' }),
      aGoal({ code: 'c', parent: 'gone' }),
      aGoal({ code: '', parent: '', title: 'Utan kod' }),
    ];
    expect(codes(goalTree(goals))).toEqual([['c'], [''], ['a', ['b']]]);
  });
});

describe('what is judged', () => {
  const computed = computePlan(plan);
  it('is an indicator by itself, the goal for what else hangs on it, and no focus goal', () => {
    const judged = (table: TableId, row: string) => {
      const row_ = shown(table, row);
      return judgedAt(plan, computed, { table, row }, row_.kind === 'thread' ? row_.thread : null);
    };
    expect(judged('indicators', 'i1')).toMatchObject({ table: 'indicators', suggested: 'partly' });
    expect(judged('activities', 'a1')).toMatchObject({ table: 'goals', row: { code: '1.3:N1:E1' } });
    expect(judged('goals', 'g3')).toMatchObject({ table: 'goals', suggested: 'partly' });
    expect([judged('goals', 'g1'), judged('budget', 'b1')]).toEqual([null, null]);
  });

  it('is nothing in a plan', () => {
    const vp = aPlan({ ...plan, start: { type: 'VP' }, indicators: [anIndicator({ key: 'i1' })] });
    expect(judgedAt(vp, computePlan(vp), { table: 'indicators', row: 'i1' }, null)).toBeNull();
  });

  it('is explained where it differs from the suggestion, and only where there is one', () => {
    expect([needsReason('fully', 'partly'), needsReason('partly', 'partly'), needsReason('fully', null)]).toEqual([true, false, false]);
    expect([needsReason('none', 'partly'), needsReason(null, 'partly')]).toEqual([false, false]);
  });
});

describe('the sum around a row', () => {
  const computed = computePlan(plan);
  it('is that of its area, named with it', () => {
    expect(sumAround(plan, computed, { table: 'budget', row: 'b2' })).toMatchObject({
      label: 'Boendestöd: Netto',
      cells: expect.arrayContaining([
        { column: 'budget', header: 'Budget', figure: '10 000 tkr' },
        { column: 'deviation', header: 'Avvikelse', figure: '−400 tkr' },
        // The sheet has room for "Avvikelse efter" alone.
        { column: 'deviationAfter', header: 'Avvikelse efter prestationsförändring', figure: '−400 tkr' },
      ]),
    });
  });

  it('is that of the whole table where there is no other, and the sum itself where one stands on it', () => {
    const elsewhere = { ...plan, budget: plan.budget.map((row) => ({ ...row, area: 'Annat' })) };
    expect(sumAround(elsewhere, computePlan(elsewhere), { table: 'budget', row: 'b1' })).toMatchObject({ label: 'Netto totalt' });
    const { key } = plan.budgetSums[0]!;
    expect(sumAround(plan, computed, { table: 'budgetSums', row: key })).toMatchObject({ label: 'Boendestöd: Netto' });
    expect(sumAround(plan, computed, { table: 'goals', row: 'g1' })).toBeNull();
  });
});
