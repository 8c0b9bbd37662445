import type { Reading } from './reading';
import type { SourceKind, SourceLine } from './source';
import type { SourceRefusal } from './sources';

/** What has a name and bytes to be fetched when its turn comes: a File of the browser, or one of the computer. */
export interface NamedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file, whose bytes the worker fetches itself so that they are never in the pane's memory; or what was pasted. */
export type ReadRequest = { readonly file: NamedFile } | { readonly text: string } | { readonly html: string };

/** A reading beside the lines that it is of: what was read and what became of it can be shown side by side. */
export interface DocumentRead extends Reading {
  readonly kind: SourceKind;
  readonly lines: readonly SourceLine[];
}

/** Pages that were read until now, and at last what came of it. */
export type ReadAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly ok: true; readonly read: DocumentRead }
  | { readonly ok: false; readonly reason: SourceRefusal };
