import type { Activity, Owner } from '../domain/plan';
import { normaliseBlanks as plain } from '../domain/normalise';
import { readDate } from '../domain/read-date';
import { findWord } from '../wording';
import { swedish } from '../wording/sv';
import type { ActivityJson } from './document';
import type { Unplaced } from './unplaced';

/** A row of Aktiviteter from a printed one. */
export function readActivity(
  json: ActivityJson,
  row: { readonly key: string; readonly order: number; readonly goal: string; readonly owner: Owner },
  unplaced: Unplaced,
): Activity {
  const name = plain(json.name);
  const printed = plain(json.status ?? '');
  const status = findWord(swedish.labels.activityStatuses, printed);
  if (printed && !status) unplaced({ text: `${name}: ${printed}`, reason: 'unknownWord' });
  return {
    ...row,
    name,
    start: readDate(json.start ?? ''),
    end: readDate(json.end ?? ''),
    responsible: json.responsible ?? '',
    status,
    statusPrevious: null,
    deviation: json.deviation ?? '',
    analysis: json.analysis ?? '',
    transferred: false,
  };
}
