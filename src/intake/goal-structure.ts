import { computePlan } from '../domain/computed';
import { noRows } from '../domain/empty-rows';
import type { Indicator, Plan } from '../domain/plan';
import { blank } from '../domain/value';
import type { DocumentFile } from './document';
import { documentFromPlan } from './document-from-plan';

/** What a period or a unit has said of an indicator: it does not come from above. */
const unsaid = {
  period: '',
  outcome: blank,
  outcomeMen: blank,
  outcomeWomen: blank,
  outcomePrior: blank,
  outcomePrevious: blank,
  forecast: blank,
  forecastPrevious: blank,
  judged: null,
  reason: '',
  analysis: '',
  supports: '',
  transferred: false,
} as const satisfies Partial<Indicator>;

/**
 * The goals, indicators and targets that the council and the board give, as a document of their own: a small file to keep for a mandate period, to share,
 * and to read into a template or a workbook as given rows. Nothing that a unit has written is in it, nor any outcome.
 */
export function goalStructure(plan: Plan): DocumentFile {
  const goals = plan.goals
    .filter(({ owner }) => owner !== 'unit')
    .map((goal) => ({ ...goal, fulfilment: null, reason: '', previousFulfilment: null, responsible: '' }));
  const codes = new Set(goals.map(({ code }) => code));
  const given: Plan = {
    ...noRows,
    start: { ...plan.start, unit: '', unitId: '', author: '', phone: '', contact: '', frame: blank, documentKey: '', status: 'draft' },
    goals,
    indicators: plan.indicators.filter(({ owner, goal }) => owner !== 'unit' && codes.has(goal)).map((row) => ({ ...row, ...unsaid })),
    texts: plan.texts
      .filter(({ owner, chapter, goal }) => owner === 'board' && chapter === 'goals' && codes.has(goal) && plan.start.level === 'unit')
      .map((row) => ({ ...row, previousText: '', done: false, transferred: false })),
  };
  const { type, year, level, focusGoals } = documentFromPlan(given, computePlan(given));
  return {
    source: '',
    documents: [{ type, year, unit: '', level, focusGoals: withoutComputed(focusGoals), otherSections: [], tables: [] }],
  };
}

const withoutComputed = <Goals>(goals: Goals): Goals =>
  JSON.parse(JSON.stringify(goals, (key, value: unknown) => (key === 'computed' ? undefined : value))) as Goals;
