import type { Doubt, Path, PlaceKind, Placed, Reading, Unplaced, UnplacedReason } from '../reading';
import type { Source } from '../source';
import { isBlankLine } from './said';

/** Where each line went, while a source is read. The first word on a line stands; a line that nobody told of was not understood. */
export class Ledger {
  private readonly placed = new Map<number, Placed>();
  private readonly unplaced = new Map<number, Unplaced>();
  private readonly doubts: Doubt[] = [];

  place(line: number, kind: PlaceKind, path: Path): void {
    if (!this.isTold(line)) this.placed.set(line, { line, at: { kind, path } });
  }

  leave(line: number, text: string, reason: UnplacedReason): void {
    if (!this.isTold(line)) this.unplaced.set(line, { line, text, reason });
  }

  doubt(doubt: Doubt): void {
    this.doubts.push(doubt);
  }

  private isTold(line: number): boolean {
    return this.placed.has(line) || this.unplaced.has(line);
  }

  close(source: Source): Pick<Reading, 'placed' | 'unplaced' | 'doubts'> {
    for (const one of source.lines) if (!isBlankLine(one)) this.leave(one.line, one.text, 'notUnderstood');
    const byLine = <T extends { readonly line: number }>(told: ReadonlyMap<number, T>): T[] =>
      [...told.values()].sort((one, other) => one.line - other.line);
    return { placed: byLine(this.placed), unplaced: byLine(this.unplaced), doubts: this.doubts };
  }
}
