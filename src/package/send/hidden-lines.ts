import type { Counts } from './facts';

/** Counts the hidden rows and columns of a sheet that hold something, while its cells go by. */
export class HiddenLines {
  #rowWaits = false;
  readonly #columns: (readonly [first: number, last: number])[] = [];
  readonly #counted = new Set<number>();

  constructor(readonly counts: Counts) {}

  columns(first: number, last: number): void {
    this.#columns.push([first, last]);
  }

  row(isHidden: boolean): void {
    this.#rowWaits = isHidden;
  }

  /** A cell with something in it: "C7". */
  cell(address: string): void {
    if (this.#rowWaits) this.counts.hiddenRows += 1;
    this.#rowWaits = false;
    if (this.#columns.length === 0) return;
    const letters = address.replace(/\d+$/, '').toUpperCase();
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (this.#counted.has(column) || !this.#columns.some(([first, last]) => first <= column && column <= last)) return;
    this.#counted.add(column);
    this.counts.hiddenColumns += 1;
  }
}
