import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { readWorkbook } from '../../src/commands/readWorkbook';
import type { Plan } from '../../src/domain/plan';
import { templateContent } from '../../src/workbook/template';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aText } from '../support/plan';
import { mostOf } from '../support/report-cost';
import { reportOf } from '../support/report-picture';
import { workbench } from '../workbook/excel/workbench';

const times = <Row>(count: number, make: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A board's T2 with as many goals, and under each of them texts, indicators and activities. */
const planOf = (goals: number): Plan =>
  aPlan({
    goals: [
      aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad för alla' }),
      ...times(goals, (index) =>
        aGoal({
          code: `1.${index + 1}`,
          level: 'area',
          number: `1.${index + 1}`,
          title: `Mål ${index + 1}`,
          parent: '1',
          fulfilment: 'fully',
        }),
      ),
    ],
    texts: times(goals * 2, (index) =>
      aText({
        chapter: 'goals',
        goal: `1.${(index % goals) + 1}`,
        heading: 'Analys',
        text: 'Arbetet går enligt plan. '.repeat(index % 20),
      }),
    ),
    indicators: times(goals * 3, (index) =>
      anIndicator({
        goal: `1.${(index % goals) + 1}`,
        name: `Andel nöjda ${index}`,
        measureUnit: '%',
        outcome: `${index % 100},5 %`,
        target: '80 %',
        direction: 'higher',
      }),
    ),
    activities: times(goals * 3, (index) => anActivity({ goal: `1.${(index % goals) + 1}`, name: `Aktivitet ${index}` })),
    budget: times(goals, (index) =>
      aBudgetRow({ area: 'Äldreomsorg', label: `Rad ${index}`, kind: 'cost', budget: '334,1', forecast: '343,5' }),
    ),
  });

type Workbench = Awaited<ReturnType<typeof workbench>>;
type Requests = Workbench['host']['log'];

/** Runs a command and gives the requests that it took. */
async function requestsOf({ host }: Workbench, command: () => Promise<unknown>): Promise<Requests> {
  host.resetLog();
  await command();
  return [...host.log];
}

/** The whole job on a plan, with what each command took. */
async function job(plan: Plan) {
  const bench = await workbench();
  const { port } = bench;
  const create = await requestsOf(bench, () => createTemplate(port, plan));
  const read = await requestsOf(bench, async () =>
    expect((await readWorkbook(port))?.plan.indicators).toHaveLength(plan.indicators.length),
  );
  const check = await requestsOf(bench, async () => expect(await checkWorkbook(port)).not.toBeNull());
  const report = await requestsOf(bench, async () => expect(await makeReport(port)).toMatchObject({ sheet: 'Rapport T2 2026' }));
  const again = await requestsOf(bench, async () => expect(await makeReport(port)).toMatchObject({ cellsWritten: 0 }));
  const blocks = templateContent(plan).sheets.flatMap((sheet) => sheet.blocks);
  return {
    requests: { create, read, check, report, again },
    values: blocks.reduce((sum, { cells }) => sum + new TextEncoder().encode(JSON.stringify(cells)).length, 0),
    cells: blocks.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0),
    reportActions: mostOf('actions', reportOf(plan)),
    reportRows: (await bench.cells('Rapport T2 2026', 'A1:A3000')).findLastIndex(([cell]) => cell !== '') + 1,
  };
}

const sum = (requests: Requests, of: (request: Requests[number]) => number): number => requests.reduce((total, one) => total + of(one), 0);

describe('round trips', () => {
  let jobs: { readonly small: Awaited<ReturnType<typeof job>>; readonly large: Awaited<ReturnType<typeof job>> };
  beforeAll(async () => {
    jobs = { small: await job(planOf(1)), large: await job(planOf(40)) };
  }, 180_000);

  it.each([
    ['create', 5],
    ['read', 2],
    ['check', 3],
    ['report', 4],
    ['again', 4],
  ] as const)('%s takes at most %d, the same for a large plan as for a small one', (command, most) => {
    expect(jobs.small.requests[command].length).toBeLessThanOrEqual(most);
    expect(jobs.large.requests[command].length).toBe(jobs.small.requests[command].length);
  });

  it.each(['create', 'report'] as const)('%s writes in a single request, which is a single step for Undo', (command) => {
    for (const { requests } of [jobs.small, jobs.large]) expect(requests[command].filter(({ writes }) => writes)).toHaveLength(1);
  });

  it('reading and checking write nothing, nor does a report that already stands', () => {
    const { read, check, again } = jobs.large.requests;
    expect(sum([...read, ...check, ...again], ({ cellsWritten }) => cellsWritten)).toBe(0);
  });

  it('no request is above 4 MB', () => {
    expect(Math.max(...Object.values(jobs.large.requests).flatMap((requests) => requests.map(({ bytes }) => bytes)))).toBeLessThan(
      4_000_000,
    );
  });

  it('a report of at least 600 rows takes no more actions than its merges, links and charts ask for', () => {
    expect(jobs.large.reportRows).toBeGreaterThanOrEqual(600);
    expect(
      sum(
        jobs.large.requests.report.filter(({ writes }) => writes),
        ({ actions }) => actions,
      ),
    ).toBeLessThanOrEqual(jobs.large.reportActions);
  });

  it('what a plan has more costs at most its values, four bytes a cell and ten thousand', () => {
    const bytes = (size: 'small' | 'large') => sum(jobs[size].requests.create, (request) => request.bytes);
    const { small, large } = jobs;
    expect(bytes('large') - bytes('small')).toBeLessThanOrEqual(large.values - small.values + 4 * (large.cells - small.cells) + 10_000);
  });
});

it('another workbook is no plan of ours', async () => {
  const { port } = await workbench();
  expect(await readWorkbook(port)).toBeNull();
  expect(await checkWorkbook(port)).toBeNull();
  expect(await makeReport(port)).toBeNull();
});
