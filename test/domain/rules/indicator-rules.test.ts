import { aGoal, anActivity, anIndicator, aPlan, aSumRow, aVolumeRow, aBudgetRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';

const withIndicator = (given: Parameters<typeof anIndicator>[0], start: Parameters<typeof aPlan>[0] = {}) =>
  findingsOf(aPlan({ ...start, goals: [aGoal({ code: '1.1' })], indicators: [anIndicator({ name: 'Indikatorn', ...given })] }));

describe('[V02] text where a figure belongs', () => {
  test('with the readings tried', () => {
    expect(withIndicator({ outcome: '1-7 timmar' })).toEqual([
      'V02 error indicators.outcome: Cellen för ”Indikatorn” ska vara ett tal, men det står ”1-7 timmar”. Menar du 1 eller 7?',
    ]);
    expect(withIndicator({ outcome: 'öka' })).toHaveLength(1);
  });
  test('a figure that lies in its cell as text, as sheets are read', () => {
    const asText = (text: string) => ({ kind: 'text', text, meaning: 'unreadable' }) as const;
    const readings = ['94 %', '1 050 st', '−4,3', '16,3 barn/avd.', '3 000:-', '100.000'].map((text) =>
      withIndicator({ outcome: asText(text) }),
    );
    expect(readings.flat().map((line) => line.replace(/.*Menar du talet /, ''))).toEqual([
      '94 %?',
      '1 050 st?',
      '-4,3?',
      '16,3 barn/avd.?',
      '3 000 kr?',
      '100 000?',
    ]);
  });
  test('a target may be words that mean something', () => {
    for (const target of ['öka', 'Tas fram av nämnd/ styrelse', '-', '94 %'])
      expect(withIndicator({ target, councilTarget: target })).toEqual([]);
    expect(withIndicator({ target: 'minst hälften' })).toEqual([
      'V02 error indicators.target: Cellen för ”Indikatorn” ska vara ett tal, öka, minska eller Tas fram av nämnd/styrelse, men det står ”minst hälften”.',
    ]);
  });
  test('in amounts, months, sums, dates and on Start', () => {
    const plan = aPlan({
      goals: [aGoal({ code: '1.1' })],
      budget: [aBudgetRow({ budget: 'se bilaga', outcome: '-' })],
      budgetSums: [aSumRow({ kind: 'total', given: { budget: 'okänd' } })],
      volumes: [aVolumeRow({ label: 'Barn', months: ['5', '', 'ca 7'] })],
      activities: [anActivity({ start: { kind: 'text', text: 'våren' } })],
      start: { frame: 'enligt beslut' },
    });
    expect(findingsOf(plan).map((line) => line.split(':')[0])).toEqual([
      'V02 error start.frame',
      'V02 error activities.start',
      'V02 error budget.budget',
      'V02 error volumes.month3',
      'V02 error budgetSums.budget',
    ]);
  });
});

describe('[V05] total and the two sexes', () => {
  test('a share lies between men and women', () => {
    expect(withIndicator({ kind: 'share', measureUnit: '%', outcome: '37,4 %', outcomeMen: '2 %', outcomeWomen: '28 %' })).toEqual([
      'V05 warning indicators.outcome: Totalt 37,4 % för ”Indikatorn” ligger utanför män 2 % och kvinnor 28 %.',
    ]);
    expect(withIndicator({ kind: 'share', outcome: '20', outcomeMen: '28', outcomeWomen: '2' })).toEqual([]);
    expect(withIndicator({ kind: 'share', outcome: '55,4', outcomeMen: '55', outcomeWomen: '55' })).toEqual([]);
  });
  test('a count is their sum', () => {
    expect(withIndicator({ kind: 'count', outcome: '17 st', outcomeMen: '10 st', outcomeWomen: '7 st' })).toEqual([]);
    expect(withIndicator({ kind: 'count', outcome: '18', outcomeMen: '10', outcomeWomen: '7' })).toEqual([
      'V05 warning indicators.outcome: Totalt 18 för ”Indikatorn” är inte män 10 plus kvinnor 7.',
    ]);
  });
  test('nothing is said where a figure is missing', () => {
    expect(withIndicator({ kind: 'count', outcome: '18', outcomeMen: 'i.u.', outcomeWomen: '7' })).toEqual([]);
    expect(withIndicator({ kind: null, outcome: '18', outcomeMen: '10', outcomeWomen: '7' })).toEqual([]);
  });
});

describe('[V11] outcomes that are due', () => {
  const due = { period: 'Tertial 2 2026', periodicity: 'tertial' } as const;
  test('missing in a report that Redovisas i names', () => {
    expect(withIndicator(due)).toEqual([
      'V11 error indicators.outcome: Periodens utfall saknas för ”Indikatorn” och ska redovisas nu. Skriv i.u. om uppgiften inte finns.',
    ]);
    expect(withIndicator({ ...due, dueIn: 'VB' })).toEqual([]);
    expect(withIndicator({ ...due, periodicity: 'year', period: '2026' })).toEqual([]);
  });
  test('i.u. is an answer, an early outcome is welcome, a plan has none', () => {
    expect(withIndicator({ ...due, outcome: 'i.u.' })).toEqual([]);
    expect(withIndicator({ ...due, dueIn: 'VB', outcome: '5' })).toEqual([]);
    expect(withIndicator(due, { start: { type: 'VP' } })).toEqual([]);
  });
  test('"-" as target says that nothing is measured this year', () => {
    expect(withIndicator({ ...due, target: '-' })).toEqual([]);
    expect(withIndicator({ ...due, councilTarget: '-' })).toEqual([]);
  });
  test('both sexes where the indicator is split, a forecast where it accumulates', () => {
    expect(withIndicator({ ...due, bySex: true, outcome: '17', outcomeMen: '10' }).map((line) => line.split(':')[0])).toEqual([
      'V11 error indicators.outcomeWomen',
    ]);
    expect(withIndicator({ ...due, measuredAs: 'accumulated', outcome: '17' }).map((line) => line.split(':')[0])).toEqual([
      'V11 error indicators.forecast',
    ]);
    expect(withIndicator({ ...due, measuredAs: 'accumulated', outcome: '17' }, { start: { type: 'VB' } })).toEqual([]);
  });
});

test('[V12] a judged word that differs from the suggestion, until a reason is given', () => {
  const judged = { outcome: '84', target: '90', judged: 'partly' } as const;
  expect(withIndicator(judged)).toEqual([
    'V12 warning indicators.judged: ”Indikatorn” är bedömd som delvis men förslaget är inte. Motivera bedömningen.',
  ]);
  expect(withIndicator({ ...judged, reason: 'Vi räknar med hösten.' })).toEqual([]);
  expect(withIndicator({ ...judged, judged: 'not' })).toEqual([]);
  expect(withIndicator({ ...judged, judged: 'none' })).toEqual([]);
  expect(withIndicator({ ...judged, outcome: '' })).toEqual([]);
});
