import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import example from '../../../src/intake/examples/unit-t2.json';

export interface UnitWorkbook {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, buffer: Buffer): UnitWorkbook => ({ name, mimeType, buffer });

type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts of the kind that cells stand in, written otherwise. */
const changed = (parts: Parts, change: (xml: string) => string): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/^xl\/(?:worksheets\/sheet\d+|sharedStrings)\.xml$/.test(name)) return [name, bytes];
      const xml = strFromU8(bytes);
      const now = change(xml);
      return [name, now === xml ? bytes : strToU8(now)];
    }),
  );

/** Revenue typed as plus where Start says that it is minus: budget, outcome and forecast of the example's two rows of revenue. */
const withSignsMixedUp = (parts: Parts): Parts =>
  changed(parts, (xml) => xml.replace(/<v>-(4200|2905|4350|9600|6395|9540)<\/v>/g, '<v>$1</v>'));

/** The same workbook as another unit has it: other name and id. */
const ofUnit = (parts: Parts, name: string, unitId: string): Buffer =>
  Buffer.from(
    zipSync(
      changed(parts, (xml) => xml.replaceAll(`>${example.unit}<`, `>${name}<`).replaceAll(`>${example.start.unitId}<`, `>${unitId}<`)),
      { level: 1 },
    ),
  );

const exampleIn = (folder: string): Parts => unzipSync(readFileSync(path.join(folder, 'examples/unit-t2.xlsx')));

/** The example as a unit of that name and id has it, with its cells written otherwise. `folder` is where the workbench is built. */
export const unitWorkbook = (folder: string, name: string, unitId: string, change: (xml: string) => string = (xml) => xml): Buffer =>
  ofUnit(changed(exampleIn(folder), change), name, unitId);

const names =
  'Alen Asken Björken Boken Eken Enen Granen Hasseln Häggen Idegranen Kastanjen Linden Lärken Lönnen Oxeln Pilen Rönnen Sälgen'.split(' ');

/**
 * Twenty files of units, from the example that the product makes when the workbench is built (`folder`): eighteen reports, one of them with its signs mixed up, one file that is no workbook, and one cut off. The last
 * unit of the register has sent nothing.
 */
export function unitWorkbooks(folder: string): {
  readonly files: readonly UnitWorkbook[];
  readonly register: string;
  readonly mixedUp: string;
} {
  const right = exampleIn(folder);
  const mixed = withSignsMixedUp(right);
  const mixedUp = 'Eken';
  const reports = names.map((name, at) => file(`${name}.xlsx`, ofUnit(name === mixedUp ? mixed : right, name, `FR-${at + 1}`)));
  const cut = ofUnit(right, 'Tallen', 'FR-19');
  const lines = [...names, 'Tallen', 'Videt'].map(
    (name, at) => `${at % 2 === 0 ? 'Norra' : 'Södra'};${name};FR-${at + 1};${name}@exempel.se`,
  );
  return {
    files: [
      ...reports,
      file('Tallen.xlsx', cut.subarray(0, cut.length / 2)),
      file('anteckningar.xlsx', Buffer.from('Enhet;Belopp\nEken;1\n')),
    ],
    register: ['Avdelning;Enhet;Enhets-id;Kontakt', ...lines].join('\n'),
    mixedUp,
  };
}
