import { computePlan } from '../../src/domain/computed';
import type { Plan } from '../../src/domain/plan';
import type { IndicatorJson } from '../../src/intake/document';
import { documentFromPlan } from '../../src/intake/document-from-plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { withGoals } from './a-document';

const shown = (plan: Plan) => documentFromPlan(plan, computePlan(plan));

const areaOf = (plan: Plan) => {
  const area = shown(plan).focusGoals[0]?.areaGoals[0];
  if (!area) throw new Error('no area goal');
  return area;
};

const rowOf = (json: Partial<IndicatorJson>, type: 'T2' | 'VP' = 'T2') => {
  const { plan } = planFromDocument(
    withGoals([{ name: 'Andel nöjda', period: type === 'VP' ? 'År' : 'Tertial 2 2026', ...json }], [], { type }),
  );
  return areaOf(plan).indicators[0];
};

test('values are printed with ordinary blanks and the unit of their row', () => {
  expect(
    rowOf({
      outcome: '82,35',
      outcomeMen: '75%',
      forecast: '−1\u00a0050,5 %',
      target: '+/- 1 %',
      councilTarget: 'Tas fram av nämnd/ styrelse',
    }),
  ).toMatchObject({
    outcome: '82,35 %',
    outcomeMen: '75 %',
    outcomeWomen: null,
    forecast: '-1 050,5 %',
    target: '+/- 1 %',
    councilTarget: 'Tas fram av nämnd/ styrelse',
    priorLabel: 'VB 2025',
  });
});

test('i.u., words and an empty cell stay apart', () => {
  expect(rowOf({ outcome: 'I.U.', forecast: 'ungefär hälften', target: '0 %', councilTarget: '-' })).toMatchObject({
    outcome: 'i.u.',
    outcomePrior: null,
    forecast: 'ungefär hälften',
    target: '0 %',
    councilTarget: '-',
  });
});

test('an indicator says its word and why, in Swedish', () => {
  const row = rowOf({ outcome: '90 %', forecast: '92 %', target: '95 %', direction: 'Högre är bättre' });
  expect(row).toMatchObject({ computed: { fulfilment: 'partly', why: 'prognos 92 % av 95 % = 97 %, uppfylls delvis från 95 %' } });
});

test('a goal says what decides it', () => {
  const { plan } = planFromDocument(
    withGoals([{ name: 'Andel nöjda', outcome: '90 %', target: '80 %', direction: 'Högre är bättre' }], [{ name: 'Samråd', status: '▶' }]),
  );
  expect(areaOf(plan)).toMatchObject({
    computed: { fulfilment: 'partly', why: 'nämndmål 1.3:N1 delvis · 1 av 1 indikator når årsmålet · 1 av 1 aktivitet enligt plan' },
  });
});

test('a plan prints the periodicity, no fulfilment and no columns of a report', () => {
  const row = rowOf({ target: '95 %' }, 'VP');
  expect(row).toMatchObject({ period: 'År', computed: { fulfilment: null, why: '' } });
  expect(Object.keys(row ?? {})).not.toContain('forecast');
});

test('the committee goal keeps its printed number', () => {
  expect(areaOf(planFromDocument(withGoals([])).plan).committeeGoals[0]?.title).toBe('1.3.1. Förskolan är trygg');
});

test('what is shown makes the same plan again', () => {
  const document = withGoals(
    [
      {
        name: 'Antal aspiranter',
        outcome: '17 st',
        target: '25',
        councilTarget: '1 050 st',
        period: 'Tertial 2 2026',
        glyph: '◆',
        measuredAs: 'Ackumulerat under året',
        analysis: 'Fler under hösten.\nPlatser finns.',
        reason: 'Platserna är bokade.',
      },
    ],
    [{ name: 'Samråd', start: '2026-01-01', end: '2026-12-31', status: 'Försenad', deviation: 'Hösten.', responsible: 'Enhetschef' }],
    {
      otherSections: ['Förslag till beslut', 'Uppföljning av ekonomi'],
      otherTexts: ['Nämnden godkänner.', ''],
      start: { dueDate: '2026-09-11', frame: '29 500' },
    },
  );
  const { plan } = planFromDocument(document);
  const read = readDocumentFile(JSON.stringify({ documents: [shown(plan)] }));
  if (!read.ok) throw new Error(read.problem.path);
  expect(read.unknown).toEqual([]);
  const [again] = read.file.documents;
  expect(again && planFromDocument(again)).toEqual({ plan, unplaced: [] });
});

test('rows keep print order whatever order they lie in', () => {
  const { plan } = planFromDocument(withGoals([{ name: 'Andel nöjda' }, { name: 'Andel trygga' }]));
  const sorted: Plan = {
    ...plan,
    goals: [...plan.goals].reverse(),
    indicators: [...plan.indicators].reverse(),
    texts: [...plan.texts].reverse(),
  };
  expect(shown(sorted)).toEqual(shown(plan));
});

test('a goal without its parent stands under the goal above, and a row without its goal is listed', () => {
  const { plan } = planFromDocument(withGoals([{ name: 'Andel nöjda' }]));
  const goals = plan.goals.map((goal) => (goal.level === 'committee' ? { ...goal, parent: '9.9' } : goal));
  const indicators = plan.indicators.map((row) => ({ ...row, goal: '7.7' }));
  expect(areaOf({ ...plan, goals }).committeeGoals).toHaveLength(1);
  expect(shown({ ...plan, indicators }).unplaced).toEqual([{ text: '7.7: Andel nöjda', reason: 'unknownGoal' }]);
});
