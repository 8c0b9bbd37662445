/** What stands in a JSON where something else was expected. */
export class ShapeError extends Error {
  constructor(
    readonly path: string,
    readonly expected: Expected,
  ) {
    super(`${path}: ${expected}`);
  }
}

export type Expected = 'json' | 'object' | 'text' | 'number' | 'list' | 'word' | 'documents';

/** Reads a part of a JSON or throws a ShapeError that says where it fails. `unknown` hears of keys that no one reads. */
export type Reader<T> = (value: unknown, path: string, unknown: (path: string) => void) => T;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Reader<string> = (value, path) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  throw new ShapeError(path, 'text');
};

/** Absent or null. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path, unknown) =>
    value === undefined || value === null ? undefined : reader(value, path, unknown);

export const integer: Reader<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ShapeError(path, 'number');
};

export const flag: Reader<boolean> = (value) => value === true;

/** An absent list is empty. */
export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, path, unknown) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw new ShapeError(path, 'list');
    return value.map((item: unknown, at) => reader(item, `${path}[${at}]`, unknown));
  };

/** Texts of a table's row: an empty cell may be null. */
export const cell: Reader<string> = (value, path, unknown) => (value === null || value === undefined ? '' : text(value, path, unknown));

export const oneOf =
  <Word extends string>(...words: readonly Word[]): Reader<Word> =>
  (value, path) => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw new ShapeError(path, 'word');
    return word;
  };

export const dictionary =
  <T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, path, unknown) => {
    if (!isRecord(value)) throw new ShapeError(path, 'object');
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reader(item, `${path}.${key}`, unknown)]));
  };

/** An object by its keys; keys in `ignored` are someone else's. */
export const shape =
  <T extends object>(readers: { readonly [K in keyof T]-?: Reader<T[K] | undefined> }, ignored: readonly string[] = []): Reader<T> =>
  (value, path, unknown) => {
    if (!isRecord(value)) throw new ShapeError(path, 'object');
    const dot = path === '' ? '' : '.';
    for (const key of Object.keys(value)) if (!(key in readers) && !ignored.includes(key)) unknown(`${path}${dot}${key}`);
    const read: Partial<T> = {};
    for (const key in readers) {
      const part = readers[key](value[key], `${path}${dot}${key}`, unknown);
      if (part !== undefined) read[key] = part;
    }
    return read as T;
  };
