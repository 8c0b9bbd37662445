import type { FileRead, FileRefused, Refusal, UnitFile } from '../consolidation/unit-file';
import { ArchiveError } from '../package/open-archive';
import { isOurs, readPlan, type PlanRead } from '../workbook/read';
import { schemaVersion } from '../workbook/schema/versions';
import { openPackage, Refused } from './parts/package';
import { readSnapshot, type FileSnapshot } from './read-snapshot';
import { isTyped, sourcesOf } from './sources-of';

/** What a file holds, with everything that reading found; `refused` says why it holds nothing for us. */
export type UnitRead =
  | { readonly ok: true; readonly read: PlanRead; readonly uncomputed: number; readonly macros: boolean }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * Reads a unit's workbook from the bytes of its file: the values that Excel last computed, by the names of tables and columns, as the add-in reads a
 * workbook that is open. Always answers; nothing that stands in a file is run, fetched or followed out of it.
 */
export function readUnit(bytes: Uint8Array): UnitRead {
  try {
    const file = openPackage(bytes);
    const found = readSnapshot(file);
    if (!isOurs(found.snapshot)) return { ok: false, reason: 'foreign' };
    const read = readPlan(found.snapshot);
    if (read.plan.start.schemaVersion > schemaVersion) return { ok: false, reason: 'newerTemplate' };
    return { ok: true, read, uncomputed: countUncomputed(read, found), macros: file.macros };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    if (error instanceof ArchiveError) return { ok: false, reason: reasons[error.reason] };
    // Whatever else a file makes the reading throw is damage inside its parts.
    return { ok: false, reason: 'damaged' };
  }
}

const reasons: Readonly<Record<ArchiveError['reason'], Refusal>> = {
  notXlsx: 'notXlsx',
  oldFormat: 'xls',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  bomb: 'bomb',
  damaged: 'damaged',
  doctype: 'doctype',
};

function countUncomputed({ found }: PlanRead, { uncomputed }: FileSnapshot): number {
  let count = 0;
  for (const [table, { cells }] of found) {
    for (const [, column] of uncomputed.get(cells.name) ?? []) if (isTyped(table, cells.headers[column] ?? '')) count += 1;
  }
  return count;
}

/** The same, as what a consolidation keeps of a file. */
export async function readUnitFile(file: string, bytes: Uint8Array): Promise<UnitFile> {
  return unitFile({ file, bytes: bytes.length, hash: await hashOf(bytes) }, readUnit(bytes));
}

export function unitFile(about: Pick<UnitFile, 'file' | 'bytes' | 'hash'>, unit: UnitRead): FileRead | FileRefused {
  if (!unit.ok) return { ...about, ok: false, reason: unit.reason };
  const { plan, problems, found } = unit.read;
  const rows = [...found.values()].reduce((sum, table) => sum + table.rows.size, 0);
  return {
    ...about,
    ok: true,
    plan,
    problems,
    sources: sourcesOf(unit.read),
    version: plan.start.schemaVersion,
    counts: { tables: found.size, rows, uncomputed: unit.uncomputed },
    macros: unit.macros,
  };
}

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
