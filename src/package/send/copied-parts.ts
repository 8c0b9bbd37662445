import { ArchiveError, type OpenArchive } from '../open-archive';
import { relationshipsOf } from '../relationships';
import type { WorkbookPart, WorkbookSheet } from '../workbook-sheets';
import { isElement } from '../xml/element';
import { readXml } from '../xml/read-xml';
import type { Counts } from './facts';
import { PartCopier, relationship } from './part-copier';
import { appType, appXml, coreType, coreXml, titleIn } from './properties';
import { rewrites, whole } from './rewrites';
import { Strings } from './strings';
import { keptStyles } from './styles';
import { namespacesOf, workbookXml } from './workbook';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of the copy by path; `counts` says what became of the content. Throws an ArchiveError. */
export function copiedParts(
  archive: OpenArchive,
  workbook: WorkbookPart,
  sheets: readonly WorkbookSheet[],
  title: string,
  counts: Counts,
): Readonly<Record<string, Uint8Array>> {
  const namespaces = namespacesOf(workbook.root);
  const address = namespaces.relationships;
  const strings = new Strings();
  const formats = new Set<number>([0]);
  const copier = new PartCopier(archive, rewrites({ sheets, strings, counts, formats }), address);
  const related = relationshipsOf(archive, workbook.path).filter(({ isExternal }) => !isExternal);
  const pathOf = (type: string): string => related.find((each) => each.type === type)?.target ?? '';
  const links: string[] = [];
  const link = (id: string, type: string, path: string): void =>
    void links.push(relationship(id, `${address}/${type}`, path.replace(/^xl\//, '')));

  for (const [at, { type, path }] of sheets.entries()) {
    counts.comments += commentsOf(archive, path);
    const made = copier.copy(type, path);
    if (made === undefined) throw new ArchiveError('damaged');
    link(`rId${at + 1}`, type, made);
  }
  const theme = copier.copy('theme', pathOf('theme'));
  if (theme !== undefined) link('rIdTheme', 'theme', theme);
  const styles = archive.part(pathOf('styles'));
  if (styles) {
    const make = whole('styleSheet', () => (element) => keptStyles(element, formats));
    copier.add('xl/styles.xml', `${spreadsheet}.styles+xml`, make(styles, { peek: () => undefined, take: () => undefined }));
    link('rIdStyles', 'styles', 'xl/styles.xml');
  }
  const texts = strings.write(archive.part(pathOf('sharedStrings')), namespaces.main);
  copier.add('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`, texts);
  link('rIdStrings', 'sharedStrings', 'xl/sharedStrings.xml');
  copier.add('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`, workbookXml(workbook, sheets, namespaces));
  copier.relate('xl/workbook.xml', links);
  addProperties(archive, copier, title || (sheets[0]?.name ?? ''));
  return copier.finished();
}

/** What the package says of itself: a title, and the program that wrote it. */
function addProperties(archive: OpenArchive, copier: PartCopier, title: string): void {
  const related = relationshipsOf(archive, '');
  const partOf = (type: string): Uint8Array | undefined => archive.part(related.find((each) => each.type === type)?.target ?? '');
  copier.add('docProps/core.xml', coreType, coreXml(titleIn(partOf('core-properties')) || title));
  copier.add('docProps/app.xml', appType, appXml(partOf('extended-properties')));
  copier.relate('', [
    relationship('rId1', `${copier.relationshipAddress}/officeDocument`, 'xl/workbook.xml'),
    relationship('rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'),
    relationship('rId3', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties', 'docProps/app.xml'),
  ]);
}

/** A thread of comments is a note as well, for older programs. */
function commentsOf(archive: OpenArchive, sheet: string): number {
  const related = relationshipsOf(archive, sheet).filter(({ isExternal }) => !isExternal);
  const notes = related.filter(({ type }) => type === 'comments').flatMap(({ target }) => archive.part(target) ?? []);
  return notes.reduce((sum, part) => sum + countComments(part), 0);
}

const countComments = (part: Uint8Array): number =>
  readXml(part)
    .children.filter(isElement)
    .filter(({ kind }) => kind === 'commentList')
    .reduce((sum, list) => sum + list.children.filter(isElement).length, 0);
