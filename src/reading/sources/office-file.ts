import { ArchiveError, openArchive, type OpenArchive } from '../../package/open-archive';
import { relationshipsOf } from '../../package/relationships';
import type { Source } from '../source';
import { sourceOfDocx } from './docx';
import { sourceLimits } from './limits';
import { SourceRefused, type SourceRefusal } from './refusal';
import { sourceOfXlsx } from './xlsx';

/**
 * A document or a workbook of Office, whichever its main part says it is. Nothing in it is run, fetched or followed out of it.
 *
 * @throws SourceRefused
 */
export function sourceOfOfficeFile(bytes: Uint8Array, name: string): Source {
  try {
    return read(openArchive(bytes, sourceLimits.fileBytes), name);
  } catch (error) {
    throw error instanceof ArchiveError ? new SourceRefused(refusals[error.reason]) : error;
  }
}

const refusals: Readonly<Record<ArchiveError['reason'], SourceRefusal>> = {
  notXlsx: 'notADocument',
  oldFormat: 'oldExcel',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  bomb: 'bomb',
  damaged: 'damaged',
  doctype: 'doctype',
};

function read(archive: OpenArchive, name: string): Source {
  const type = archive.part('mimetype');
  if (type && new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument')) throw new SourceRefused('openDocument');
  const path = relationshipsOf(archive, '').find((each) => each.type === 'officeDocument' && !each.isExternal)?.target ?? '';
  if (/\.bin$/i.test(path)) throw new SourceRefused('oldExcel');
  if (/^ppt\//i.test(path)) throw new SourceRefused('presentation');
  if (/^xl\//i.test(path)) return sourceOfXlsx(archive, name);
  if (/\.xml$/i.test(path)) return sourceOfDocx(archive, path, name);
  throw new SourceRefused('notADocument');
}
