import { openArchive, type OpenArchive } from '../open-archive';
import { relationshipsOf } from '../relationships';
import { workbookPart } from '../workbook-sheets';
import { attribute, isElement, like as beside, withAttribute, type XmlElement } from '../xml/element';
import { readXml } from '../xml/read-xml';
import { declaration, writeXml } from '../xml/write-xml';
import { readDirectory } from '../zip-directory';
import { partPattern, type PartPattern } from './part-pattern';
import { sheetWithCells, type CellChange, type CellValue, type Hole, type ShownBy } from './sheet-cells';
import { joined, zipWriter, type PackedPart } from './zip-writer';

/** What of a workbook is to be another in every file that is made of it. */
export interface Filling {
  /** By name of sheet. */
  readonly cells: ReadonlyMap<string, readonly CellChange[]>;
  /** New areas of tables, by the table's name: "A1:F20". The cells of what they grow by are among `cells`. */
  readonly tables: ReadonlyMap<string, string>;
  readonly shownBy: ShownBy;
}

/** A workbook with holes. Every file is the workbook's own, with what `filling` says changed and computed anew when it is opened. */
export interface WorkbookPattern {
  readonly holes: readonly string[];
  /** An .xlsx file. One at a time is in memory, and no part that is the same in all of them is packed again. */
  fill(contents: ReadonlyMap<string, CellValue>): Uint8Array<ArrayBuffer>;
}

/**
 * Works out once what the files that are made of a workbook have in common.
 *
 * @throws ArchiveError where the file is damaged or not to be trusted; RangeError where a sheet or table is not there
 */
export function workbookPattern(bytes: Uint8Array, filling: Filling): WorkbookPattern {
  const archive = openArchive(bytes);
  const changed = changedParts(archive, filling);
  const parts = (readDirectory(bytes, archive.names.length) ?? []).flatMap((entry): readonly (PartPattern | PackedPart)[] => {
    const { name, method, crc, size, from, to } = entry;
    const found = changed.get(name.toLowerCase());
    if (found !== undefined) return found === null ? [] : [found(name)];
    return [{ name, method: method === 0 ? 0 : 8, crc, size, packed: bytes.subarray(from, to) }];
  });
  return {
    holes: [...filling.cells.values()].flatMap((cells) => cells.flatMap(({ content }) => (isHole(content) ? [content.hole] : []))),
    fill(contents) {
      const zip = zipWriter();
      const pieces = parts.map((part) => zip.add('fill' in part ? part.fill(contents) : part));
      return joined([...pieces, zip.end()]);
    },
  };
}

const isHole = (content: CellChange['content']): content is Hole => typeof content === 'object' && content !== null;

/** What becomes of parts, by path in small letters; null for one that is left out. */
type Changed = ReadonlyMap<string, ((name: string) => PartPattern) | null>;

function changedParts(archive: OpenArchive, { cells, tables, shownBy }: Filling): Changed {
  const changed = new Map<string, ((name: string) => PartPattern) | null>();
  const rewrite = (path: string, change: (root: XmlElement) => XmlElement): void => {
    const bytes = archive.part(path);
    if (!bytes) return;
    const text = `${declaration}${writeXml(change(readXml(bytes)))}`;
    changed.set(path.toLowerCase(), (name) => partPattern(name, [text]));
  };
  const workbook = workbookPart(archive);
  const missing = new Set([...cells.keys(), ...tables.keys()]);
  for (const { name, path, type } of workbook.sheets) {
    const part = type === 'worksheet' ? archive.part(path) : undefined;
    if (!part) continue;
    missing.delete(name);
    const pieces = sheetWithCells(part, cells.get(name) ?? [], shownBy);
    changed.set(path.toLowerCase(), (own) => partPattern(own, pieces));
    if (tables.size > 0)
      for (const table of tablesOf(archive, path)) {
        const area = tables.get(table.name);
        if (area === undefined) continue;
        missing.delete(table.name);
        rewrite(table.path, (root) => withArea(root, area));
      }
  }
  const [first] = missing;
  if (first !== undefined) throw new RangeError(`No sheet or table ${first}`);
  rewrite(workbook.path, computedAnew);
  withoutChain(archive, workbook.path, changed, rewrite);
  return changed;
}

function tablesOf(archive: OpenArchive, sheet: string): readonly { readonly name: string; readonly path: string }[] {
  return relationshipsOf(archive, sheet).flatMap(({ type, target }) => {
    const bytes = type === 'table' ? archive.part(target) : undefined;
    return bytes ? [{ name: attribute(readXml(bytes), 'displayName') ?? '', path: target }] : [];
  });
}

/** A table's filter, if any, lies over the same area. */
const withArea = (table: XmlElement, area: string): XmlElement => ({
  ...withAttribute(table, 'ref', area),
  children: table.children.map((child) => (isElement(child) && child.kind === 'autoFilter' ? withAttribute(child, 'ref', area) : child)),
});

/** What stands before calcPr in a workbook's part. */
const before =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames'.split(' ');

/** Whatever program opens the file computes every formula before it is shown. */
function computedAnew(workbook: XmlElement): XmlElement {
  const children = workbook.children.filter(isElement);
  const how = children.find(({ kind }) => kind === 'calcPr') ?? beside(workbook, 'calcPr', []);
  const others = children.filter(({ kind }) => kind !== 'calcPr');
  const at = others.findLastIndex(({ kind }) => before.includes(kind) || kind === 'mc:AlternateContent') + 1;
  return { ...workbook, children: [...others.slice(0, at), withAttribute(how, 'fullCalcOnLoad', '1'), ...others.slice(at)] };
}

/** Leaves out the list of what is to be computed in which order, which Excel makes anew: a cell in it may hold a value by now. */
function withoutChain(
  archive: OpenArchive,
  workbook: string,
  changed: Map<string, null | ((name: string) => PartPattern)>,
  rewrite: (path: string, change: (root: XmlElement) => XmlElement) => void,
): void {
  const chain = relationshipsOf(archive, workbook).find(({ type }) => type === 'calcChain');
  if (!chain) return;
  changed.set(chain.target.toLowerCase(), null);
  const without =
    (kind: string, is: (value: string) => boolean) =>
    (root: XmlElement): XmlElement => ({
      ...root,
      children: root.children.filter((child) => !isElement(child) || !is(attribute(child, kind) ?? '')),
    });
  const cut = workbook.lastIndexOf('/') + 1;
  rewrite(
    `${workbook.slice(0, cut)}_rels/${workbook.slice(cut)}.rels`,
    without('Id', (id) => id === chain.id),
  );
  rewrite(
    '[Content_Types].xml',
    without('PartName', (part) => part.toLowerCase() === `/${chain.target}`.toLowerCase()),
  );
}
