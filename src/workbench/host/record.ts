/** One round trip of the client. */
export interface RequestRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly objectPaths: number;
  readonly writes: boolean;
  readonly cellsWritten: number;
  /** Only lets go of kept objects; never in `log`. */
  readonly cleanup: boolean;
}
