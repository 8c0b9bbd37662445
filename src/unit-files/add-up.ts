import { commonFrame, periodKey, type CommonFrame, type Period } from '../consolidation/common-frame';
import { consolidate } from '../consolidation/consolidate';
import type { Consolidated, Decisions } from '../consolidation/consolidated';
import type { Register } from '../consolidation/register';
import type { Remembered } from '../consolidation/remembered';
import type { UnitFile } from '../consolidation/unit-file';
import { schemaVersion } from '../workbook/schema/versions';
import { unpackUnit, type PackedUnit } from './pack';

/** Files that have been read, and what a person has a say in. Plain data but for amounts (`plainOf`). */
export interface ToAddUp {
  readonly packed: readonly PackedUnit[];
  readonly register: Register | null;
  readonly decisions: Decisions;
  readonly readAt: string;
  /** Key of the report to put together; '' = the one that most files are of. */
  readonly period: string;
  /** The consolidation that stands in the workbook. */
  readonly before: { readonly of: Period; readonly remembered: Remembered | null } | null;
}

export interface AddedUp {
  readonly consolidated: Consolidated;
  /** The reports that the files are of, the most common first. */
  readonly periods: CommonFrame['periods'];
}

/** What the files say together; null where none of them tells of a report. `told` hears how many plans have been unpacked. The plans are let go of when it is known. */
export function addUp(
  { packed, period, before, register, decisions, readAt }: ToAddUp,
  told: (done: number) => void = () => {},
): AddedUp | null {
  const units = packed.map((one, at): UnitFile => {
    told(at);
    return unpackUnit(one);
  });
  told(packed.length);
  const { periods, board, amountUnit } = commonFrame(units);
  const wanted = periods.find((one) => periodKey(one) === period) ?? periods[0];
  if (!wanted) return null;
  const { type, year, periodMonth } = wanted;
  // What has changed is told of the same report alone.
  const remembered = before && periodKey(before.of) === periodKey(wanted) ? before.remembered : null;
  const consolidated = consolidate(units, {
    register,
    decisions,
    readAt,
    type,
    year,
    periodMonth,
    board,
    amountUnit,
    version: schemaVersion,
    ...(remembered ? { before: remembered } : {}),
  });
  return { consolidated, periods };
}
