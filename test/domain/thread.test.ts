import { threadOf } from '../../src/domain/thread';
import { aGoal, anActivity, anIndicator, aPlan, aText, aBudgetRow } from '../support/plan';

const focus = aGoal({ code: '1', level: 'focus', title: 'En stad för alla', parent: '' });
const area = aGoal({ code: '1.3', level: 'area', title: 'Stöd där behoven är störst', parent: '1' });
const committee = aGoal({ code: '1.3:N1', level: 'committee', title: 'Självbestämmande', parent: '1.3' });
const unit = aGoal({ code: '1.3:N1:E1', level: 'unit', title: 'Ett självständigt liv', parent: '1.3:N1' });
const trust = anIndicator({ goal: '1.3', name: 'Nöjdhet', supports: '1.3:N1:E1; 1.3:N1:E9' });
const plans = anIndicator({ goal: '1.3:N1:E1', name: 'Genomförandeplaner' });
const course = anActivity({ goal: '1.3:N1:E1', name: 'Kurs i samtal' });
const analysis = aText({ goal: '1.3:N1:E1', heading: 'Analys' });
const money = aBudgetRow({ label: 'Löner' });
const plan = aPlan({
  goals: [focus, area, committee, unit],
  indicators: [trust, plans],
  activities: [course],
  texts: [analysis, aText({ heading: 'Sammanfattning' })],
  budget: [money],
});
const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);

test.each([
  ['goals', unit],
  ['indicators', plans],
  ['activities', course],
  ['texts', analysis],
] as const)('a row of %s shows the whole thread from the council down to its goal', (table, row) => {
  const thread = threadOf(plan, { table, row: row.key });
  expect(titles(thread?.chain ?? [])).toEqual([
    'En stad för alla',
    'Stöd där behoven är störst',
    'Självbestämmande',
    'Ett självständigt liv',
  ]);
  expect(thread?.indicators).toEqual([plans]);
  expect(thread?.supporting).toEqual([trust]);
  expect(thread?.activities).toEqual([course]);
  expect(thread?.texts).toEqual([analysis]);
});

test('a goal in the middle shows what is above it and the goals beneath it', () => {
  const thread = threadOf(plan, { table: 'goals', row: area.key });
  expect(titles(thread?.chain ?? [])).toEqual(['En stad för alla', 'Stöd där behoven är störst']);
  expect(titles(thread?.children ?? [])).toEqual(['Självbestämmande']);
});

test('a budget row, and a row whose goal does not exist, hang on no goal', () => {
  const orphan = anIndicator({ goal: '9.9' });
  expect(threadOf({ ...plan, indicators: [orphan] }, { table: 'indicators', row: orphan.key })).toBeNull();
  expect(threadOf(plan, { table: 'budget', row: money.key })).toBeNull();
});

test('goals that stand above each other by mistake end the chain instead of going round for ever', () => {
  const a = aGoal({ code: 'a', parent: 'b', title: 'A' });
  const b = aGoal({ code: 'b', parent: 'a', title: 'B' });
  expect(titles(threadOf(aPlan({ goals: [a, b] }), { table: 'goals', row: a.key })?.chain ?? [])).toEqual(['B', 'A']);
});
