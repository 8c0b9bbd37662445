import type { Activity, Level } from '../domain/plan';
import { activityIcons, type Wording } from '../wording';
import { dateText } from './cell';
import type { Entry } from './entry';
import { label, paragraphs } from './prose';

/**
 * The activities of a goal: the name first and bold, for it is a sentence and would be a tower in a column; beneath it state, dates and who in a
 * line; then deviation and analysis. A board's report does not print who.
 */
export function activityEntries(rows: readonly Activity[], level: Level, wording: Wording): readonly Entry[] {
  if (rows.length === 0) return [];
  return [label(wording.report.activities.heading, 2), ...rows.flatMap((row) => entriesOf(row, level, wording))];
}

function entriesOf(row: Activity, level: Level, wording: Wording): readonly Entry[] {
  const status = row.status ? `${activityIcons[row.status]} ${wording.labels.activityStatuses[row.status]}` : '';
  const dates = [dateText(row.start), dateText(row.end)].filter(Boolean).join(' – ');
  const quiet = [status, dates, level === 'board' ? '' : row.responsible].filter(Boolean).join('  ·  ');
  const beneath = [row.deviation && wording.report.activities.deviation(row.deviation), row.analysis].filter(Boolean);
  const entries = [
    ...paragraphs(row.name, 'strong').map((one) => ({ ...one, after: 0, keep: true })),
    ...(quiet ? paragraphs(quiet).map((one) => ({ ...one, after: 3, keep: beneath.length > 0 })) : []),
    ...beneath.flatMap((text) => paragraphs(text)),
  ];
  return entries.map((one, at) => (at === entries.length - 1 ? { ...one, after: 7, keep: false } : one));
}
