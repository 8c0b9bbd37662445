import { editRows } from '../../src/commands/editRows';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { nextPeriod, type CycleDocument, type NextPeriod } from '../../src/commands/rollOn';
import { toldInShort, toldLines } from '../../src/commands/roll-on/told-lines';
import type { Plan, Row } from '../../src/domain/plan';
import { printValue } from '../../src/domain/print-value';
import { readValue } from '../../src/domain/read-value';
import { blank } from '../../src/domain/value';
import { readUnit } from '../../src/unit-files';
import { fileOfContent } from '../../src/workbook/file/file-of-content';
import type { PlanRead } from '../../src/workbook/read';
import { emptyPlan, templateContent } from '../../src/workbook/template';
import { rollOnNotes } from '../../src/wording/sv/views/nextPeriod';
import { aGoal, anActivity, anIndicator } from '../support/plan';
import { inWorkbook } from '../workbook/in-workbook';

const start = { level: 'unit', unit: 'Eken', unitId: '0412', documentKey: 'vp' } as const;
const vp: Plan = (() => {
  const empty = emptyPlan({ type: 'VP', year: 2026, ...start });
  return {
    ...empty,
    goals: [
      aGoal({ code: '1', level: 'focus', title: 'En stad', owner: 'council' }),
      aGoal({ code: '1.1', level: 'area', title: 'Skola', parent: '1', owner: 'council' }),
      aGoal({ code: '1.1:N1', level: 'committee', title: 'Nämndens', parent: '1.1', owner: 'board' }),
      aGoal({ code: '1.1:N1:E1', level: 'unit', title: 'Vårt mål', parent: '1.1:N1', owner: 'unit' }),
    ],
    indicators: [
      anIndicator({
        goal: '1.1:N1:E1',
        name: 'Nöjda',
        kind: 'share',
        measureUnit: '%',
        periodicity: 'tertial',
        target: '80 %',
        owner: 'unit',
      }),
    ],
    activities: [
      anActivity({ goal: '1.1:N1:E1', name: 'Läsgrupp', owner: 'unit' }),
      anActivity({ goal: '1.1:N1:E1', name: 'Temadag', owner: 'unit' }),
    ],
    budget: empty.budget.map((row) => ({ ...row, budget: readValue('100') })),
    texts: empty.texts.map((row) => ({ ...row, text: `${row.heading} i VP.` })),
  };
})();

/** The workbook that is made of a plan, as it is read again from its file. */
function inFile(plan: Plan): PlanRead {
  const unit = readUnit(fileOfContent(templateContent(plan)));
  if (!unit.ok) throw new Error(unit.reason);
  return unit.read;
}

function after(read: PlanRead, to: CycleDocument): NextPeriod {
  const next = nextPeriod(read, to);
  if ('kind' in next) throw new Error(`${next.problems.length} problems`);
  return next;
}

const write = (plan: Plan, said: string, outcome: string, forecast: string): Plan => ({
  ...plan,
  goals: plan.goals.map((row) => (row.level === 'unit' ? { ...row, fulfilment: 'partly', reason: `Skäl ${said}` } : row)),
  indicators: plan.indicators.map((row) => ({
    ...row,
    outcome: readValue(outcome),
    forecast: readValue(forecast),
    analysis: `Analys ${said}`,
  })),
  activities: plan.activities.map((row) => ({ ...row, status: row.name === 'Temadag' ? ('finished' as const) : ('ongoing' as const) })),
  budget: plan.budget.map((row) => ({ ...row, outcome: readValue('50'), forecast: readValue('90'), cause: `Orsak ${said}` })),
  texts: plan.texts.map((row) => (/analys/i.test(row.heading) ? { ...row, text: `${row.heading} ${said}.` } : row)),
});

const printed = ({ indicators: [row] }: Plan): readonly string[] =>
  row
    ? [row.outcome, row.outcomePrevious, row.outcomePrior, row.forecast, row.forecastPrevious, row.target].map((value) =>
        printValue(value, row.measureUnit),
      )
    : [];
const headings = (plan: Plan, chapter: string): readonly string[] =>
  plan.texts.filter((row) => row.chapter === chapter).map(({ heading, text }) => (text === '' ? heading : `${heading}*`));
const keysOf = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key);

