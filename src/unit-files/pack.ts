import Big from 'big.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { CellSource, FileRead, FileRefused, Sources, TableSource, UnitFile } from '../consolidation/unit-file';
import type { Plan, Start, TableId } from '../domain/plan';

/**
 * What was read of a file, to pass between threads and to be kept: a plan is some 15 kB so, and 250 kB as objects. Hundreds of them are unpacked one at
 * a time, when they are added up.
 */
export type PackedUnit = FileRefused | PackedRead;

interface PackedRead extends Pick<FileRead, 'ok' | 'file' | 'bytes' | 'hash'> {
  /** Which document of which unit it is, to know it again; left out where the file does not say. */
  readonly document?: string;
  readonly packed: Uint8Array;
}

interface WrittenSources {
  readonly tables: readonly (readonly [TableId, WrittenTable])[];
  readonly start: readonly (readonly [string, CellSource])[];
}

interface WrittenTable extends Omit<TableSource, 'rows' | 'columns'> {
  readonly rows: readonly (readonly [string, number])[];
  readonly columns: readonly (readonly [string, string])[];
}

/** As JSON: amounts are text, maps are lists. */
interface Written extends Omit<FileRead, 'sources'> {
  readonly sources: WrittenSources;
}

export function packUnit(unit: UnitFile): PackedUnit {
  if (!unit.ok) return unit;
  const { ok, file, bytes, hash } = unit;
  const written: Written = { ...unit, sources: writeSources(unit.sources) };
  return { ok, file, bytes, hash, ...documentOf(unit.plan.start), packed: deflateSync(strToU8(JSON.stringify(written)), { level: 1 }) };
}

/** A copy made by hand has the document's key too: only with its unit is it that document. */
function documentOf({ documentKey, unitId, unit }: Start): Pick<PackedRead, 'document'> {
  const own = (unitId || unit).trim();
  return documentKey === '' || own === '' ? {} : { document: `${documentKey} ${own}` };
}

/** The opposite of `packUnit`; only for what it has made. */
export function unpackUnit(unit: PackedUnit): UnitFile {
  if (!unit.ok) return unit;
  const written = JSON.parse(strFromU8(inflateSync(unit.packed))) as Written;
  return { ...written, plan: withAmounts(written.plan) as Plan, sources: readSources(written.sources) };
}

const writeSources = ({ tables, start }: Sources): WrittenSources => ({
  tables: [...tables].map(([table, source]) => [table, { ...source, rows: [...source.rows], columns: [...source.columns] }]),
  start: [...start],
});

const readSources = ({ tables, start }: WrittenSources): Sources => ({
  tables: new Map(tables.map(([table, source]) => [table, { ...source, rows: new Map(source.rows), columns: new Map(source.columns) }])),
  start: new Map(start),
});

/** Amounts are exact decimals again. */
function withAmounts(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withAmounts);
  if (typeof part !== 'object' || part === null) return part;
  if ('kind' in part && part.kind === 'number' && 'amount' in part && typeof part.amount === 'string')
    return { ...part, amount: new Big(part.amount) };
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withAmounts(value)]));
}
