import { WorkbookError } from '../errors';

/** Far below what Office allows (4 MB): a slice comes as a list of numbers, eight times its size. */
const sliceSize = 1_048_576;

interface Result<T> {
  readonly status: unknown;
  readonly value?: T;
}

interface GivenFile {
  readonly sliceCount: number;
  getSliceAsync(index: number, callback: (result: Result<{ readonly data: unknown }>) => void): void;
  closeAsync(callback?: (result: Result<unknown>) => void): void;
}

/** What of `Office` hands out files, however its types name it. */
export interface FileGiver {
  readonly FileType: { readonly Compressed: unknown };
  readonly AsyncResultStatus: { readonly Succeeded: unknown };
  readonly context: {
    readonly document: {
      getFileAsync(type: unknown, options: { readonly sliceSize: number }, callback: (result: Result<GivenFile>) => void): void;
    };
  };
}

/**
 * The workbook's file as it stands, saved or not. Rejects with FileNotGiven where Office does not hand it out: in protected view, without a connection,
 * and in Excel on the web (requirement set CompressedFile).
 */
export async function fileOf(office: FileGiver | undefined): Promise<Uint8Array> {
  const file = await asked<GivenFile>(office, (callback) =>
    office?.context.document.getFileAsync(office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await asked<{ readonly data: unknown }>(office, (callback) => file.getSliceAsync(index, callback));
      slices.push(bytesOf(data));
    }
    return joined(slices);
  } finally {
    // Office holds two at most, and gives no third.
    file.closeAsync();
  }
}

function asked<T>(office: FileGiver | undefined, ask: (callback: (result: Result<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (cause?: unknown): void => reject(new WorkbookError('FileNotGiven', {}, true, { cause }));
    if (!office) return refuse();
    try {
      ask((result) => {
        const { status, value } = result;
        if (status === office.AsyncResultStatus.Succeeded && value !== undefined) resolve(value);
        else refuse(result);
      });
    } catch (cause) {
      // A host without the function, or one that throws instead of answering.
      refuse(cause);
    }
  });
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (Array.isArray(data) && data.every((each) => typeof each === 'number')) return Uint8Array.from(data);
  throw new WorkbookError('FileNotGiven');
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