test('a year through its files, VP → T1 → T2 → VB → VP: nothing entered is lost, nothing old is taken for new', () => {
  const t1 = after(inFile(vp), { type: 'T1', year: 2026 });
  expect(t1.name).toBe('T1 2026 – Eken.xlsx');
  expect(headings(t1.plan, 'opening')).toEqual([
    'Förslag till beslut',
    'Sammanfattande analys',
    'Bilagor',
    'Inledning',
    'Enhetens uppdrag',
    'Utvecklingsområden',
    'Organisationsbeskrivning',
    'Ledarskapsidé',
  ]);
  expect(headings(t1.plan, 'goals')).toEqual(['Förväntat resultat', 'Analys']);
  expect(printed(t1.plan)).toEqual(['', '', '', '', '', '80 %']);

  const t2 = after(inFile(write(t1.plan, 'T1', '61 %', '71 %')), { type: 'T2', year: 2026 });
  expect(printed(t2.plan)).toEqual(['', '61 %', '', '', '71 %', '80 %']);
  expect(
    toldLines(t2.told, rollOnNotes)
      .find(({ heading }) => heading === 'Töms')
      ?.lines.map(({ text }) => text),
  ).toEqual([
    'Mål, Motivering till bedömningen: 1 cell',
    'Indikatorer, Analys: 1 cell',
    'Driftbudget, Utfall: 4 celler',
    'Driftbudget, Orsak till avvikelse: 4 celler',
  ]);

  const vb = after(inFile(write(t2.plan, 'T2', '62 %', '72 %')), { type: 'VB', year: 2026 });
  expect(printed(vb.plan)).toEqual(['', '62 %', '', '', '72 %', '80 %']);
  expect(vb.plan.texts.find(({ heading }) => heading === 'Sammanfattande analys')).toMatchObject({
    text: '',
    previousText: 'Sammanfattande analys T2.',
  });

  const next = after(inFile(write(vb.plan, 'VB', '63 %', '')), { type: 'VP', year: 2027 });
  expect(printed(next.plan)).toEqual(['', '', '63 %', '', '', '']);
  expect(next.plan.activities.map(({ name }) => name)).toEqual(['Läsgrupp']);
  expect(next.told.left).toEqual([{ sheet: 'Aktiviteter', rows: ['Temadag'] }]);
  expect(headings(next.plan, 'opening')).toEqual([
    'Förslag till beslut',
    'Sammanfattande analys',
    'Bilagor',
    'Inledning',
    'Enhetens uppdrag*',
    'Utvecklingsområden',
    'Organisationsbeskrivning*',
    'Ledarskapsidé*',
  ]);
  expect(next.plan.start).toMatchObject({ type: 'VP', year: 2027, status: 'draft', riskMedium: 6, riskHigh: 12 });
  for (const table of ['goals', 'indicators', 'budget'] as const) expect(keysOf(next.plan[table])).toEqual(keysOf(vp[table]));
  expect(toldInShort(next.told, rollOnNotes)).toMatch(/^\d+ rader följer med, \d+ celler töms, 1 rad följer inte med\.$/);
});

test('month to month, and what a monthly report does not follow up stays beside for the tertial report', () => {
  const may = after(inFile({ ...vp, start: { ...vp.start, type: 'month', periodMonth: 5 } }), {
    type: 'month',
    year: 2026,
    periodMonth: 6,
  });
  expect(may.plan.start).toMatchObject({ type: 'month', periodMonth: 6 });
  const t2 = after(inFile(may.plan), { type: 'T2', year: 2026 });
  expect(t2.plan.texts.find(({ heading }) => heading === 'Inledning')).toMatchObject({ text: '', previousText: 'Inledning i VP.' });
  expect(t2.told.skipped).toEqual([]);
});

test('with the genuine client: create, fill in, roll on, lay down and read back; the first workbook is as it was', async () => {
  const { port, read } = await inWorkbook({ ...vp, start: { ...vp.start, type: 'T1', periodMonth: 4 } });
  const [indicator] = vp.indicators;
  await editRows(port, [
    { table: 'indicators', row: indicator?.key ?? '', cells: { outcome: readValue('61 %') }, seen: { outcome: blank } },
  ]);
  const before = await read();
  const found = await readWorkbook(port);
  if (!found) throw new Error('no plan');
  const next = after(found, { type: 'T2', year: 2026 });
  expect(await read()).toEqual(before);
  const made = await inWorkbook(next.plan);
  const back = await readWorkbook(made.port);
  expect(back && printed(back.plan)).toEqual(['', '61 %', '', '', '', '80 %']);
  expect(back?.plan.texts).toEqual(next.plan.texts);
  // Rows from above are remembered anew, as they are in the new workbook.
  expect(back?.plan.handedOut.map(({ row }) => row)).toEqual(next.plan.goals.filter(({ owner }) => owner !== 'unit').map(({ key }) => key));
});

test('a workbook that lacks a part of the template is not rolled on; sheets and columns of one’s own are told', () => {
  const read = inFile(vp);
  const damaged: PlanRead = {
    ...read,
    problems: [
      {
        code: 'V33',
        severity: 'error',
        place: { table: 'budget', row: null, column: null },
        message: 'tableMissing',
        facts: {},
        found: '',
        expected: '',
      },
    ],
  };
  expect(nextPeriod(damaged, { type: 'T1', year: 2026 })).toMatchObject({ kind: 'damaged' });
  const { outline } = read.snapshot;
  const own = {
    ...read,
    snapshot: { ...read.snapshot, outline: { ...outline, sheets: [...outline.sheets, { name: 'Mina', visibility: 'Visible' as const }] } },
  };
  expect(after(own, { type: 'T1', year: 2026 }).told.notOurs).toEqual(['Mina']);
});
