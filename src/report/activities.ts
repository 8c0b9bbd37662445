import type { Activity, Plan } from '../domain/plan';
import { activityIcons, type Wording } from '../wording';
import { dateText } from './cell';
import type { Entry } from './entry';
import { paragraphs } from './prose';

/** Columns of a list of activities: state, start, end, who. Dates are two columns wide. */
const START = 1;
const END = 3;
const WHO = 5;

/**
 * The activities of a goal: state, dates and who in a row, the name beneath it across the page, then deviation and analysis. Names are sentences;
 * in a column of a table each would be a tower.
 */
export function activityEntries(rows: readonly Activity[], plan: Plan, wording: Wording): readonly Entry[] {
  if (rows.length === 0) return [];
  const say = wording.report.activities;
  const someone = plan.activities.some((row) => row.responsible !== '');
  const header: Entry = {
    row: 'listHeader',
    cells: placed(say.heading, say.start, say.end, someone ? say.responsible : ''),
    kind: 'body',
    text: '',
    after: 1,
    keep: true,
  };
  return [header, ...rows.flatMap((row) => entriesOf(row, wording))];
}

function entriesOf(row: Activity, wording: Wording): readonly Entry[] {
  const status = row.status ? `${activityIcons[row.status]} ${wording.labels.activityStatuses[row.status]}` : '';
  const beneath = [row.deviation && wording.report.activities.deviation(row.deviation), row.analysis].filter(Boolean);
  const [name, ...more] = paragraphs(row.name, 'strong');
  const entry: Entry = {
    row: 'list',
    cells: placed(status, dateText(row.start), dateText(row.end), row.responsible),
    kind: 'strong',
    text: name?.text ?? '',
    after: beneath.length > 0 ? 1 : 4,
    keep: beneath.length > 0,
  };
  return [entry, ...more, ...beneath.flatMap((text) => paragraphs(text))];
}

function placed(first: string, start: string, end: string, who: string): Entry['cells'] {
  const cells: (string | null)[] = [first || null, null, null, null, null, null];
  cells[START] = start || null;
  cells[END] = end || null;
  cells[WHO] = who || null;
  return cells;
}
