import type { Wording } from '../wording';

/** Where a command reads and writes; the process in earnest, strings in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What a command may use. */
export interface Context {
  readonly terminal: Terminal;
  readonly wording: Wording;
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
