import type { ConsolidatedActivity } from '../../consolidation/consolidated';
import { activityIcons } from '../../wording';
import type { Block } from '../block';
import { dateText } from '../cell';
import { body, note, strong } from '../make-block';
import type { Context } from './context';

/** White space between one activity and the next, in points. */
const BETWEEN = 7;

/** The activities of a goal: the name, then a line per unit with its state, dates and source. */
export function activityBlocks(activities: readonly ConsolidatedActivity[], context: Context): readonly Block[] {
  if (activities.length === 0) return [];
  return [
    ...note(context.wording.report.activities.heading, { keep: true, after: 2 }),
    ...activities.flatMap((one) => blocksOf(one, context)),
  ];
}

function blocksOf({ name, rows, datesDiffer }: ConsolidatedActivity, { consolidated, wording, say, unit, ref }: Context): readonly Block[] {
  const lines = rows.map(({ unit: key, name: own, start, end, status, source }) => {
    const state = status && consolidated.type !== 'VP' ? `${activityIcons[status]} ${wording.labels.activityStatuses[status]}` : '';
    const dates = [dateText(start), dateText(end)].filter(Boolean).join(' – ');
    const written = own === name ? '' : say.indicators.writtenAs(own);
    return [unit(key), state, dates, written, ref([source], '')].filter(Boolean).join('  ·  ');
  });
  const differ = datesDiffer ? note(say.activities.datesDiffer, { after: BETWEEN }) : [];
  return [
    ...strong(name),
    ...lines.flatMap((line, at) => body(line, at === lines.length - 1 && !datesDiffer ? { after: BETWEEN } : { after: 1, keep: at === 0 })),
    ...differ,
  ];
}
