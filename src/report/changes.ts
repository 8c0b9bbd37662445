import type { Judgement, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import type { Block } from './block';
import { words } from './cell';
import { body, strong } from './make-block';
import { byOrder } from './tables/budget';

/** What is another than in the last report: words of goals, and forecasts of indicators. A plan follows no report. */
export function changeBlocks(plan: Plan, { labels, report }: Wording): readonly Block[] {
  const say = report.summary;
  if (plan.start.type === 'VP') return [];
  const word = (judgement: Judgement): string =>
    `${judgement === 'none' ? '—' : fulfilmentSigns[judgement]} ${labels.judgements[judgement]}`;
  const goals = plan.goals
    .toSorted(byOrder)
    .flatMap(({ number, title, fulfilment, previousFulfilment }) =>
      fulfilment !== null && previousFulfilment !== null && fulfilment !== previousFulfilment
        ? [say.goalChanged([number, title].filter(Boolean).join(' '), word(previousFulfilment), word(fulfilment))]
        : [],
    );
  const forecasts = plan.indicators.toSorted(byOrder).flatMap(({ name, measureUnit, forecast, forecastPrevious }) => {
    const [before, now] = [words(forecastPrevious, measureUnit), words(forecast, measureUnit)];
    return plan.start.type !== 'VB' && before !== '' && now !== '' && before !== now ? [say.indicatorForecast(name, before, now)] : [];
  });
  const all = [...goals, ...forecasts];
  return all.length === 0 ? [] : [...strong(say.changed), ...body(all.map((one) => `– ${one}`).join('\n'))];
}
