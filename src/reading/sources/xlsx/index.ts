import { ArchiveError, type OpenArchive } from '../../../package/open-archive';
import { relationshipsOf } from '../../../package/relationships';
import { workbookPart } from '../../../package/workbook-sheets';
import { attribute, childOf } from '../../../package/xml/element';
import type { Source, SourceLine } from '../../source';
import { sourceLimits } from '../limits';
import { plainText } from '../plain-text';
import { SourceRefused } from '../refusal';
import { readFormats } from './formats';
import { readSheet, type SheetRow } from './read-sheet';
import { readStrings } from './read-strings';

/** What a new sheet is called: that says nothing of what stands in it. */
const unnamed = /^(blad|sheet|ark|taul|tabelle)\s*\d+$/i;

/**
 * A workbook of somebody's own, sheet by sheet as it is seen: figures as their formats show them, days as 2026-10-31. Rows that stand together are a
 * table; a row with one cell above them is its heading. A sheet that has a name begins with it.
 *
 * @throws SourceRefused, ArchiveError
 */
export function sourceOfXlsx(archive: OpenArchive, name: string): Source {
  const workbook = workbookPart(archive);
  const related = relationshipsOf(archive, workbook.path);
  const part = (type: string): Uint8Array | undefined => {
    const found = related.find((each) => each.type === type && !each.isExternal);
    return found && archive.part(found.target);
  };
  const properties = childOf(workbook.root, 'workbookPr');
  const context = {
    strings: readStrings(part('sharedStrings')),
    formats: readFormats(part('styles')),
    from1904: /^(1|true)$/.test((properties && attribute(properties, 'date1904')) ?? ''),
  };
  const lines: SourceLine[] = [];
  const budget = { cells: sourceLimits.cells, tables: 0 };
  for (const sheet of workbook.sheets) {
    const bytes = sheet.isVisible && sheet.type === 'worksheet' ? archive.part(sheet.path) : undefined;
    const rows = bytes ? readSheet(bytes, context, budget) : [];
    if (rows.length === 0) continue;
    const title = plainText(sheet.name);
    if (!unnamed.test(title)) add(lines, { text: title, heading: 1 });
    for (const block of blocksOf(rows)) addBlock(lines, block, budget);
  }
  if (lines.every(({ heading }) => heading !== undefined)) throw new SourceRefused('empty');
  return { name, kind: 'xlsx', lines };
}

/** Rows that stand together. */
function blocksOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const blocks: SheetRow[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.number === before + 1) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    before = row.number;
  }
  return blocks;
}

function addBlock(lines: SourceLine[], block: readonly SheetRow[], budget: { cells: number; tables: number }): void {
  if (lines.length > 0) add(lines, { text: '' });
  const begin = block.findIndex(({ cells }) => cells.size > 1);
  const table = begin < 0 ? [] : block.slice(begin);
  for (const { cells } of begin < 0 ? block : block.slice(0, begin))
    for (const text of [...cells.values()].join('\n').split('\n')) add(lines, { text });
  if (table.length === 0) return;
  const columns = table.flatMap(({ cells }) => [...cells.keys()]);
  const [first, last] = [columns.reduce((least, each) => Math.min(least, each)), columns.reduce((most, each) => Math.max(most, each))];
  const width = last - first + 1;
  budget.cells -= width * table.length;
  budget.tables += 1;
  if (width > sourceLimits.columns || budget.cells < 0) throw new SourceRefused('tooLarge');
  for (const row of table) {
    const cells = Array.from({ length: width }, (_, at) => row.cells.get(first + at) ?? '');
    add(lines, { text: cells.join('\t'), cells, table: budget.tables });
  }
}

function add(lines: SourceLine[], line: Omit<SourceLine, 'line'>): void {
  if (lines.length >= sourceLimits.lines) throw new ArchiveError('tooLarge');
  lines.push({ line: lines.length + 1, ...line });
}
