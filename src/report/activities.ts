import type { Activity, Start } from '../domain/plan';
import { activityIcons, type Wording } from '../wording';
import type { Block } from './block';
import { dateText } from './cell';
import { body, note, strong } from './make-block';

/** White space between one activity and the next, in points. */
const BETWEEN = 7;

/**
 * The activities of a goal: the name first and bold, for it is a sentence and would be a tower in a column; beneath it state, dates and who in a
 * line; then deviation and analysis. Only a unit's report prints who, and a plan has no state.
 */
export function activityBlocks(rows: readonly Activity[], start: Start, wording: Wording): readonly Block[] {
  if (rows.length === 0) return [];
  return [...note(wording.report.activities.heading, { keep: true, after: 2 }), ...rows.flatMap((row) => blocksOf(row, start, wording))];
}

function blocksOf(row: Activity, { level, type }: Start, wording: Wording): readonly Block[] {
  const status = row.status && type !== 'VP' ? `${activityIcons[row.status]} ${wording.labels.activityStatuses[row.status]}` : '';
  const dates = [dateText(row.start), dateText(row.end)].filter(Boolean).join(' – ');
  const quiet = [status, dates, level === 'unit' ? row.responsible : ''].filter(Boolean).join('  ·  ');
  const beneath = [row.deviation && wording.report.activities.deviation(row.deviation), row.analysis].filter(Boolean);
  const texts = [...strong(row.name), ...body(quiet, { after: 3, keep: beneath.length > 0 }), ...beneath.flatMap((text) => body(text))];
  return texts.map((text, at) => (at === texts.length - 1 ? { ...text, after: BETWEEN, keep: false } : text));
}
