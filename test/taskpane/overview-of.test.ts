import { computePlan } from '../../src/domain/computed';
import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { overviewOf } from '../../src/taskpane/overview-of';

const overviewOfExample = async (id: string, language: 'sv' | 'en' = 'sv') => {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(id);
  const { plan } = planFromDocument(await example.load());
  return overviewOf({ plan, computed: computePlan(plan), findings: [], place: () => ({ sheet: 'Blad', cell: 'A1' }) }, language);
};

describe('what the pane shows of a workbook', () => {
  it('is printed as people print it: a real minus, thousands apart, the share of the budget, the date in words', async () => {
    const { unit, type, dueDate, sums } = await overviewOfExample('unitReport');
    expect({ unit, type, dueDate }).toEqual({ unit: 'Fruängens enhet för vuxenstöd', type: 'T2', dueDate: '11 september 2026' });
    expect(sums.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
      'budget 29 500 tkr',
      'forecast 29 680 tkr',
      'deviation −180 tkr (−0,6 %)',
    ]);
  });

  it('has amounts in millions with one decimal for a board, under its own name', async () => {
    const { unit, sums } = await overviewOfExample('boardReport');
    expect(unit).toBe('Fruängens stadsdelsnämnd');
    expect(sums.map(({ amount }) => amount)).toEqual(['1 773,8 mnkr', '1 779,9 mnkr', '−6,1 mnkr (−0,3 %)']);
  });

  it('judges nothing in a plan', async () => {
    const { goals, indicators, todo } = await overviewOfExample('unitPlan');
    expect([goals, indicators]).toEqual([null, null]);
    expect(todo.find(({ kind }) => kind === 'goals')).toMatchObject({ due: 0, next: null });
  });
});
