import type { UnitNamed } from '../../consolidation/consolidated';
import type { Context } from './context';

/** A unit as a column of a matrix. */
export interface UnitColumn {
  readonly unit: UnitNamed;
  readonly header: string;
}

/**
 * The units of a matrix by department and name, under headers that are unlike each other and all others: the name, with the id where two share it. Excel
 * takes no two headers of a table that differ in case alone.
 */
export function unitHeaders({ units }: Context, isShown: (unit: UnitNamed) => boolean, others: readonly string[]): readonly UnitColumn[] {
  const taken = new Set(others.map(plain));
  const shown = units.filter(isShown);
  const names = new Map<string, number>();
  for (const { name } of shown) names.set(plain(name), (names.get(plain(name)) ?? 0) + 1);
  return shown.map((unit) => {
    const isAlone = names.get(plain(unit.name)) === 1 && !taken.has(plain(unit.name)) && unit.name !== '';
    const wanted = isAlone ? unit.name : headerWithId(unit.name, unit.unitId);
    let header = wanted;
    for (let next = 2; taken.has(plain(header)); next += 1) header = `${wanted} ${next}`;
    taken.add(plain(header));
    return { unit, header };
  });
}

/** What a unit is called where others have its name. */
export const headerWithId = (name: string, unitId: string): string => `${name} (${unitId})`;

/** The name of a department above the first of its units. */
export const departmentCaptions = (columns: readonly UnitColumn[]): readonly string[] =>
  columns.map(({ unit: { department } }, at) => (department === columns[at - 1]?.unit.department ? '' : department));

const plain = (header: string): string => header.trim().toLocaleLowerCase('sv');
