import { packUnit, type UnitWorker } from '../../src/unit-files';
import { addUp, type ToAddUp } from '../../src/unit-files/add-up';
import { addUpBeside } from '../../src/unit-files/add-up-beside';
import type { AddUpRequest } from '../../src/unit-files/protocol';
import { serve, type WorkerScope } from '../../src/unit-files/serve';
import { registerOf, unitFile } from '../support/consolidated';

/** A worker in the same thread; what passes between is copied as between threads. It falls where it is told to. */
function worker(log: string[], does: 'works' | 'falls' | 'hangs' = 'works'): UnitWorker {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (answer) => made.onmessage?.call({} as Worker, { data: structuredClone(answer) } as MessageEvent),
  };
  const made: UnitWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request: AddUpRequest) => {
      const data = structuredClone(request);
      if (does === 'works') queueMicrotask(() => scope.onmessage?.({ data }));
      if (does === 'falls')
        queueMicrotask(() => made.onerror?.call({} as AbstractWorker, { preventDefault: () => undefined } as ErrorEvent));
    },
    terminate: () => log.push('ended'),
  };
  serve(scope);
  return made;
}

const files = Array.from({ length: 6 }, (_each, at) => unitFile(at));
const frames = registerOf(7).map((unit) => ({
  ...unit,
  frame: { kind: 'number', amount: unit.frame?.amount ?? big('900.5'), decimals: 1, grouped: true } as const,
}));
const work: ToAddUp = {
  packed: files.map(packUnit),
  register: { units: frames, problems: [] },
  decisions: { names: [], goals: [] },
  readAt: '2026-09-11 14:05',
  period: '',
  before: null,
};

function big(written: string) {
  const [file] = files;
  const amount = file?.ok ? file.plan.budget[0]?.budget : undefined;
  if (amount?.kind !== 'number') throw new Error('no amount');
  return amount.amount.times(0).plus(written);
}

test('what a worker puts together is what is put together here, exact amounts, maps and sources, and it says how far it has come', async () => {
  const log: string[] = [];
  const told: string[] = [];
  const beside = await addUpBeside(work, () => worker(log), { told: (done, all) => told.push(`${done} of ${all}`) });
  expect(beside).toEqual(addUp(work));
  if (beside === null || beside === 'ended') throw new Error('nothing');
  const [total] = beside.consolidated.totals.filter(({ kind }) => kind === 'net');
  expect(total?.amounts.budget?.plus('0.1').toString()).toBe('5415.1');
  expect(total?.frame?.toString()).toBe('6303.5');
  expect(told).toEqual(['0 of 6', '5 of 6']);
  expect(log).toEqual(['ended']);
});

test('it ends when it is ended, says so when it falls, and answers that there is nothing where no file tells of a report', async () => {
  const stop = new AbortController();
  const log: string[] = [];
  const hanging = addUpBeside(work, () => worker(log, 'hangs'), { signal: stop.signal });
  stop.abort();
  expect(await hanging).toBe('ended');
  await expect(addUpBeside(work, () => worker(log, 'falls'))).rejects.toThrow('fallen');
  const none = { ...work, packed: [{ ok: false, file: 'a.xls', bytes: 1, hash: '', reason: 'xls' }] as const };
  expect(await addUpBeside(none, () => worker(log))).toBeNull();
  expect(log).toEqual(['ended', 'ended', 'ended']);
});
