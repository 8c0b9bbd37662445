import type { FileRefused } from '../consolidation/unit-file';
import type { PackedUnit } from './pack';

/** What has a name and bytes to be fetched when its turn comes: a File of the browser, or one of the computer. */
export interface NamedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file for the worker, which fetches its bytes itself: they are never in the pane's memory. */
export interface ReadRequest {
  readonly file: NamedFile;
  /** Where it lies in the folder that was chosen, or its name. */
  readonly path: string;
  /** Hash of the file as it was last read: one that is the same is not read again. */
  readonly known: string | null;
}

/** What became of a file; `unchanged` where its bytes are those that were known. */
export type ReadAnswer = PackedUnit | Unchanged;

export interface Unchanged {
  readonly ok: 'unchanged';
  readonly file: string;
  readonly hash: string;
}

/** Files that have been read, to be put together: `ToAddUp` as `plainOf` makes it. */
export interface AddUpRequest {
  readonly addUp: unknown;
}

/** How far it has come, the result in parts (of `Consolidated` by key, and `periods`), and its end. */
export type AddUpAnswer =
  | { readonly step: 'unpacked'; readonly done: number }
  | { readonly step: 'part'; readonly key: string; readonly part: unknown }
  | { readonly step: 'done'; readonly found: boolean }
  | { readonly step: 'failed' };

export const refusedFile = (file: string, bytes: number, reason: FileRefused['reason']): FileRefused => ({
  ok: false,
  file,
  bytes,
  hash: '',
  reason,
});
