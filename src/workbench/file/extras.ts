import type { Workbook } from '@cj-tech-master/excelts';

/** What a file holds beside the sheets and the library's workbook has no place for. */
export interface Extras {
  /** Custom document properties (Arkiv > Info > Egenskaper), by name. */
  readonly customProperties: Map<string, string | number | boolean | Date>;
  /** What an add-in has put into `workbook.settings`: JSON values by key. */
  readonly settings: Map<string, unknown>;
}

const OF_WORKBOOK = new WeakMap<Workbook, Extras>();

/** The extras of a workbook: live, kept by `saveWorkbook` and filled by `openWorkbook`. */
export function extrasOf(workbook: Workbook): Extras {
  const known = OF_WORKBOOK.get(workbook);
  if (known !== undefined) return known;
  const extras: Extras = { customProperties: new Map(), settings: new Map() };
  OF_WORKBOOK.set(workbook, extras);
  return extras;
}
