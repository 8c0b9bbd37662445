import type { Activity, DocumentType } from '../../domain/plan';
import type { DateValue } from '../../domain/value';
import { activityStatuses } from '../../workbook/schema/words';
import type { ActivityJson } from '../document';
import { statusIcons } from '../words';

/** An activity as it is printed: a plan shows no deviation and no status. */
export function printActivity(row: Activity, type: DocumentType): ActivityJson {
  const status = row.status && (statusIcons[row.status] ?? activityStatuses[row.status]);
  return {
    name: row.name,
    start: printDate(row.start),
    end: printDate(row.end),
    ...(type === 'VP' && !row.deviation && !status ? {} : { deviation: row.deviation || null, status }),
    ...(row.analysis && { analysis: row.analysis }),
    ...(row.responsible && { responsible: row.responsible }),
  };
}

export function printDate(date: DateValue): string | null {
  if (date.kind === 'blank') return null;
  return date.kind === 'date' ? date.iso : date.text;
}
