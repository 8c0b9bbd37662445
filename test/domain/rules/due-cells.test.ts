import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';

test('[V01] a due cell that is empty, and only it', () => {
  const plan = aPlan({
    goals: [aGoal({ code: '1.1' })],
    indicators: [anIndicator({ name: 'Sjukfrånvaro', direction: null, kind: 'share' })],
  });
  expect(findingsOf(plan, { indicators: ['kind', 'direction', 'suggested'] })).toEqual([
    'V01 error indicators.direction: Cellen saknas för ”Sjukfrånvaro”.',
  ]);
});

test('[V01] a field of Start', () => {
  expect(findingsOf(aPlan({ start: { unitId: '', amountUnit: null } }), { start: ['unitId', 'year', 'board', 'amountUnit'] })).toEqual([
    'V01 error start.unitId: Cellen saknas.',
  ]);
});

test('[V01] 0 and i.u. are answers', () => {
  const plan = aPlan({ budget: [aBudgetRow({ budget: '10', outcome: '0', forecast: 'i.u.' })] });
  expect(findingsOf(plan, { budget: ['label', 'outcome', 'forecast'] })).toEqual([]);
});

test('[V01] columns with a rule of their own, and computed ones, are not asked for twice', () => {
  const plan = aPlan({
    goals: [aGoal({ code: '1.1' })],
    indicators: [anIndicator()],
    budget: [aBudgetRow()],
    texts: [aText()],
    activities: [anActivity()],
  });
  const due = {
    indicators: ['outcome', 'target'],
    budget: ['budget', 'outcome', 'forecast', 'deviation'],
    texts: ['text'],
    activities: ['status'],
  };
  expect(findingsOf(plan, due)).toEqual([]);
});

test('[V01] in a unit only its own goals are judged; a focus goal never is, and has no goal above', () => {
  const goals = [
    aGoal({ code: '1', level: 'focus' }),
    aGoal({ code: '1.1', level: 'area', parent: '1' }),
    aGoal({ code: '1.1:N1', level: 'committee', parent: '1.1', title: 'N' }),
    aGoal({ code: '1.1:N1:E1', level: 'unit', parent: '1.1:N1', title: 'Vårt mål' }),
  ];
  const due = { goals: ['fulfilment', 'parent'] };
  expect(findingsOf(aPlan({ goals, start: { level: 'unit' } }), due)).toEqual([
    'V01 error goals.fulfilment: Cellen saknas för ”Vårt mål”.',
  ]);
  expect(findingsOf(aPlan({ goals }), due)).toHaveLength(3);
});

test('[V01] an analysis is due when there is an outcome, a text belongs to a goal only in its chapter', () => {
  const plan = aPlan({
    goals: [aGoal({ code: '1.1' })],
    indicators: [anIndicator({ name: 'A' }), anIndicator({ name: 'B', outcome: '5' })],
    texts: [aText(), aText({ chapter: 'goals', heading: 'Analys' })],
  });
  expect(findingsOf(plan, { indicators: ['analysis'], texts: ['goal'] })).toEqual([
    'V01 error texts.goal: Cellen saknas för ”Analys”.',
    'V01 error indicators.analysis: Cellen saknas för ”B”.',
  ]);
});

test('[V01] a delayed activity says why', () => {
  const goals = [aGoal({ code: '1.1' })];
  const activities = [anActivity({ status: 'delayed', name: 'Utbildning' }), anActivity({ status: 'ongoing', name: 'Annat' })];
  expect(findingsOf(aPlan({ goals, activities }))).toEqual(['V01 error activities.deviation: Cellen saknas för ”Utbildning”.']);
  expect(findingsOf(aPlan({ goals, activities, start: { type: 'VP' } }))).toEqual([]);
});

test('[V01] a row that nobody has begun is not asked about', () => {
  const untouched = aBudgetRow({ label: '', kind: null });
  const begun = aBudgetRow({ label: '', kind: null, budget: '5' });
  expect(findingsOf(aPlan({ budget: [untouched] }), { budget: ['label', 'kind'] })).toEqual([]);
  expect(findingsOf(aPlan({ budget: [begun] }), { budget: ['label', 'kind'] })).toHaveLength(2);
});
