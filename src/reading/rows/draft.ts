import type { ActivityJson, IndicatorJson, TableJson } from '../../intake/document';
import type { Doubt, DoubtKind, Path, Placed, PlaceKind, Unplaced, UnplacedReason } from '../reading';
import type { SourceLine } from '../source';

/** A table as it stands in a document, from its first head to its last row, over page breaks. Paths lead into the table: ['indicators', 0, 'target']. */
export interface ReadTable {
  readonly kind: 'indicators' | 'activities' | 'other';
  readonly indicators: readonly IndicatorJson[];
  readonly activities: readonly ActivityJson[];
  /** Only where `kind` is 'other'. */
  readonly table: TableJson | null;
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
  /** Index of the first line after the table. */
  readonly next: number;
}

/** Where the lines of a table go, while it is being read. */
export interface Draft {
  place(line: SourceLine, kind: PlaceKind, path?: Path): void;
  unplace(line: SourceLine, reason: UnplacedReason): void;
  doubt(kind: DoubtKind, lines: readonly SourceLine[], path: Path, instead?: string): void;
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
}

export function newDraft(): Draft {
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  const doubts: Doubt[] = [];
  return {
    placed,
    unplaced,
    doubts,
    place: ({ line }, kind, path = []) => placed.push({ line, at: { kind, path } }),
    unplace: ({ line, text }, reason) => unplaced.push({ line, text, reason }),
    doubt: (kind, lines, path, instead) =>
      doubts.push({ kind, lines: lines.map(({ line }) => line), path, ...(instead !== undefined && { instead }) }),
  };
}
