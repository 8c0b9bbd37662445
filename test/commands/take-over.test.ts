import { createTemplate } from '../../src/commands/createTemplate';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { inBlankCells, proposeToTakeOver, takeOver } from '../../src/commands/takeOver';
import { boardProposals } from '../../src/consolidation/board-plan';
import { printValue } from '../../src/domain/print-value';
import { given } from '../consolidation/units';
import { registerOf, consolidationOf, unitFile, unitsTogether } from '../support/consolidated';
import { aBudgetRow, aPlan, aSurveyRow, aText, anIndicator } from '../support/plan';
import { workbench, type Workbench } from '../workbook/excel/workbench';

const board = aPlan({
  start: { type: 'T2', level: 'board', board: 'Södra nämnden', amountUnit: 'mnkr', signs: 'revenuePositive' },
  goals: [
    given('focus', '1', 'En stad för alla', { parent: '', number: '1' }),
    given('area', '1.2', 'Trygga gator', { number: '1.2' }),
    given('committee', '1.2:N1', 'Lugna torg', { number: '1.2.1', fulfilment: 'fully' }),
  ],
  texts: [aText({ owner: 'board', chapter: 'goals', goal: '1.2:N1', heading: 'Analys', text: '' })],
  indicators: [
    anIndicator({ goal: '1.2:N1', name: 'Antal besök', kind: 'count', measureUnit: 'st', outcome: '7' }),
    anIndicator({ goal: '1.2:N1', name: 'Sjukfrånvaro', kind: 'share', measureUnit: '%' }),
  ],
  budget: [
    aBudgetRow({ area: 'Drift', label: 'Kostnader', kind: 'cost' }),
    aBudgetRow({ area: 'Drift', label: 'Intäkter', kind: 'revenue', forecast: '1' }),
    aBudgetRow({ area: 'Lokaler', label: 'Hyror', kind: 'cost' }),
  ],
});

let bench: Workbench;
beforeAll(async () => {
  bench = await workbench();
  await createTemplate(bench.port, board);
}, 120_000);

const said = (value: unknown): string => (typeof value === 'string' ? value : printValue(value as never));

test('a share is taken over where every unit says how many have answered, weighted by these; a draft that no cell holds is told of', () => {
  const survey = (at: number, outcome: string, answers: string) => {
    const file = unitFile(at);
    const text = { ...aText({ owner: 'unit', chapter: 'goals', goal: '1.2:N1:E1', heading: 'Analys', text: 'x'.repeat(20_000) }) };
    const indicator = anIndicator({ goal: '1.2:N1', name: 'Nöjda', kind: 'share', measureUnit: '%', outcome });
    const row = aSurveyRow({ indicator: 'Nöjda', result: outcome, answers });
    return file.ok ? { ...file, plan: { ...file.plan, texts: [text], indicators: [indicator], surveys: [row] } } : file;
  };
  const files = [survey(0, '80 %', '30'), survey(1, '50 %', '10')];
  const own = { ...board, indicators: [anIndicator({ key: 'n', goal: '1.2:N1', name: 'Nöjda', kind: 'share', measureUnit: '%' })] };
  const whole = boardProposals(consolidationOf(files), own);
  expect(whole.proposals.filter(({ table }) => table === 'indicators').map(({ proposed }) => said(proposed))).toEqual(['73']);
  expect(whole.left).toContainEqual(expect.objectContaining({ table: 'texts', name: 'Lugna torg, Analys', why: 'tooLong' }));
  const lacking = boardProposals(consolidationOf([survey(0, '80 %', '30'), survey(1, '50 %', '')]), own);
  expect(lacking.proposals.filter(({ table }) => table === 'indicators')).toEqual([]);
});

describe('what the board takes over', () => {
  it('are sums in its own unit of amount and signs, counts and drafts; shares and judged words never', async () => {
    const { port } = bench;
    const found = await proposeToTakeOver(port, unitsTogether(3));
    expect(found?.left).toEqual([]);
    expect(found?.proposals.map(({ name, column, now, proposed }) => [name, column, said(now), said(proposed).slice(0, 30)])).toEqual([
      ['Drift, Kostnader', 'budget', '', '-3,0'],
      ['Drift, Kostnader', 'forecast', '', '-3,0'],
      ['Drift, Intäkter', 'budget', '', '0,3'],
      ['Drift, Intäkter', 'forecast', '1', '0,3'],
      ['Antal besök', 'outcome', '7', '303'],
      ['Lugna torg, Analys', 'text', '', 'Enhet 2: Kvällarna i Enhet 2 h'],
    ]);
  });

  it('are no sums while a unit or a figure is missing, and it is said which', async () => {
    const { port } = bench;
    const late = await proposeToTakeOver(port, unitsTogether(3, 4));
    expect(late?.proposals.map(({ table }) => table)).toEqual(['texts']);
    expect(late?.left.map(({ name, why, units }) => [name, why, units])).toEqual([
      ['Drift, Kostnader', 'incomplete', ['E4']],
      ['Drift, Intäkter', 'incomplete', ['E4']],
      ['Antal besök', 'incomplete', ['E4']],
    ]);
    const files = [unitFile(0, { budget: '' }), unitFile(1)];
    const lacking = await proposeToTakeOver(port, consolidationOf(files, { register: { units: registerOf(2), problems: [] } }));
    expect(lacking?.left).toContainEqual(expect.objectContaining({ name: 'Drift, Kostnader', why: 'incomplete', units: ['E1'] }));
  });

  it('are written where nothing stands unless somebody says more, in one request; what somebody writes meanwhile is left, and nothing else changes', async () => {
    const { port, host } = bench;
    const found = await proposeToTakeOver(port, unitsTogether(3));
    await bench.byHand((workbook) => {
      workbook.tables.getItem('Driftbudget').columns.getItem('Budget').getDataBodyRange().getCell(0, 0).values = [[-5]];
    });
    const done = await takeOver(port, inBlankCells(found?.proposals ?? []), found?.rows);
    expect(done?.left).toMatchObject([{ place: { table: 'budget', column: 'budget' }, reason: 'changed' }]);
    expect(host.log.filter(({ writes }) => writes)).toHaveLength(1);
    const plan = (await readWorkbook(port))?.plan;
    expect(
      plan?.budget.map(({ budget, forecast }) =>
        [budget, forecast].map((value) => (value.kind === 'number' ? value.amount.toString() : '')),
      ),
    ).toEqual([
      ['-5', '-3.036'],
      ['0.3', '1'],
      ['', ''],
    ]);
    expect(plan?.indicators.map(({ outcome }) => said(outcome))).toEqual(['7', '']);
    expect(plan?.texts[0]?.text).toContain('Enhet 1: Kvällarna i Enhet 1 har blivit lugnare.');
    expect(plan?.goals.at(-1)?.fulfilment).toBe('fully');
    // Units' actions are rows of the board's, in its unit of amount; what a file says is text.
    const actions = plan?.actions.filter(({ action }) => action !== '');
    expect(
      actions?.map(({ area, action, responsible, effectYear, comment }) => [area, action, responsible, said(effectYear), comment]),
    ).toEqual(['Enhet 2', 'Enhet 3', 'Enhet 1'].map((unit) => ['Drift', '=HYPERLINK("http://x","Klicka")', unit, '0,005', `${unit}.xlsx`]));
    expect((await proposeToTakeOver(port, unitsTogether(3)))?.rows).toEqual([]);
    expect((await proposeToTakeOver(port, unitsTogether(3)))?.proposals.map(({ name }) => name)).toEqual([
      'Drift, Kostnader',
      'Drift, Intäkter',
      'Antal besök',
    ]);
  });
});
