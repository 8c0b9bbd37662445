import type { Host } from '../host';

interface Failed {
  readonly status: 'failed';
  readonly error: { readonly code: number; readonly name: string; readonly message: string };
}
type Result<T> = { readonly status: 'succeeded'; readonly value: T } | Failed;
type Callback<T> = (result: Result<T>) => void;

export interface DocumentFile {
  readonly size: number;
  readonly sliceCount: number;
  getSliceAsync(
    index: number,
    callback: Callback<{ readonly data: readonly number[]; readonly index: number; readonly size: number }>,
  ): void;
  closeAsync(callback?: Callback<undefined>): void;
}

/** Office refuses larger slices, and holds no more than two files at a time (Microsoft Learn, `Office.Document.getFileAsync`). */
const LARGEST_SLICE = 4_194_304;
const MOST_OPEN = 2;

const failed = (message: string): Failed => ({ status: 'failed', error: { code: 5001, name: 'Internal Error', message } });
const succeeded = <T>(value: T): Result<T> => ({ status: 'succeeded', value });

/** `Office.context.document.getFileAsync` for the file type Compressed: the workbook as it stands, saved or not. */
export function makeGetFile(host: Host) {
  let opened = 0;
  return function getFileAsync(type: unknown, options: { readonly sliceSize?: number }, callback: Callback<DocumentFile>): void {
    const { sliceSize = LARGEST_SLICE } = options;
    const refuse = (message: string): void => void setTimeout(() => callback(failed(message)), 0);
    if (type !== 'compressed') return refuse('The workbench has no other file type than compressed');
    if (!(sliceSize > 0 && sliceSize <= LARGEST_SLICE)) return refuse('The slice size is out of its bounds');
    if (opened >= MOST_OPEN) return refuse('Two files are open already');
    if (!host.givesFile) return refuse('The file is not given');
    opened += 1;
    host.file().then(
      (bytes) => callback(succeeded(fileOf(bytes, sliceSize, () => (opened -= 1)))),
      (error: unknown) => callback(failed(String(error))),
    );
  };
}

function fileOf(bytes: Uint8Array, sliceSize: number, onClose: () => void): DocumentFile {
  let isOpen = true;
  const sliceCount = Math.ceil(bytes.length / sliceSize);
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync(index, callback) {
      setTimeout(() => {
        if (!isOpen || !Number.isInteger(index) || index < 0 || index >= sliceCount) return callback(failed('There is no such slice'));
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        callback(succeeded({ data, index, size: data.length }));
      }, 0);
    },
    closeAsync(callback) {
      if (isOpen) onClose();
      isOpen = false;
      setTimeout(() => callback?.(succeeded(undefined)), 0);
    },
  };
}
