/** What is to go wrong with a request that comes. */
export interface Fault {
  /** So many requests pass first; clean-ups after `Excel.run` are not counted. */
  readonly after: number;
  /** Excel's code; null: what follows in the request is lost without an error, as when a cell is opened for editing (office-js 1393). */
  readonly code: string | null;
  /** The share of its actions that are carried out first: 0 refuses it whole, 1 carries it out and loses the answer. */
  readonly carriedOut: number;
  /** How many requests in a row it strikes; 1 unless told, Infinity for a host that does not come back. */
  readonly times?: number;
}

/** What a fault makes of one request: after so many actions it fails with the code, or loses what follows. */
export interface Strike {
  readonly code: string | null;
  readonly action: number;
}

/** Faults that were ordered, each counting the requests that pass. */
export class Faults {
  private waiting: { readonly fault: Fault; passed: number }[] = [];

  order(fault: Fault): void {
    this.waiting.push({ fault, passed: 0 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** Asked once for each request. */
  strike(actions: number): Strike | undefined {
    let struck: Strike | undefined;
    for (const one of this.waiting) {
      const { after, times = 1, code, carriedOut } = one.fault;
      one.passed += 1;
      if (one.passed > after && one.passed <= after + times) struck ??= { code, action: Math.round(actions * carriedOut) };
    }
    return struck;
  }
}
