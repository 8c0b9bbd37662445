import type { Indicator, Plan } from '../../domain/plan';
import type { WorkbookContent } from '../port';
import type { Memory } from '../schema/memory';
import { sheetSchemas, startSheet } from '../schema/sheets';
import { handedOutRows } from './handed-out';
import { hiddenSheetContent } from './lists';
import { tableSheet } from './sheet';
import { startContent } from './start';
import { refuseLongTexts } from './limits';

export { emptyPlan } from './empty';
export { schemaVersion } from '../schema/versions';

/**
 * A plan as a workbook: sheets, tables, formulas, drop-downs, styles and print set-up (docs/template.md). An empty template is the plan of `emptyPlan`.
 * `remembered`: what the workbook remembers from another; nothing where absent. Throws a `TextTooLong` where a text does not fit in a cell.
 */
export function templateContent(given: Plan, remembered: Partial<Readonly<Record<Memory, string>>> = {}): WorkbookContent {
  refuseLongTexts(given);
  const plan = asLaidDown(given);
  const start = startContent(plan);
  const hidden = hiddenSheetContent(plan, remembered);
  return {
    sheets: [start.sheet, ...sheetSchemas.map((sheet) => tableSheet(sheet, plan)), hidden.sheet],
    names: [...start.names, ...hidden.names],
    activate: startSheet,
  };
}

/** A plan with what its cells say beside what it says: bands by Riktning, and given rows as they are handed out. */
export function asLaidDown(given: Plan): Plan {
  const banded = { ...given, indicators: given.indicators.map(withBand) };
  return banded.handedOut.length > 0 ? banded : { ...banded, handedOut: handedOutRows(banded) };
}

/** A target such as +/- 1 % is a band whatever Riktning says; formulas cannot see that sign in its number format, so Riktning has to say it. */
function withBand(row: Indicator): Indicator {
  const target = row.target.kind === 'blank' ? row.councilTarget : row.target;
  return target.kind === 'number' && target.band ? { ...row, direction: 'band' } : row;
}
