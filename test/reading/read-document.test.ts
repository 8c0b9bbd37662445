import { answerRequest } from '../../src/reading/answer-request';
import type { NamedFile, ReadRequest } from '../../src/reading/protocol';
import { readDocument, type ReadWorker } from '../../src/reading/read-document';
import { docxOf, paragraph } from '../support/docx-of';

const named = (bytes: Uint8Array, size = bytes.length): NamedFile => ({
  name: 'plan.docx',
  size,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

/** A worker in the same thread; what passes between is copied as between threads. `how`: what it does with a request. */
function worker(log: string[], how: 'answers' | 'falls' | 'hangs' = 'answers'): ReadWorker {
  const send = (data: unknown) => made.onmessage?.call({} as Worker, { data: structuredClone(data) } as MessageEvent);
  const made: ReadWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request: ReadRequest) => {
      log.push('asked');
      if (how === 'falls')
        queueMicrotask(() => made.onerror?.call({} as AbstractWorker, { preventDefault: () => undefined } as ErrorEvent));
      if (how !== 'answers') return;
      send({ done: 1, of: 2 });
      void answerRequest(request, undefined).then(send);
    },
    terminate: () => log.push('ended'),
  };
  return made;
}

test('a document is read beside the pane: its lines and what became of them, and how far it has come', async () => {
  const log: string[] = [];
  const file = named(docxOf({ body: paragraph('Verksamhetsplan 2026') + paragraph('En rad som ingen känner.') }));
  const read = await readDocument({ file }, { startWorker: () => worker(log), onProgress: (done, of) => log.push(`${done} of ${of}`) });
  expect(read.lines.map(({ text }) => text)).toEqual(['Verksamhetsplan 2026', 'En rad som ingen känner.']);
  expect(read).toMatchObject({ kind: 'docx', source: 'plan.docx' });
  expect([...read.placed, ...read.unplaced].map(({ line }) => line).sort()).toEqual([1, 2]);
  expect(log).toEqual(['asked', '1 of 2', 'ended']);
});

test('what is pasted is read as well', async () => {
  const read = await readDocument({ html: '<p>Verksamhetsplan 2026</p>' }, { startWorker: () => worker([]) });
  expect([read.kind, read.lines.length]).toEqual(['html', 1]);
});

test.each([
  ['damaged', named(docxOf({ body: '' }).slice(0, 200)), 'answers'],
  ['damaged', named(new Uint8Array(5)), 'falls'],
  ['tooLarge', named(new Uint8Array(5), 64_000_001), 'answers'],
  ['unreachable', { name: 'a.pdf', size: 5, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }, 'answers'],
] as const)('is refused as %s, and the worker ended', async (reason, file, how) => {
  const log: string[] = [];
  await expect(readDocument({ file }, { startWorker: () => worker(log, how) })).rejects.toMatchObject({ name: 'SourceRefused', reason });
  expect(log).toEqual(['asked', 'ended']);
});

test('is stopped at once, whatever the worker is at', async () => {
  const log: string[] = [];
  const stop = new AbortController();
  const reading = readDocument({ text: 'x' }, { startWorker: () => worker(log, 'hangs'), signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(log.at(-1)).toBe('ended');
});
