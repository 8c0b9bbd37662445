import { useSyncExternalStore } from 'react';
import type { DocumentType } from '../../domain/plan';
import { decidedKey, type Decided } from '../../intake/complete/completion';
import type { CompletedTable } from '../../intake/complete/tables';
import { noChoices, pathKey, type Choices } from '../../reading/chosen';
import type { DocumentRead } from '../../reading/protocol';
import type { Doubt, Path } from '../../reading/reading';
import type { SourceRefusal } from '../../reading/sources/refusal';

/** What stands on the front page: asked for, since a document may lack it. */
export interface Head {
  readonly type: Exclude<DocumentType, 'month'>;
  /** As typed. */
  readonly year: string;
  readonly unit: string;
}

/** A document that is being read in. */
export interface Intake {
  /** null until one has been read. */
  readonly read: DocumentRead | null;
  /** Why nothing was read. */
  readonly refused: SourceRefusal | null;
  /** Which of the documents in the file. */
  readonly at: number;
  /** Changed by hand; null is what the document says. */
  readonly head: Head | null;
  readonly choices: Choices;
  /** Doubts that a person has looked at. */
  readonly settled: ReadonlySet<Doubt>;
  /** What a person has said of near names. */
  readonly decided: Decided;
  /** Goals that a person has put rows without one under, by the row's key. */
  readonly under: ReadonlyMap<string, string>;
  /** Cells that stand and are to be replaced, as "table row column". */
  readonly replaced: ReadonlySet<string>;
}

export const noIntake: Intake = {
  read: null,
  refused: null,
  at: 0,
  head: null,
  choices: noChoices,
  settled: new Set(),
  decided: new Map(),
  under: new Map(),
  replaced: new Set(),
};

let intake = noIntake;
const listeners = new Set<() => void>();

/** Kept while the pane is open: who looks into a sheet or at another view has every decision still there. */
export const intakeNow = (): Intake => intake;

export function keepIntake(change: Partial<Intake>): void {
  intake = { ...intake, ...change };
  for (const tell of listeners) tell();
}

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useIntake = (): Intake => useSyncExternalStore(listen, intakeNow, intakeNow);

const withOrWithout = (set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> =>
  isIn ? new Set([...set, key]) : new Set([...set].filter((other) => other !== key));

export function leaveOut(path: Path, isLeftOut: boolean): void {
  const { choices } = intake;
  keepIntake({ choices: { ...choices, leftOut: withOrWithout(choices.leftOut, pathKey(path), isLeftOut) } });
}

export function correct(path: Path, text: string): void {
  const { choices } = intake;
  keepIntake({ choices: { ...choices, corrected: new Map([...choices.corrected, [pathKey(path), text]]) } });
}

export const settle = (doubts: readonly Doubt[]): void => keepIntake({ settled: new Set([...intake.settled, ...doubts]) });

export const decide = (table: CompletedTable, from: string, row: string | null): void =>
  keepIntake({ decided: new Map([...intake.decided, [decidedKey(table, from), row]]) });

export const putUnder = (row: string, goal: string): void => keepIntake({ under: new Map([...intake.under, [row, goal]]) });

export const replaceCell = (cell: string, isReplaced: boolean): void =>
  keepIntake({ replaced: withOrWithout(intake.replaced, cell, isReplaced) });
