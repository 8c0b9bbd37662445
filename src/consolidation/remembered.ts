import type { TableId } from '../domain/plan';
import type { UnitKey } from './consolidated';

/**
 * What a consolidation keeps of itself for the next one: which file each unit had, and the figures, words and dates that the result shows, as printed.
 * Nothing else: figures of small groups are not in it, nor texts. Rows are named once for all units; 300 units are some 300 kB as JSON.
 *
 * It is not enough to make an unchanged file's part of the result anew: texts and places would make it tenfold. In one sitting an unchanged file is not
 * parsed again (its packed plan is at hand); in the next one it is, since the sums need it, and `sameAsBefore` says without comparing that it is the same.
 */
export interface Remembered {
  /** As `FileReceipt.readAt`. */
  readonly readAt: string;
  readonly rows: readonly RememberedRow[];
  readonly units: readonly RememberedUnit[];
}

/** Table, what tells the row from the table's others, its name. */
export type RememberedRow = readonly [table: TrackedTable, key: string, name: string];

export interface RememberedUnit {
  readonly unit: UnitKey;
  readonly file: string;
  /** SHA-256 of its file. */
  readonly hash: string;
  /** Number of the row in `rows`, then what stood in the columns of `trackedColumns`, '' at the end left out. */
  readonly values: readonly (readonly [row: number, ...printed: string[]])[];
}

/** Columns that are followed from one consolidation to the next, by table. */
export const trackedColumns = {
  goals: ['fulfilment'],
  indicators: ['outcome', 'forecast', 'target', 'councilTarget', 'judged'],
  activities: ['start', 'end', 'status'],
  budget: ['budget', 'outcome', 'forecast'],
  actions: ['effectYear', 'effectFullYear', 'inForecast', 'status'],
} as const satisfies Readonly<Partial<Record<TableId, readonly string[]>>>;

export type TrackedTable = keyof typeof trackedColumns;

/** True where a file is the one that was read last time, whatever it is called now. */
export const sameAsBefore = ({ units }: Remembered, unit: UnitKey, hash: string): boolean =>
  hash !== '' && units.some((one) => one.unit === unit && one.hash === hash);
