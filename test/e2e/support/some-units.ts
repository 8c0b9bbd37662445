import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unitWorkbook } from './unit-workbooks';

/** Units whose files have one name, each in the folder of its department. */
export interface UnitFolders {
  /** Holds Norra/T2.xlsx and Södra/T2.xlsx, and beside them what is no unit's workbook. */
  readonly folder: string;
  /** Two files of the same name, of two other units, in folders of their own. */
  readonly files: readonly [string, string];
  readonly register: string;
  /** One more comes into the folder. */
  addOne(): void;
  remove(): void;
}

/** Two indicators in the one in Södra have names that are nearly those of the others. */
export function unitFolders(built: string): UnitFolders {
  const root = mkdtempSync(path.join(tmpdir(), 'units-'));
  const lay = (folder: string, name: string, unitId: string, change?: (xml: string) => string): string => {
    const file = path.join(root, folder, 'T2.xlsx');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, unitWorkbook(built, name, unitId, change));
    return file;
  };
  lay('T2/Norra', 'Eken', 'FR-1');
  lay('T2/Södra', 'Boken', 'FR-2', (xml) =>
    xml.replaceAll('enhetens rådgivningstelefon<', 'enhetens rådgivningstelefoner<').replaceAll('i nära relation<', 'i nära relationer<'),
  );
  writeFileSync(path.join(root, 'T2/~$T2.xlsx'), 'lock');
  writeFileSync(path.join(root, 'T2/läs mig.txt'), 'Hej');
  const names = ['Eken', 'Boken', 'Linden', 'Asken', 'Alen', 'Videt'];
  return {
    folder: path.join(root, 'T2'),
    files: [lay('a', 'Linden', 'FR-3'), lay('b', 'Asken', 'FR-4')],
    register: ['Avdelning;Enhet;Enhets-id;Kontakt', ...names.map((name, at) => `A;${name};FR-${at + 1};${name}@exempel.se`)].join('\n'),
    addOne: () => void lay('T2/Väst', 'Alen', 'FR-5'),
    remove: () => rmSync(root, { recursive: true }),
  };
}
