import { unpackUnit, readFiles, readUnitFile, type NamedFile, type ReadAnswer, type UnitWorker } from '../../src/unit-files';
import { askRules } from '../../src/commands/askRules';
import type { ReadRequest } from '../../src/unit-files/protocol';
import { serve, type WorkerScope } from '../../src/unit-files/serve';
import { swedish } from '../../src/wording/sv';
import { english } from '../../src/wording/en';
import { baseFile } from './fuzz/base';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await baseFile()).file;
});

const named = (name: string, content: Uint8Array, size = content.length): NamedFile => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(content.slice().buffer),
});

/** A worker in the same thread; what passes between is copied as between threads. `falls` are the files that it falls over. */
function worker(log: string[], falls: readonly string[] = []): UnitWorker {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (answer) => made.onmessage?.call({} as Worker, { data: structuredClone(answer) } as MessageEvent),
  };
  const made: UnitWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request: ReadRequest) => {
      log.push(request.path);
      if (!falls.includes(request.path)) scope.onmessage?.({ data: request });
      else queueMicrotask(() => made.onerror?.call({} as AbstractWorker, { preventDefault: () => undefined } as ErrorEvent));
    },
    terminate: () => log.push('ended'),
  };
  serve(scope, askRules);
  return made;
}

async function all(answers: AsyncGenerator<ReadAnswer, void, void>): Promise<readonly ReadAnswer[]> {
  const got: ReadAnswer[] = [];
  for await (const answer of answers) got.push(answer);
  return got;
}

test('what passes between threads is the plan, its places and what the rules say', async () => {
  const log: string[] = [];
  const [answer] = await all(readFiles([named('öst.xlsx', bytes)], () => worker(log)));
  if (answer?.ok !== true) throw new Error('not read');
  const unit = unpackUnit(answer);
  const read = await readUnitFile('öst.xlsx', bytes);
  if (!unit.ok || !read.ok) throw new Error('not read');
  const { findings, ...others } = unit;
  expect(others).toEqual(read);
  expect(findings?.toAskAbout).toHaveLength((findings?.errors ?? 0) + (findings?.warnings ?? 0));
  expect(findings?.errors).toBeGreaterThan(0);
  expect(answer.packed.length).toBeLessThan(40_000);
  expect(log).toEqual(['öst.xlsx', 'ended']);
});

test('one bad file, or one that the worker falls over, does not stop the rest', async () => {
  const log: string[] = [];
  const gone: NamedFile = { name: 'borta.xlsx', size: 10, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  const files = [
    named('a.xlsx', bytes.slice(0, 5000)),
    named('fall.xlsx', bytes),
    gone,
    named('stor.xlsx', bytes, 20_000_001),
    named('b.xlsx', bytes),
  ];
  const answers = await all(readFiles(files, () => worker(log, ['fall.xlsx'])));
  expect(answers.map((answer) => [answer.file, answer.ok === false ? answer.reason : answer.ok])).toEqual([
    ['a.xlsx', 'damaged'],
    ['fall.xlsx', 'damaged'],
    ['borta.xlsx', 'unreachable'],
    ['stor.xlsx', 'tooLarge'],
    ['b.xlsx', true],
  ]);
  expect(log).toEqual(['a.xlsx', 'fall.xlsx', 'ended', 'borta.xlsx', 'stor.xlsx', 'b.xlsx', 'ended']);
});

test('only what has changed is read again', async () => {
  const { hash } = await readUnitFile('a.xlsx', bytes);
  const known = new Map([['mapp/a.xlsx', hash]]);
  const answers = await all(readFiles([named('a.xlsx', bytes)], () => worker([]), { known, pathOf: ({ name }) => `mapp/${name}` }));
  expect(answers).toEqual([{ ok: 'unchanged', file: 'mapp/a.xlsx', hash }]);
});

test('ended, it gives no more answers, and the worker is gone', async () => {
  const log: string[] = [];
  const ending = new AbortController();
  const got: string[] = [];
  for await (const { file } of readFiles(
    ['a', 'b', 'c'].map((name) => named(name, bytes)),
    () => worker(log),
    { signal: ending.signal },
  )) {
    got.push(file);
    ending.abort();
  }
  expect(got).toEqual(['a']);
  expect(log).toEqual(['a', 'ended']);
});

test('every reason has a sentence that says what to do, in both languages', () => {
  for (const { refused } of [swedish.unitFiles, english.unitFiles]) {
    for (const sentence of Object.values(refused)) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
  }
});
