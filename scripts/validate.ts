/** `npm run validate`: the manifest by rules of our own, and the members of Excel's API that the code uses. No network. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../src/ribbon/functions';
import { apiUses, isAbove, type ApiUse, type Guards } from './validate-api';
import { manifestFaults } from './validate-manifest';

const root = path.resolve(__dirname, '..');

/** The oldest Excel that the add-in is for: Office LTSC 2021. */
export const promised = '1.14';
/** `mergesUndo` in src/workbook/excel.ts asks Excel for it. */
export const guards: Guards = { mergeUndo: '1.20' };
/** Pages that are served beside the pane. */
const pages = ['taskpane.html', 'commands.html', 'privacy.html'];

/** The files that may name Excel. */
export function filesOfTheDoor(): readonly string[] {
  const folder = path.join(root, 'src/workbook/excel');
  return [path.join(root, 'src/workbook/excel.ts'), ...readdirSync(folder).map((file) => path.join(folder, file))].filter((file) =>
    /\.ts$/.test(file),
  );
}

/** Width and height stand at fixed places in a PNG. */
function picture(file: string): { width: number; height: number } | null {
  const whole = path.join(root, file);
  if (!existsSync(whole)) return null;
  const bytes = readFileSync(whole);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const highest = (uses: readonly ApiUse[]): string =>
  uses.filter(({ guarded }) => !guarded).reduce((most, { set }) => (set !== 'online' && isAbove(set, most) ? set : most), '1.1');

/** Every fault of the manifest and of the code's use of the API; `manifest` is the file's text. */
export function faultsOf(manifest: string): readonly string[] {
  const uses = apiUses(filesOfTheDoor(), guards, root);
  const unguarded = uses.filter(({ set, guarded }) => !guarded && (set === 'online' || isAbove(set, promised)));
  const needed = highest(uses);
  return [
    ...unguarded.map(
      ({ where, member, set }) => `${where}: ${member} is in ExcelApi ${set}, above ${promised}, and Excel has not been asked`,
    ),
    ...manifestFaults(manifest, {
      picture,
      page: (page) => pages.includes(page),
      functions: functionNames,
      usedSet: isAbove(needed, promised) ? needed : promised,
    }),
  ];
}

if (require.main === module) {
  const faults = faultsOf(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults` : 'manifest.xml and the use of ExcelApi: nothing to remark on');
  process.exitCode = faults.length ? 1 : 0;
}
