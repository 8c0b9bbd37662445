import { attribute, isElement, like as beside, textOf, without, withAttribute, type XmlElement } from '../xml/element';
import { keep, rewriteXml } from '../xml/rewrite-xml';
import { xmlText } from '../xml/write-xml';
import { addressOf, placeOf } from './cell-address';

export type CellValue = string | number | null;

/** A place of a part whose content differs from file to file. */
export interface Hole {
  readonly hole: string;
}

/** A new content of a cell, null for none; the cell keeps its style. `like` is the cell whose style one that is not there yet has. */
export interface CellChange {
  readonly address: string;
  readonly content: CellValue | Hole;
  readonly like?: string;
}

/** What a formula shows in every file, by its text without "=": pieces of text in turn. null where what it shows is let be. */
export type ShownBy = (formula: string) => readonly (string | Hole)[] | null;

/** Text of a part, or what is filled in: of a cell with the prefix that its file writes elements with, or a text. */
export type Piece = string | (Hole & { readonly prefix: string | null });

// A character that XML does not have can come out of no file.
const sign = '\ufffe';
const mark = (kind: 'cell' | 'text', { hole }: Hole): string => `${sign}${kind} ${hole}${sign}`;
const marks = new RegExp(`>${sign}cell ([^${sign}]*)${sign}</((?:[^\\s<>:]*:)?)c>|${sign}text ([^${sign}]*)${sign}`, 'u');

/** A sheet with cells changed, in pieces; everything else is kept as it stood. Throws an ArchiveError. */
export function sheetWithCells(bytes: Uint8Array, changes: readonly CellChange[], shownBy: ShownBy): readonly Piece[] {
  const text = rewriteXml(bytes, (path) => {
    if (path === 'worksheet') return { into: (tag) => tag };
    if (path === 'worksheet/sheetData') return (data) => withCells(data, changes, shownBy);
    // Which cells there are, the sheet itself says.
    return path === 'worksheet/dimension' ? () => null : keep;
  });
  // Between the pieces: a cell's hole and its prefix, or a text's hole.
  const parts: readonly (string | undefined)[] = text.split(marks);
  return parts.flatMap((part, at): readonly Piece[] => {
    if (part === undefined || at % 4 === 2) return [];
    if (at % 4 === 0) return [part];
    return [{ hole: part, prefix: at % 4 === 1 ? (parts[at + 1] ?? '') : null }];
  });
}

function withCells(data: XmlElement, changes: readonly CellChange[], shownBy: ShownBy): XmlElement {
  const rows = new Map<number, { readonly row: XmlElement; readonly cells: Map<number, XmlElement> }>();
  let number = 0;
  for (const row of data.children.filter(isElement)) {
    // A row or a cell that does not say where it is stands after the one before it.
    number = Number(attribute(row, 'r') ?? number + 1);
    let column = 0;
    const cells = row.children.filter(isElement).map((cell) => {
      const given = attribute(cell, 'r');
      column = given === undefined ? column + 1 : placeOf(given).column;
      return [column, showing(cell, shownBy)] as const;
    });
    rows.set(number, { row, cells: new Map(cells) });
  }
  const cellAt = (address: string): XmlElement | undefined => {
    const { row, column } = placeOf(address);
    return rows.get(row)?.cells.get(column);
  };
  for (const { address, content, like } of changes) {
    const { row, column } = placeOf(address);
    const old = cellAt(address) ?? (like === undefined ? undefined : cellAt(like));
    const style = old && attribute(old, 's');
    const cell: XmlElement = withAttribute(beside(data, 'c', []), 'r', addressOf(row, column));
    const held = rows.get(row) ?? { row: withAttribute(beside(data, 'row', []), 'r', String(row)), cells: new Map<number, XmlElement>() };
    held.cells.set(column, filled(style === undefined ? cell : withAttribute(cell, 's', style), content));
    rows.set(row, held);
  }
  const inOrder = <Item>(items: ReadonlyMap<number, Item>): readonly Item[] => [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
  return { ...data, children: inOrder(rows).map(({ row, cells }) => ({ ...without(row, 'spans'), children: inOrder(cells) })) };
}

function filled(cell: XmlElement, content: CellChange['content']): XmlElement {
  if (content === null || content === '') return cell;
  if (typeof content === 'number') return { ...cell, children: [beside(cell, 'v', [String(content)])] };
  if (typeof content !== 'string') return { ...cell, children: [mark('cell', content)] };
  const text = withAttribute(beside(cell, 't', [plain(content)]), 'xml:space', 'preserve');
  return { ...withAttribute(cell, 't', 'inlineStr'), children: [beside(cell, 'is', [text])] };
}

/** A formula's cell with what it shows in every file. */
function showing(cell: XmlElement, shownBy: ShownBy): XmlElement {
  const formula = cell.children.filter(isElement).find(({ kind }) => kind === 'f');
  const shown = formula && shownBy(textOf(formula));
  if (!formula || !shown) return cell;
  const value = shown.map((piece) => (typeof piece === 'string' ? piece : mark('text', piece)));
  return { ...withAttribute(cell, 't', 'str'), children: [formula, beside(cell, 'v', value)] };
}

/** What stands in a hole: a text, or the end of a cell's element from behind its style. */
export function xmlOfHole(prefix: string | null, content: CellValue): string {
  if (prefix === null) return xmlText(plain(String(content ?? '')));
  if (content === null || content === '') return '/>';
  const end = `</${prefix}c>`;
  if (typeof content === 'number') return `><${prefix}v>${content}</${prefix}v>${end}`;
  return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(plain(content))}</${prefix}t></${prefix}is>${end}`;
}

/** Without the characters that XML cannot hold. */
const plain = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
