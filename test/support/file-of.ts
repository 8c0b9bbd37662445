import { strFromU8, unzipSync } from 'fflate';
import type { Host } from '../../src/workbench';
import { saveWorkbook } from '../../src/workbench/file';

/** Where a reader may begin to look; says nothing that the cells do not say. */
const hints = / spans="[^"]*"|<dimension [^>]*>/g;

/** Everything that the workbook's file says, part by part: sheets, cells, tables, names, rules, page set-up. */
export async function fileOf({ workbook }: Host): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await saveWorkbook(workbook));
  const read = Object.entries(parts).filter(([name]) =>
    /^xl\/(workbook|styles|sharedStrings|worksheets\/.*|tables\/.*|comments.*)\.xml$/.test(name),
  );
  return Object.fromEntries(read.map(([name, bytes]) => [name, strFromU8(bytes).replace(hints, '')]));
}
