import type { Computed } from '../domain/computed';
import type { Activity, ActivityStatus, Judgement, Plan } from '../domain/plan';
import { figureOf } from '../domain/value';
import { fulfilmentSigns, type Wording } from '../wording';
import type { Block } from './block';
import { decimalsOf, printed, words } from './cell';
import { body, strong } from './make-block';
import { byOrder } from './tables/budget';

/** As many as a reader takes in of the rows of the budget. */
const SHOWN = 5;

/**
 * What is another than in the last report: words of goals, forecasts of indicators and of the budget, and activities that are new, done or stopped.
 * A plan follows no report.
 */
export function changeBlocks(plan: Plan, computed: Computed, wording: Wording): readonly Block[] {
  if (plan.start.type === 'VP') return [];
  const all = [
    ...changedWords(plan, wording),
    ...(plan.start.type === 'VB' ? [] : [...changedForecasts(plan, wording), ...changedBudget(plan, computed, wording)]),
    ...changedActivities(plan, wording),
  ];
  return all.length === 0 ? [] : [...strong(wording.report.summary.changed), ...body(all.map((one) => `– ${one}`).join('\n'))];
}

function changedWords(plan: Plan, { labels, report }: Wording): readonly string[] {
  const word = (judgement: Judgement): string =>
    `${judgement === 'none' ? '—' : fulfilmentSigns[judgement]} ${labels.judgements[judgement]}`;
  return plan.goals
    .toSorted(byOrder)
    .flatMap(({ number, title, fulfilment, previousFulfilment }) =>
      fulfilment !== null && previousFulfilment !== null && fulfilment !== previousFulfilment
        ? [report.summary.goalChanged([number, title].filter(Boolean).join(' '), word(previousFulfilment), word(fulfilment))]
        : [],
    );
}

const changedForecasts = (plan: Plan, { report }: Wording): readonly string[] =>
  plan.indicators.toSorted(byOrder).flatMap(({ name, measureUnit, forecast, forecastPrevious }) => {
    const [before, now] = [words(forecastPrevious, measureUnit), words(forecast, measureUnit)];
    return before !== '' && now !== '' && before !== now ? [report.summary.indicatorForecast(name, before, now)] : [];
  });

/** Main rows whose forecast differs the most from the last one. */
function changedBudget({ budget, start }: Plan, computed: Computed, { labels, report }: Wording): readonly string[] {
  const unit = start.amountUnit ? ` ${labels.amountUnits[start.amountUnit]}` : '';
  const decimals = decimalsOf(budget.flatMap((row) => [row.forecast, row.forecastPrevious]));
  return budget
    .filter((row) => row.ofWhich === '')
    .toSorted(byOrder)
    .flatMap((row) => {
      const change = computed.budget.get(row.key)?.forecastChange ?? null;
      const [before, now] = [figureOf(row.forecastPrevious), figureOf(row.forecast)];
      if (!change || change.eq(0) || !before || !now) return [];
      const name = [row.area, row.label].filter(Boolean).join(', ');
      const signed = `${change.gt(0) ? '+' : ''}${printed(change, decimals)}`;
      return [
        {
          size: change.abs(),
          said: report.summary.budgetForecast(name, printed(before, decimals), `${printed(now, decimals)}${unit}`, signed),
        },
      ];
    })
    .toSorted((left, right) => right.size.cmp(left.size))
    .slice(0, SHOWN)
    .map(({ said }) => said);
}

const stopped: readonly (ActivityStatus | null)[] = ['delayed', 'paused', 'cancelled'];

/** An activity without a state in the last report is new where others had one: a first report has nothing to compare with. */
function changedActivities({ activities }: Plan, { report }: Wording): readonly string[] {
  const say = report.summary.activities;
  const names = (isSuch: (row: Activity) => boolean): readonly string[] =>
    [
      ...new Set(
        activities
          .toSorted(byOrder)
          .filter(isSuch)
          .map(({ name }) => name),
      ),
    ].filter(Boolean);
  const isKnown = activities.some(({ statusPrevious }) => statusPrevious !== null);
  const kinds = [
    { said: say.added, names: names((row) => isKnown && row.statusPrevious === null && row.status !== null) },
    {
      said: say.finished,
      names: names((row) => row.statusPrevious !== null && row.statusPrevious !== 'finished' && row.status === 'finished'),
    },
    {
      said: say.stopped,
      names: names((row) => row.statusPrevious !== null && row.statusPrevious !== row.status && stopped.includes(row.status)),
    },
  ];
  return kinds.flatMap(({ said, names: own }) => (own.length > 0 ? [said(own)] : []));
}
