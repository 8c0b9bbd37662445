import { strFromU8, unzipSync } from 'fflate';
import type { Host } from '../../../src/workbench';
import { fullPlan } from '../../support/full-plan';
import { inWorkbook } from '../../workbook/in-workbook';

/** The parts of the file, without the time when it was written. */
async function partsOf(host: Host): Promise<Readonly<Record<string, string>>> {
  const { 'docProps/core.xml': _, ...parts } = unzipSync(await host.file());
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a copy is the same workbook to the last byte, and goes its own way afterwards', async () => {
  const { host } = await inWorkbook(fullPlan('T2', 'unit'));
  host.select('Indikatorer', 'C7');
  const copy = host.copy();
  expect(await partsOf(copy)).toEqual(await partsOf(host));
  expect([copy.activeSheet, copy.selection, copy.canUndo]).toEqual(['Indikatorer', host.selection, false]);

  const held = (one: Host) => [
    one.workbook.getWorksheet('Start')?.getCell('C4').value,
    one.workbook.getWorksheet('Indikatorer')?.getTables()[0]?.model.columns.length,
  ];
  const before = held(host);
  copy.typeInto('Start', 'C4', 'En annan enhet');
  copy.workbook.getWorksheet('Indikatorer')?.getTables()[0]?.model.columns.pop();
  expect(held(copy)).not.toEqual(before);
  expect(held(host)).toEqual(before);
  expect(copy.undo()).toBe(true);
});
