import type { ErrorPlace } from '../errors';

/** Excel on the web refuses 5 MB (Microsoft Learn, "Resource limits"); a request stays below four, the client's own part counted too. */
const REQUEST_BYTES = 3_800_000;
/** What the client adds to a call: its action, the path of its object. */
const CALL_BYTES = 400;

const utf8 = new TextEncoder();

/** Bytes of a value in a request. */
export const bytesOf = (value: unknown): number => utf8.encode(JSON.stringify(value)).length;

/** Something to ask of Excel in the next request; `bytes` is what its data weigh. */
export interface Step {
  readonly bytes: number;
  readonly lay: (session: Session) => void;
}

/** One command's conversation with Excel: its requests are counted and kept below the size that Excel accepts. */
export class Session {
  syncs = 0;
  cellsWritten = 0;
  /**
   * Set before the first write: puts the workbook back as it was, in a session of its own, after a failure. Answers whether it is.
   * Excel carries out a request until the action that fails, so what came before stands.
   */
  undo?: (fresh: Session) => Promise<boolean>;
  /** What a failure that Excel does not place is about. */
  about: ErrorPlace = {};
  /** What is written is made anew from whatever was left half-way: another try is the way to whole. */
  repeats = false;
  #pending = 0;
  readonly #sheets = new Map<string, Excel.Worksheet>();

  /** `share` of the usual size of a request: halved each time Excel says that it was too large. */
  constructor(
    readonly context: Excel.RequestContext,
    readonly share: number,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** The sheet of that name, one object for each request. */
  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.#sheets.set(name, known);
    return known;
  }

  /** Cells, for this request only: a range that the client may keep over requests costs it an action more, and a clean-up afterwards. */
  range(sheet: string, address: string): Excel.Range {
    return this.sheet(sheet).getRange(address).untrack();
  }

  async sync(): Promise<void> {
    this.#pending = 0;
    this.#sheets.clear();
    this.syncs += 1;
    await this.context.sync();
  }

  /** Queues the steps, with a sync in between wherever the request would grow too large. */
  async lay(steps: Iterable<Step>): Promise<void> {
    for (const step of steps) {
      const bytes = step.bytes + CALL_BYTES;
      if (this.#pending > 0 && this.#pending + bytes > REQUEST_BYTES * this.share) await this.sync();
      this.#pending += bytes;
      step.lay(this);
    }
  }

  /** Bytes that a single step may carry. */
  get pieceBytes(): number {
    return (REQUEST_BYTES * this.share) / 4;
  }
}
