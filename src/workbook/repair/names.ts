import type { Fix } from '../../domain/fixes';
import type { NameChange } from '../port';
import type { PlanRead } from '../read';
import { cellOfValue } from '../schema/cell-of-value';
import { startFields } from '../schema/start';

/** What a fix writes on Start; nothing where it is about a table. */
export function nameRepairs({ snapshot }: PlanRead, fix: Fix): readonly NameChange[] {
  if (fix.place.table !== 'start') return [];
  const field = Object.entries(startFields).find(([key]) => key === fix.place.column)?.[1];
  const cell = field && snapshot.names.get(field.name);
  if (!cell) return [];
  const at = { name: field.name, was: cell.value };
  if (fix.kind === 'setText') return [{ ...at, value: fix.text, style: { numberFormat: '@' } }];
  if (fix.kind !== 'setValue') return [];
  const { content, format } = cellOfValue(fix.value, '');
  return [{ ...at, value: content, ...(format === null ? {} : { style: { numberFormat: format } }) }];
}
