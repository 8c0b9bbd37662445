import type { Extension, Insert } from '../extension';
import { replaceStep } from './replace-cells';
import type { Session } from './session';

/** After a failure: replaced cells get what they held, what was laid goes, then the sheets, names and lines that were added, as far as they came. */
export async function putExtensionBack(session: Session, extension: Extension): Promise<boolean> {
  const { inserts, sheets, parts, replaced, names, asRead } = extension;
  const { workbook } = session;
  const foundSheets = workbook.worksheets.load('items/name');
  const foundTables = workbook.tables.load('items/name');
  const foundNames = workbook.names.load('items/name');
  await session.sync();
  const carriedOut = await executed(session, inserts);
  const complete = carriedOut.length === inserts.length;
  // Without all inserts nothing after them was carried out.
  if (complete) await session.lay(replaced.map((cells) => replaceStep(cells, cells.was)));
  for (const { name } of names) {
    if (!foundNames.items.some((one) => one.name === name)) continue;
    const was = asRead.definedNames.get(name);
    if (was === undefined) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = was;
  }
  for (const { content } of sheets) {
    if (!foundSheets.items.some(({ name }) => name === content.name)) continue;
    const sheet = workbook.worksheets.getItem(content.name);
    // Excel does not delete a sheet that is very hidden.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  if (complete) {
    for (const part of parts) {
      for (const { name } of part.tables)
        if (foundTables.items.some((table) => table.name === name)) workbook.tables.getItem(name).convertToRange();
      // What stands in inserted lines goes with them.
      if (inserts.some(({ sheet }) => sheet === part.name)) continue;
      for (const { address } of part.blocks) {
        const range = session.range(part.name, address);
        range.clear();
        range.dataValidation.clear();
        range.conditionalFormats.clearAll();
      }
    }
  }
  for (const { sheet, lines } of carriedOut.toReversed()) session.range(sheet, lines).delete(/[A-Z]/i.test(lines) ? 'Left' : 'Up');
  await session.sync();
  return true;
}

/** The inserts that were carried out: a request is carried out until the action that fails, so that they are the first ones. */
async function executed(session: Session, inserts: readonly Insert[]): Promise<readonly Insert[]> {
  const witnesses = inserts.map(({ sheet, witness }) => ({ witness, range: session.range(sheet, witness.address).load('values') }));
  if (witnesses.length > 0) await session.sync();
  const first = witnesses.findIndex(({ witness, range }) => String(range.values[0]?.[0]) === witness.says);
  return first < 0 ? inserts : inserts.slice(0, first);
}
