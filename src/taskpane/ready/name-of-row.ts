import type { Place } from '../../domain/finding';
import type { Plan } from '../../domain/plan';

/** What a row is called on its sheet: the first of these that it has. */
const names = [
  'title',
  'name',
  'heading',
  'label',
  'action',
  'event',
  'control',
  'position',
  'level',
  'indicator',
  'subUnit',
  'kind',
] as const;

/** '' for Start and for a row that has no name. */
export function nameOfRow(plan: Plan, { table, row }: Pick<Place, 'table' | 'row'>): string {
  if (table === 'start') return '';
  const found = plan[table].find(({ key }) => key === row);
  const cells = new Map<string, unknown>(Object.entries(found ?? {}));
  const named = names.map((each) => cells.get(each)).find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return typeof named === 'string' ? named : '';
}
