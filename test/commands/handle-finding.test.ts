import { checkWorkbook, type PlacedFinding } from '../../src/commands/checkWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { handleFinding } from '../../src/commands/handleFinding';
import { writeControl } from '../../src/commands/writeControl';
import { anIndicator, aPlan } from '../support/plan';
import { prepared, workbench, type Workbench } from '../workbook/excel/workbench';

const split = { kind: 'share', measureUnit: '%', outcomeMen: '2 %', outcomeWomen: '28 %', target: '30 %', direction: 'lower' } as const;
const plan = aPlan({
  indicators: [
    anIndicator({ ...split, key: 'i1', name: 'Sjukfrånvaro', outcome: '37,4 %' }),
    anIndicator({ ...split, key: 'i2', name: 'Korttidsfrånvaro', outcome: '40,0 %' }),
  ],
});

const ready = prepared(({ port }) => createTemplate(port, plan));

async function splits({ port }: Workbench): Promise<readonly PlacedFinding[]> {
  return ((await checkWorkbook(port))?.findings ?? []).filter(({ finding }) => finding.code === 'V05');
}

const setOutcome = (bench: Workbench, row: number, figure: number): Promise<void> =>
  bench.byHand((workbook) => {
    const cells = workbook.tables.getItem('Indikatorer').columns.getItem('Periodens utfall').getDataBodyRange();
    cells.getCell(row, 0).values = [[figure]];
  });

/** Hantering and Motivering by name of the row, as they stand on Kontroll. */
async function answers({ port }: Workbench): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const table = (await port.read(['Kontroll'], [])).tables.get('Kontroll');
  const at = (header: string): number => table?.headers.indexOf(header) ?? -1;
  const rows = (table?.cells ?? []).filter((row) => row[at('Regel')] === 'V05');
  return Object.fromEntries(rows.map((row) => [row[at('Rad')], [row[at('Hantering')], row[at('Motivering')]]]));
}

describe('accepting a finding', () => {
  it('makes Kontroll where it is not there, leaves the sheet that is shown, and is one Undo', async () => {
    const bench = await ready();
    const shown = bench.host.activeSheet;
    const [first] = await splits(bench);
    bench.host.resetLog();
    await handleFinding(bench.port, first ?? [], 'accept', ' Avser annan månad ');
    expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
    expect(bench.host.activeSheet).toBe(shown);
    expect(await answers(bench)).toEqual({ Sjukfrånvaro: ['Accepteras', 'Avser annan månad'], Korttidsfrånvaro: ['', ''] });
    expect((await splits(bench)).map(({ quiet }) => quiet)).toEqual([true, false]);
    bench.host.undo();
    expect((await bench.port.outline()).sheets.map(({ name }) => name)).not.toContain('Kontroll');
  });

  it('writes two cells of each where its row stands, also after people have sorted it', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    await bench.byHand((workbook) => workbook.tables.getItem('Kontroll').sort.apply([{ key: 6, ascending: false }]));
    expect(await handleFinding(bench.port, await splits(bench), 'accept', 'Stämt av')).toMatchObject({ cellsWritten: 4 });
    expect(await answers(bench)).toEqual({ Sjukfrånvaro: ['Accepteras', 'Stämt av'], Korttidsfrånvaro: ['Accepteras', 'Stämt av'] });
    bench.host.undo();
    expect(await answers(bench)).toEqual({ Sjukfrånvaro: ['', ''], Korttidsfrånvaro: ['', ''] });
  });

  it('on new figures lays the row down anew with them', async () => {
    const bench = await ready();
    await handleFinding(bench.port, await splits(bench), 'accept', 'Stämt av');
    await setOutcome(bench, 0, 0.38);
    const [first] = await splits(bench);
    expect(first).toMatchObject({ quiet: false, handling: { reason: 'Stämt av' } });
    await handleFinding(bench.port, first ?? [], 'accept', 'Stämt av igen');
    expect((await splits(bench)).map(({ quiet }) => quiet)).toEqual([true, true]);
    expect(await answers(bench)).toEqual({ Sjukfrånvaro: ['Accepteras', 'Stämt av igen'], Korttidsfrånvaro: ['Accepteras', 'Stämt av'] });
  });

  it('is refused without a reason, before anything is read or written', async () => {
    const bench = await ready();
    const found = await splits(bench);
    bench.host.resetLog();
    await expect(handleFinding(bench.port, found, 'accept', '  ')).rejects.toMatchObject({ code: 'ReasonMissing', untouched: true });
    expect(bench.host.log).toHaveLength(0);
  });

  it('is refused where the figures are no longer those that were shown', async () => {
    const bench = await ready();
    const [first] = await splits(bench);
    await setOutcome(bench, 0, 0.99);
    await expect(handleFinding(bench.port, first ?? [], 'accept', 'Stämt av')).rejects.toMatchObject({
      code: 'FindingChanged',
      place: { sheet: 'Indikatorer' },
    });
    expect((await bench.port.outline()).sheets.map(({ name }) => name)).not.toContain('Kontroll');
  });

  it('can be taken back', async () => {
    const bench = await ready();
    await handleFinding(bench.port, await splits(bench), 'accept', 'Stämt av');
    await handleFinding(bench.port, await splits(bench), null);
    expect((await splits(bench)).map(({ quiet }) => quiet)).toEqual([false, false]);
    expect(await answers(bench)).toEqual({ Sjukfrånvaro: ['', ''], Korttidsfrånvaro: ['', ''] });
  });
});

it('what is to be fixed is still open', async () => {
  const bench = await ready();
  const [first] = await splits(bench);
  await handleFinding(bench.port, first ?? [], 'fix');
  expect((await splits(bench))[0]).toMatchObject({ quiet: false, handling: { handling: 'fix', reason: '' } });
});

it('another workbook has no Kontroll', async () => {
  const { port } = await workbench();
  expect(await writeControl(port)).toBeNull();
  expect(await handleFinding(port, [], 'fix')).toBeNull();
});
