import type { OpenArchive } from '../../../package/open-archive';
import { relationshipsOf } from '../../../package/relationships';
import type { Source } from '../../source';
import { linesOf } from '../blocks/lines-of';
import { SourceRefused } from '../refusal';
import { readBody } from './body-reader';
import { readNumbering } from './numbering';
import { readStyles } from './styles';

/**
 * A document of Word (.docx), as it is printed without its headers and footers: changes accepted, fields as they were last computed, numbers of lists and
 * headings counted. `path` is its main part.
 *
 * @throws SourceRefused, ArchiveError
 */
export function sourceOfDocx(archive: OpenArchive, path: string, name: string): Source {
  const related = relationshipsOf(archive, path);
  const part = (type: string): Uint8Array | undefined => {
    const found = related.find((each) => each.type === type && !each.isExternal);
    return found && archive.part(found.target);
  };
  const bytes = archive.part(path);
  if (!bytes) throw new SourceRefused('damaged');
  const context = { styles: readStyles(part('styles')), numbering: readNumbering(part('numbering')) };
  const { root, blocks, hasPages } = readBody(bytes, context);
  if (root !== 'w:document') throw new SourceRefused('notADocument');
  const notes = new Map(
    ['footnotes', 'endnotes'].flatMap((type) => {
      const notesPart = part(type);
      return notesPart ? [...readBody(notesPart, context).notes] : [];
    }),
  );
  const lines = linesOf(blocks, notes);
  if (!lines.some(({ text }) => text.trim() !== '')) throw new SourceRefused('empty');
  return { name, kind: 'docx', lines: hasPages ? lines : lines.map(({ page: _page, ...line }) => line) };
}
