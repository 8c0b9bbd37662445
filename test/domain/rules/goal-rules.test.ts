import { aBudgetRow, aCompensationLevel, aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';
import type { Judgement } from '../../../src/domain/plan';

const tree = (above: Judgement, beneath: Judgement, reason = '') => [
  aGoal({ code: '1', level: 'focus', title: 'Fokus' }),
  aGoal({ code: '1.1', parent: '1', title: 'Området', fulfilment: above, reason }),
  aGoal({ code: '1.1:N1', level: 'committee', parent: '1.1', title: 'Nämndmålet', fulfilment: beneath }),
];

test('[V12] a goal judged worse than what is beneath it, until a reason is given', () => {
  expect(findingsOf(aPlan({ goals: tree('not', 'partly') }))).toEqual([
    'V12 warning goals.fulfilment: Målet ”Området” är bedömt som inte men förslaget är delvis. Motivera bedömningen.',
  ]);
  expect(findingsOf(aPlan({ goals: tree('not', 'partly', 'Sjukhuset stängde.') }))).toEqual([]);
});

test('[V13] a goal judged better than one beneath it, until a reason is given', () => {
  expect(findingsOf(aPlan({ goals: tree('fully', 'partly') }))).toEqual([
    'V13 warning goals.fulfilment: Målet ”Området” är bedömt som helt fast målet ”Nämndmålet” under det är bedömt som delvis. Motivera bedömningen.',
  ]);
  expect(findingsOf(aPlan({ goals: tree('fully', 'partly', 'Målet nås i december.') }))).toEqual([]);
  expect(findingsOf(aPlan({ goals: tree('none', 'not') }))).toEqual([]);
  expect(findingsOf(aPlan({ goals: tree('fully', 'none') }))).toEqual([]);
});

describe('[V18] the same name twice', () => {
  const goals = [aGoal({ code: '1.1', title: 'Ett' }), aGoal({ code: '1.2', title: 'Två' })];
  test('under one goal, whatever the case and blanks', () => {
    const activities = [anActivity({ goal: '1.1', name: 'Utbilda  personalen' }), anActivity({ goal: '1.1', name: 'utbilda personalen.' })];
    expect(findingsOf(aPlan({ goals, activities }))).toEqual([
      'V18 error activities.name: ”utbilda personalen.” finns två gånger på samma ställe. Ta bort den ena eller ge den ett annat namn.',
    ]);
  });
  test('under two goals it is fine, and headings may repeat', () => {
    const indicators = [anIndicator({ goal: '1.1' }), anIndicator({ goal: '1.2' })];
    expect(findingsOf(aPlan({ goals, indicators, texts: [aText(), aText()] }))).toEqual([]);
  });
  test('[V23] a first budget row that is repeated', () => {
    const row = { area: 'Boende', label: 'Intäkter', kind: 'revenue', budget: '-21 024' } as const;
    expect(findingsOf(aPlan({ budget: [aBudgetRow(row), aBudgetRow(row)] }))).toHaveLength(1);
    expect(findingsOf(aPlan({ budget: [aBudgetRow(row), aBudgetRow({ ...row, area: 'Stöd' })] }))).toEqual([]);
    expect(findingsOf(aPlan({ compensation: [aCompensationLevel(), aCompensationLevel({ per: 'day' })] }))).toEqual([]);
  });
});

describe('[V19] what a row refers to', () => {
  const goals = [
    aGoal({ code: '1', level: 'focus', title: 'Fokus' }),
    aGoal({ code: '1.4', parent: '1', title: 'Området' }),
    aGoal({ code: '1.4:N2', level: 'committee', parent: '1.4', title: 'Nämndmålet' }),
  ];
  test('gaps in numbering are normal', () => {
    expect(findingsOf(aPlan({ goals, indicators: [anIndicator({ goal: '1.4:N2' })] }))).toEqual([]);
  });
  test('a goal that does not exist', () => {
    const plan = aPlan({
      goals,
      indicators: [anIndicator({ goal: '1.5', name: 'A' }), anIndicator({ goal: '1.4', name: 'B', supports: '1.4:N2, 1.4:N2:E9' })],
      activities: [anActivity({ goal: '2.1' })],
      texts: [aText({ chapter: 'goals', goal: '3.1', heading: 'Analys' })],
    });
    expect(findingsOf(plan)).toEqual([
      'V19 error indicators.goal: ”A” hör till målet 1.5, som inte finns på bladet Mål.',
      'V19 error activities.goal: ”En aktivitet” hör till målet 2.1, som inte finns på bladet Mål.',
      'V19 error texts.goal: ”Analys” hör till målet 3.1, som inte finns på bladet Mål.',
      'V19 error indicators.supports: ”B” hör till målet 1.4:N2:E9, som inte finns på bladet Mål.',
    ]);
  });
  test('an unknown goal above, a skipped level, a focus goal beneath another, one code twice', () => {
    const wrong = [
      ...goals,
      aGoal({ code: '1.6', parent: '9', title: 'Utan' }),
      aGoal({ code: '1.4:E1', level: 'unit', parent: '1.4', title: 'Enhetens' }),
      aGoal({ code: '2', level: 'focus', parent: '1', title: 'Fokus 2' }),
      aGoal({ code: '1.4', parent: '1', title: 'Dubblett' }),
    ];
    expect(findingsOf(aPlan({ goals: wrong }))).toEqual([
      'V19 error goals.code: Koden 1.4 finns på två mål, så det går inte att veta vilket en rad hör till.',
      'V19 error goals.parent: Målet ”Utan” ligger under 9, som inte finns på bladet Mål.',
      'V19 error goals.parent: Målet ”Enhetens” är ett enhetsmål och ska ligga under ett nämndmål, men 1.4 är ett mål för verksamhetsområdet.',
      'V19 error goals.parent: Målet ”Fokus 2” är ett inriktningsmål och kan inte ligga under ett annat mål.',
    ]);
  });
  test('a part of a row that is not there', () => {
    const budget = [aBudgetRow({ label: 'Omsorg' }), aBudgetRow({ label: 'varav barn', ofWhich: 'Omsorgen' })];
    expect(findingsOf(aPlan({ budget }))).toEqual([
      'V19 error budget.ofWhich: ”varav barn” är en del av raden ”Omsorgen”, som inte finns i samma verksamhet.',
    ]);
  });
});
