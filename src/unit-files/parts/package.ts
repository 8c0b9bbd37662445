import { openArchive, type OpenArchive } from '../../package/open-archive';
import type { Refusal } from '../../consolidation/unit-file';
import { attributes, isTrue, tags } from './xml';
import { plainPart, textOf } from './plain-part';
import { relationships, relationshipsOf, type Relationship } from './relationships';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

/** A name of the whole workbook, and what it stands for: "Start!$B$7". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** An .xlsx file of which only the list of its contents is read. */
export interface Package {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
  /** Macros lie in it; they are never run. */
  readonly macros: boolean;
  /** A part, made plain for the scanners; undefined where there is none. */
  part(path: string): Uint8Array | undefined;
  /** The same as text. */
  text(path: string): string | undefined;
  /** What a part refers to. */
  related(path: string): readonly Relationship[];
  /** The workbook's part of a kind: "sharedStrings", "styles". */
  ofWorkbook(kind: string): string | undefined;
}

/** A file that is no workbook which we read. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

/** @throws Refused, ArchiveError */
export function openPackage(bytes: Uint8Array): Package {
  const sort = sortOf(bytes);
  if (sort !== null) throw new Refused(sort);
  const archive = openArchive(bytes);
  const part = (path: string): Uint8Array | undefined => {
    const packed = archive.part(path);
    return packed && plainPart(packed);
  };
  const text = (path: string): string | undefined => {
    const plain = part(path);
    return plain && textOf(plain);
  };
  const related = (path: string): readonly Relationship[] => relationships(text(relationshipsOf(path)) ?? '', path);
  const path = workbookPath(archive, related(''));
  const workbook = text(path);
  if (workbook === undefined) throw new Refused('notXlsx');
  const parts = related(path);
  const byId = new Map(parts.map((part) => [part.id, part]));
  return {
    sheets: tags(workbook, 'sheet').flatMap((tag): readonly SheetPart[] => {
      const sheet = attributes(tag);
      const id = [...sheet].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const found = byId.get(id);
      if (found?.kind !== 'worksheet') return [];
      return [{ name: sheet.get('name') ?? '', path: found.path, visibility: visibilityOf(sheet.get('state')) }];
    }),
    names: definedNames(workbook),
    from1904: isTrue(attributes(tags(workbook, 'workbookPr')[0] ?? '').get('date1904')),
    macros: archive.names.some((name) => /vbaProject\.bin$/i.test(name)),
    part,
    text,
    related,
    ofWorkbook: (kind) => {
      const found = parts.find((one) => one.kind === kind);
      return found && text(found.path);
    },
  };
}

const visibilityOf = (state: string | undefined): SheetPart['visibility'] =>
  state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';

/** What a file is by its first bytes, where it is no zip archive; null where it is one. */
function sortOf(bytes: Uint8Array): Refusal | null {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return 'empty';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return null;
  // BIFF2 to BIFF5 came without the compound file around them.
  if (starts(0x09, 0x00) || starts(0x09, 0x02) || starts(0x09, 0x04) || starts(0x09, 0x08)) return 'xls';
  return isText(bytes.subarray(0, 4096)) ? 'text' : 'notXlsx';
}

/** CSV, HTML and XML that bear the name of a workbook; programs write them so. */
function isText(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isUtf16 || head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'));
}

function workbookPath(archive: OpenArchive, root: readonly Relationship[]): string {
  const has = (pattern: RegExp): boolean => archive.names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) throw new Refused('xlsb');
  const type = archive.part('mimetype');
  if (type && new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument')) throw new Refused('ods');
  const path = root.find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  if (!has(/^\[Content_Types\]\.xml$/i)) throw new Refused('notXlsx');
  return path;
}

function definedNames(workbook: string): readonly DefinedName[] {
  const found = workbook.matchAll(/(<definedName\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>)([^<]*)</g);
  return Array.from(found).flatMap(([, tag = '', text = '']) => {
    const about = attributes(tag);
    return about.has('localSheetId') || text === '' ? [] : [{ name: about.get('name') ?? '', refersTo: text.trim() }];
  });
}
