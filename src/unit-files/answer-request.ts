import type { OpenFindings } from '../consolidation/unit-file';
import { archiveLimits } from '../package/archive-limits';
import type { PlanRead } from '../workbook/read';
import { packUnit } from './pack';
import { refusedFile, type ReadAnswer, type ReadRequest } from './protocol';
import { hashOf, readUnit, unitFile } from './read-unit-file';

/** Asks the rules of a plan that was read; those who know them give it. */
export type AskRules = (read: PlanRead) => OpenFindings;

/** Reads one file, wherever it runs; the bytes are let go of when it answers. Always answers. */
export async function answerRequest({ file, path, known }: ReadRequest, askRules?: AskRules): Promise<ReadAnswer> {
  if (file.size > archiveLimits.fileBytes) return refusedFile(path, file.size, 'tooLarge');
  const bytes = await bytesOf(file);
  if (!bytes) return refusedFile(path, file.size, 'unreachable');
  const hash = await hashOf(bytes);
  if (hash === known) return { ok: 'unchanged', file: path, hash };
  const unit = readUnit(bytes);
  const read = unitFile({ file: path, bytes: bytes.length, hash }, unit);
  const findings = unit.ok ? findingsOf(unit.read, askRules) : undefined;
  return packUnit(read.ok && findings ? { ...read, findings } : read);
}

/** null where the computer will not give them. */
async function bytesOf(file: ReadRequest['file']): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Rules that stumble over what nobody has thought of leave the plan as it was read. */
function findingsOf(read: PlanRead, askRules: AskRules | undefined): OpenFindings | undefined {
  try {
    return askRules?.(read);
  } catch {
    return undefined;
  }
}
