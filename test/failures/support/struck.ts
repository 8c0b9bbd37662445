import { strFromU8, unzipSync } from 'fflate';
import { failureSentence, type JobName } from '../../../src/taskpane/failure';
import type { Host } from '../../../src/workbench';
import { openPort } from '../../../src/workbook/excel';
import { WorkbookError } from '../../../src/workbook/errors';
import type { WorkbookPort } from '../../../src/workbook/port';
import { wordingFor } from '../../../src/wording';
import type { Workbench } from '../../workbook/excel/workbench';
import type { Scene } from './scenes';

type Parts = Readonly<Record<string, string>>;

/** Numbers that a sheet or a table gets when it is made; the usual height; rows and cells that hold nothing and look like nothing. */
const chance = / (?:sheetId|id|r:id|xr:uid|spans)="[^"]*"| ht="15" customHeight="1"|<dimension [^>]*>/g;

const emptyCell = /<c r="[A-Z]+\d+"\/>/g;
const emptyRow = /<row r="\d+"(?:\/>|><\/row>)/g;

/** All that the workbook holds, part by part, as the library writes it: a fifth of the time of a whole file. */
export async function contentsOf({ workbook }: Host): Promise<Parts> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } })));
  const told = Object.entries(parts).filter(([name]) =>
    /^xl\/(workbook|styles|sharedStrings|worksheets\/.*|tables\/.*|comments.*)\.xml$/.test(name),
  );
  return Object.fromEntries(
    told.map(([name, bytes]) => [name, strFromU8(bytes).replace(chance, '').replace(emptyCell, '').replace(emptyRow, '')]),
  );
}

/** Where a failure strikes: which request, after what share of its actions, how many in a row. */
export interface Spot {
  readonly request: number;
  readonly carriedOut: number;
  readonly times: number;
}

export const after = (carriedOut: number): string =>
  carriedOut === 0 ? 'refused whole' : carriedOut === 1 ? 'carried out, its answer lost' : `stopped after ${carriedOut * 100} %`;

/**
 * A request that writes fails within and after, once, and within for good. One that only asks is refused: the first, and the one before a write, which
 * is the same to a command as a write that is refused whole; the door's own suite strikes each of them with every code.
 */
export const spotsOf = (requests: string): readonly Spot[] =>
  [...requests].flatMap((kind, request) => {
    if (kind === 'w')
      return [...[0.5, 1].map((carriedOut) => ({ request, carriedOut, times: 1 })), { request, carriedOut: 0.6, times: Infinity }];
    return request === 0 || requests[request + 1] === 'w' ? [{ request, carriedOut: 0, times: 1 }] : [];
  });

export interface Struck {
  readonly error: WorkbookError | null;
  /** What the workbook holds by now, compared with before the command and with what the command makes of it. */
  readonly state: 'as it was' | 'complete' | 'half';
}

/** A scene that commands are given in again and again, each time from the same workbook. */
export interface Stage {
  readonly bench: Workbench;
  /** What the command asks, in order: r for a request that only asks, w for one that writes. */
  readonly requests: string;
  strike(spot: Spot, code: string | null): Promise<Struck>;
}

/** Keys that are given out are the same each time, so that two runs can be compared. */
function withoutChance(): void {
  let next = 0;
  jest.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint32Array) array.fill(0).set([(next += 1)]);
    return array;
  });
}

export async function stageOf(scene: Scene): Promise<Stage> {
  const bench = await scene.open();
  const { host, excel } = bench;
  const command = await scene.command(bench);
  const port = (): WorkbookPort => openPort(excel, { pause: 0 });
  const undo = (): void => {
    for (const { writes } of host.log) if (writes) host.undo();
    host.resetLog();
  };
  const before = await contentsOf(host);
  host.resetLog();
  withoutChance();
  await command(port());
  const requests = host.log.map(({ writes }) => (writes ? 'w' : 'r')).join('');
  const complete = await contentsOf(host);
  undo();
  return {
    bench,
    requests,
    async strike({ request, ...spot }, code) {
      host.fail({ after: request, code, ...spot });
      withoutChance();
      const thrown: unknown = await command(port()).then(
        () => null,
        (error: unknown) => error,
      );
      host.fail(null);
      const state = host.log.some(({ writes }) => writes) ? stateOf(await contentsOf(host), before, complete) : 'as it was';
      undo();
      if (thrown !== null && !(thrown instanceof WorkbookError)) throw thrown;
      return { error: thrown, state };
    },
  };
}

const same = (left: Parts, right: Parts): boolean => JSON.stringify(left) === JSON.stringify(right);

const stateOf = (now: Parts, before: Parts, complete: Parts): Struck['state'] =>
  same(now, before) ? 'as it was' : same(now, complete) ? 'complete' : 'half';

/** What is wrong with what came of a failure; null where a person is served. */
export function wrong({ error, state }: Struck, requests: string, { times }: Spot, code: string, job: JobName): string | null {
  const isOnlyAsking = !requests.includes('w');
  if (!error) return isOnlyAsking || state === 'complete' ? null : `says that it is done, but is ${state}`;
  if (error.code !== code) return `says ${error.code} of ${code}`;
  if (error.untouched && state !== 'as it was') return `says that the workbook is untouched, but it is ${state}`;
  if (!error.untouched && state === 'as it was' && times === 1) return 'says that something may be written, but nothing is';
  if (state === 'half' && times === 1) return 'is half written though Excel answers again';
  return (['sv', 'en'] as const).map((language) => wrongSentence(error, job, language)).find((one) => one !== null) ?? null;
}

/** What happened, what was left untouched, what to do. */
function wrongSentence(error: WorkbookError, job: JobName, language: 'sv' | 'en'): string | null {
  const wording = wordingFor(language);
  const { errors, pane } = wording;
  const said = failureSentence(job, error, wording);
  const wanted = [
    error.untouched ? pane.failed[job] : pane.halfDone,
    errors.happened[error.code](error.place),
    error.untouched ? errors.untouched : errors.partly,
    errors.remedy[error.code](error.place),
  ];
  return said === wanted.join(' ') && !said.includes(error.message) ? null : `says “${said}”`;
}
