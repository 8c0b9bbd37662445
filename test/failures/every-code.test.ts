import { WorkbookError } from '../../src/workbook/errors';
import { blankSheet, prepared, workbench, workbookOf } from '../workbook/excel/workbench';
import { excelCodes } from './support/every-request';
import type { Scene } from './support/scenes';
import { after, spotsOf, stageOf, wrong } from './support/struck';

jest.setTimeout(120_000);

const goals = {
  ...blankSheet,
  name: 'Mål',
  columns: [{ width: 60 }, { width: 200 }, { width: 90 }],
  blocks: [
    {
      address: 'A3:C5',
      cells: [
        ['Nyckel', 'Mål', 'Ansvarig'],
        ['m1', 'Alla elever når målen', 'rektor'],
        ['m2', 'Trygg skolgång', 'rektor'],
      ],
    },
  ],
  tables: [{ name: 'Mål_tabell', address: 'A3:C5', style: 'TableStyleLight1', filterButtons: true }],
};
const lists = { ...blankSheet, name: 'Listor', visibility: 'veryHidden' as const };
const template = { ...workbookOf(goals, lists), names: [{ name: 'Enhet', refersTo: "='Mål'!$A$1" }] };
const report = (...texts: readonly string[]) => ({
  ...blankSheet,
  name: 'Rapport',
  blocks: [{ address: `A1:B${texts.length}`, cells: texts.map((text, at) => [text, at]) }],
  merges: [{ address: `C1:D${texts.length}` }],
});
const withGoals = prepared(({ port }) => port.create(template));

/** What is asked at the door, in workbooks so small that every code fits at every place. */
const doors: readonly Scene[] = [
  {
    name: 'create',
    requests: 'rwr',
    job: 'create',
    open: () => workbench(),
    command: () => Promise.resolve((port) => port.create(template)),
  },
  {
    name: 'write',
    requests: 'rrrw',
    job: 'save',
    open: withGoals,
    command: () =>
      Promise.resolve((port) =>
        port.write(
          [{ table: 'Mål_tabell', columns: ['Ansvarig'], rows: ['m2', 'm3'].map((key) => ({ key, cells: [`chef ${key}`] })) }],
          [{ name: 'Enhet', value: 'Ek' }],
        ),
      ),
  },
  {
    name: 'a sheet in place of another',
    requests: 'rrw',
    job: 'report',
    open: prepared(({ port }) => port.replaceSheet(report('Ett', 'Två', 'Tre'))),
    command: () => Promise.resolve((port) => port.replaceSheet(report('Ett', 'Fyra'))),
  },
  {
    name: 'a new sheet',
    requests: 'rw',
    job: 'report',
    open: withGoals,
    command: () => Promise.resolve((port) => port.replaceSheet(report('Ett', 'Två'))),
  },
];

describe.each(doors.map((door) => [door.name, door] as const))('%s', (_, door) => {
  it('every code at every request, before, within and after: as it was or complete, and told in both languages', async () => {
    const stage = await stageOf(door);
    expect(stage.requests).toBe(door.requests);
    const told: string[] = [];
    for (const spot of spotsOf(door.requests)) {
      for (const code of excelCodes) {
        const found = wrong(await stage.strike(spot, code), stage.requests, spot, code, door.job);
        if (found)
          told.push(`request ${spot.request + 1} ${after(spot.carriedOut)}, ${code}${spot.times > 1 ? ' for good' : ''}: ${found}`);
      }
    }
    expect(told).toEqual([]);
  });

  it('wherever in the writing request Excel stops', async () => {
    const stage = await stageOf(door);
    const request = door.requests.indexOf('w');
    const shares = [0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
    for (const carriedOut of shares) {
      const spot = { request, carriedOut, times: 1 };
      expect([carriedOut, wrong(await stage.strike(spot, 'GeneralException'), door.requests, spot, 'GeneralException', door.job)]).toEqual([
        carriedOut,
        null,
      ]);
    }
  });

  it('what Excel drops without an error is found out, wherever in the request it begins', async () => {
    const stage = await stageOf(door);
    const request = door.requests.indexOf('w');
    for (const carriedOut of [0, 0.2, 0.4, 0.6, 0.8, 0.9]) {
      const { error, state } = await stage.strike({ request, carriedOut, times: 1 }, null);
      // Excel itself may stumble over what is not there.
      expect([carriedOut, error?.untouched ?? 'done', state]).toEqual([
        carriedOut,
        ...(error ? [true, 'as it was'] : ['done', 'complete']),
      ]);
    }
  });
});

const busy = [
  'ServiceNotAvailable',
  'RequestAborted',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'InvalidRequestContext',
  'InvalidOperationInCellEditMode',
  'InvalidOperation',
];

test.each(busy)('%s is tried once more, wherever it strikes, and the command is done', async (code) => {
  for (const door of doors) {
    const stage = await stageOf(door);
    for (const spot of spotsOf(door.requests).filter(({ times }) => times === 1))
      expect([door.name, spot, (await stage.strike(spot, code)).state]).toEqual([door.name, spot, 'complete']);
  }
});

test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
  '%s is answered by halves, until it goes',
  async (code) => {
    for (const door of doors) {
      const stage = await stageOf(door);
      expect((await stage.strike({ request: 0, carriedOut: 0, times: 3 }, code)).state).toBe('complete');
    }
  },
);

test('what no second try can help is tried once', async () => {
  const { port, host } = await workbench();
  host.fail({ after: 0, code: 'AccessDenied', carriedOut: 0 });
  await expect(port.create(template)).rejects.toThrow(WorkbookError);
  expect(host.log).toHaveLength(1);
});
