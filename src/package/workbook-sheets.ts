import { type OpenArchive, ArchiveError } from './open-archive';
import { relationshipsOf } from './relationships';
import { attribute, childOf, isElement, type XmlElement } from './xml/element';
import { readXml } from './xml/read-xml';

export interface WorkbookSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** "worksheet", "chartsheet"; macro sheets and dialogs are other types. */
  readonly type: string;
  /** Of its part. */
  readonly path: string;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly WorkbookSheet[];
}

/** The part of a package that says which sheets there are. Throws an ArchiveError, notXlsx where there is none. */
export function workbookPart(archive: OpenArchive): WorkbookPart {
  const path = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const bytes = path === undefined ? undefined : archive.part(path);
  if (path === undefined || !bytes) throw new ArchiveError('notXlsx');
  const root = readXml(bytes);
  if (root.kind !== 'workbook') throw new ArchiveError('notXlsx');
  const relationships = new Map(relationshipsOf(archive, path).map((each) => [each.id, each]));
  const sheets = (childOf(root, 'sheets')?.children ?? []).filter(isElement).flatMap((sheet): readonly WorkbookSheet[] => {
    const relationship = relationships.get(attribute(sheet, 'r:id') ?? '');
    const name = attribute(sheet, 'name');
    if (!relationship || relationship.isExternal || name === undefined) return [];
    return [{ name, isVisible: /^(visible)?$/.test(attribute(sheet, 'state') ?? ''), type: relationship.type, path: relationship.target }];
  });
  return { path, root, sheets };
}
