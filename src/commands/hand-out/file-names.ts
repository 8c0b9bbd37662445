import type { RegisterUnit } from '../../consolidation/register';
import type { Start } from '../../domain/plan';
import { documentTypes } from '../../workbook/schema/words';

/** Windows allows 255 with the folder before it; what a person can read in a list is shorter. */
const longest = 100;

/** Names of the units' files, "VP 2027 – Enhet.xlsx": without signs that a disk does not take, and no two alike whatever their case. */
export function fileNames(start: Pick<Start, 'type' | 'year'>, units: readonly Pick<RegisterUnit, 'unit' | 'unitId'>[]): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ unit, unitId }) => {
    const base = clean(`${documentTypes[start.type]} ${start.year} – ${unit}`);
    const withId = clean(`${base} ${unitId}`);
    let name = taken.has(base.toLowerCase()) ? withId : base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${withId} (${number})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

/** A stop or blank at the end of a name disappears on Windows. */
const clean = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[<>:"/\\|?*]|\p{C}/gu, ' ')
      .replace(/\s+/g, ' '),
  ]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')
    .trim();
