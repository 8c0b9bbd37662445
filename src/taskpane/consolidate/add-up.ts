import { consolidate, type ConsolidationFrame } from '../../consolidation/consolidate';
import type { Consolidated } from '../../consolidation/consolidated';
import { textOfBytes } from '../../consolidation/csv';
import { readRegister } from '../../consolidation/register';
import { readConsolidated, type ConsolidatedRead } from '../../commands/readConsolidated';
import type { UnitFile } from '../../consolidation/unit-file';
import { unpackUnit, type PackedUnit } from '../../unit-files';
import { schemaVersion } from '../../workbook/schema/versions';
import { othersAreLetIn } from '../in-slices';
import { commonFrame, periodKey, type CommonFrame } from './frame-of';

/** Fetched when files have been picked. */
export { readFiles } from '../../unit-files';
export { readConsolidated, readRegister, textOfBytes };

export interface AddedUp {
  readonly consolidated: Consolidated;
  /** The reports that the files are of, the most common first. */
  readonly periods: CommonFrame['periods'];
}

/** What a person has a say in. */
export type Chosen = Pick<ConsolidationFrame, 'register' | 'decisions' | 'readAt'> & {
  /** The consolidation that the workbook holds. */
  readonly standing: ConsolidatedRead | null;
  /** Key of the report to put together; '' = the one that most files are of. */
  readonly period: string;
};

/** How many plans are unpacked before others are let in. */
const atATime = 6;

/** What the files say together; null where none of them tells of a report. The plans are let go of when it is known. */
export async function addUp(packed: readonly PackedUnit[], { period, standing, ...chosen }: Chosen): Promise<AddedUp | null> {
  const units: UnitFile[] = [];
  for (const [at, one] of packed.entries()) {
    if (at % atATime === 0) await othersAreLetIn();
    units.push(unpackUnit(one));
  }
  const { periods, board, amountUnit } = commonFrame(units);
  const wanted = periods.find((one) => periodKey(one) === period) ?? periods[0];
  if (!wanted) return null;
  const { type, year, periodMonth } = wanted;
  // What has changed is told of the same report alone.
  const before = standing && periodKey(standing.of) === periodKey(wanted) ? standing.remembered : null;
  const consolidated = consolidate(units, {
    ...chosen,
    type,
    year,
    periodMonth,
    board,
    amountUnit,
    version: schemaVersion,
    ...(before ? { before } : {}),
  });
  return { consolidated, periods };
}
