import type { RegisterUnit } from '../../consolidation/register';
import { inUnit } from '../../consolidation/normalise';
import type { AmountUnit, Start } from '../../domain/plan';
import type { CellValue } from '../../package/fill/sheet-cells';
import { documentTypes } from '../../workbook/schema/words';

/** What differs from one unit's workbook to another's. */
export type UnitHole = 'department' | 'unit' | 'unitId' | 'frame' | 'documentKey' | 'title';

/** The contents of a unit's workbook. A frame that the register does not have is empty: another's is never the unit's. */
export function unitHoles(start: Start, { department, unit, unitId, frame }: RegisterUnit): ReadonlyMap<UnitHole, CellValue> {
  return new Map<UnitHole, CellValue>([
    ['department', department || start.department],
    ['unit', unit],
    ['unitId', unitId],
    ['frame', frameOf(start, frame)],
    ['documentKey', crypto.randomUUID()],
    ['title', `${unit} · ${documentTypes[start.type]} ${start.year}`],
  ]);
}

const units: readonly AmountUnit[] = ['kr', 'tkr', 'mnkr'];

/** In the workbook's unit of amount, which is also that of a frame without one. null for what is no amount of money. */
export function frameOf({ amountUnit }: Pick<Start, 'amountUnit'>, frame: RegisterUnit['frame']): number | null {
  if (!frame) return null;
  const to = amountUnit ?? 'tkr';
  const from = frame.unit === undefined ? to : units.find((unit) => unit === frame.unit);
  return from === undefined ? null : inUnit(frame.amount, from, to).toNumber();
}
