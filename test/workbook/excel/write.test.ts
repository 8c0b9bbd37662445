import { WorkbookError } from '../../../src/workbook/errors';
import type { TableChange } from '../../../src/workbook/port';
import { blankSheet, workbench, workbookOf, type Workbench } from './workbench';

const goals = {
  ...blankSheet,
  name: 'Mål',
  blocks: [
    {
      address: 'A3:C6',
      cells: [
        ['Nyckel', 'Mål', 'Ansvarig'],
        ['m1', 'Alla elever når målen', 'rektor'],
        ['m2', 'Trygg skolgång', 'rektor'],
        ['m3', 'Budget i balans', 'controller'],
      ],
    },
  ],
  tables: [{ name: 'Mål_tabell', address: 'A3:C6', style: 'TableStyleLight1', filterButtons: true }],
};

const change = (...rows: readonly (readonly [key: string, responsible: string])[]): TableChange => ({
  table: 'Mål_tabell',
  columns: ['Ansvarig'],
  rows: rows.map(([key, responsible]) => ({ key, cells: [responsible] })),
});

async function withGoals(): Promise<Workbench> {
  const bench = await workbench();
  await bench.port.create(workbookOf(goals));
  bench.host.resetLog();
  return bench;
}

const failure = async (promise: Promise<unknown>): Promise<WorkbookError> => {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof WorkbookError)) throw new Error(`expected a WorkbookError, got ${String(thrown)}`);
  return thrown;
};

describe('write', () => {
  it('changes the cells that differ, in three round trips, and none the second time', async () => {
    const { port, host, cells } = await withGoals();
    const wanted = change(['m2', 'enhetschef'], ['m3', 'controller']);
    expect(await port.write([wanted], [])).toEqual({ syncs: 3, cellsWritten: 1 });
    expect(await cells('Mål', 'C4:C6')).toEqual([['rektor'], ['enhetschef'], ['controller']]);
    host.resetLog();
    expect(await port.write([wanted], [])).toEqual({ syncs: 2, cellsWritten: 0 });
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it('finds rows by key after somebody has sorted', async () => {
    const { port, cells, byHand } = await withGoals();
    await byHand((workbook) => workbook.tables.getItem('Mål_tabell').sort.apply([{ key: 1, ascending: false }]));
    await port.write([change(['m3', 'ekonomichef'])], []);
    expect((await cells('Mål', 'A4:C6')).find(([key]) => key === 'm3')).toEqual(['m3', 'Budget i balans', 'ekonomichef']);
  });

  it('appends unknown keys below the body, and the table grows', async () => {
    const { port, cells } = await withGoals();
    const receipt = await port.write([change(['m4', 'bibliotekarie'], ['m1', 'skolchef'])], []);
    expect(receipt).toEqual({ syncs: 4, cellsWritten: 3 });
    expect(await cells('Mål', 'A4:C7')).toEqual([
      ['m1', 'Alla elever når målen', 'skolchef'],
      ['m2', 'Trygg skolgång', 'rektor'],
      ['m3', 'Budget i balans', 'controller'],
      ['m4', '', 'bibliotekarie'],
    ]);
    expect((await port.outline()).tables).toEqual([{ name: 'Mål_tabell', sheet: 'Mål', address: 'A3:C7', filtered: false }]);
  });

  it('writes to the right rows where a filter is on, and leaves the filter on', async () => {
    const { port, cells, byHand } = await withGoals();
    await byHand((workbook) => workbook.tables.getItem('Mål_tabell').columns.getItem('Ansvarig').filter.applyValuesFilter(['controller']));
    await port.write([change(['m1', 'skolchef'], ['m2', 'kurator'], ['m4', 'controller'])], []);
    expect(await cells('Mål', 'C4:C7')).toEqual([['skolchef'], ['kurator'], ['controller'], ['controller']]);
    expect((await port.outline()).tables[0]?.filtered).toBe(true);
  });

  it('says which sheet is protected, before it writes', async () => {
    const { port, host, byHand } = await withGoals();
    await byHand((workbook) => workbook.worksheets.getItem('Mål').protection.protect());
    const error = await failure(port.write([change(['m1', 'skolchef'])], []));
    expect(error).toMatchObject({ code: 'AccessDenied', place: { sheet: 'Mål' }, untouched: true });
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it('refuses to write over what stands, or is merged, below a table', async () => {
    const { port, byHand, cells } = await withGoals();
    await byHand((workbook) => {
      workbook.worksheets.getItem('Mål').getRange('B8').values = [['Egen anteckning']];
    });
    expect(await failure(port.write([change(['m4', 'x'], ['m5', 'y'])], []))).toMatchObject({ code: 'OccupiedBelow', untouched: true });
    expect(await cells('Mål', 'A7:C8')).toEqual([
      ['', '', ''],
      ['', 'Egen anteckning', ''],
    ]);
    await byHand((workbook) => {
      const rows = workbook.worksheets.getItem('Mål').getRange('A8:C8');
      rows.clear();
      rows.merge();
    });
    const error = await failure(port.write([change(['m4', 'x'], ['m5', 'y'])], []));
    expect(error).toMatchObject({ code: 'MergedRangeConflict', untouched: true });
  });

  it('names the table, the column or the key that is wrong, and writes nothing', async () => {
    const { port, host, byHand } = await withGoals();
    expect(await failure(port.write([{ table: 'Borta', columns: [], rows: [] }], []))).toMatchObject({
      code: 'ItemNotFound',
      place: { table: 'Borta' },
    });
    expect(await failure(port.write([{ ...change(['m1', 'x']), columns: ['Chef'] }], []))).toMatchObject({
      code: 'ColumnMissing',
      place: { item: 'Chef' },
    });
    await byHand((workbook) => {
      workbook.worksheets.getItem('Mål').getRange('A5').values = [['m1']];
    });
    expect(await failure(port.write([change(['m1', 'x'])], []))).toMatchObject({ code: 'DuplicateKey', place: { item: 'm1' } });
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it('waits while a cell is being edited, says so, and goes on', async () => {
    const { port, host, cells } = await withGoals();
    host.editMode = true;
    const writing = port.write([change(['m1', 'skolchef'])], []);
    setTimeout(() => (host.editMode = false), 50);
    await writing;
    expect(await cells('Mål', 'C4')).toEqual([['skolchef']]);
  });

  it('puts everything back when Excel stops in the middle', async () => {
    const { port, cells, byHand } = await withGoals();
    await byHand((workbook) => {
      workbook.worksheets.getItem('Mål').getRange('E1').values = [[2025]];
      workbook.names.add('År', "='Mål'!$E$1");
      workbook.tables.getItem('Mål_tabell').columns.getItem('Ansvarig').filter.applyValuesFilter(['rektor']);
    });
    const before = await cells('Mål', 'A1:F9');
    const rows = change(['m1', 'skolchef'], ['m3', '=1+1'], ['m4', 'ny']);
    const wrong = { name: 'År', value: 2026, style: { fill: 'inte en färg' } };
    expect(await failure(port.write([rows], [wrong]))).toMatchObject({ code: 'InvalidArgument', untouched: true });
    expect(await cells('Mål', 'A1:F9')).toEqual(before);
    expect((await port.outline()).tables[0]).toMatchObject({ address: 'A3:C6', filtered: true });
    await port.write([rows], [{ name: 'År', value: 2026, style: { fill: '#DFF6DD' } }]);
    expect(await cells('Mål', 'C4:C7')).toEqual([['skolchef'], ['rektor'], ['=1+1'], ['ny']]);
    expect(await cells('Mål', 'E1')).toEqual([[2026]]);
  });
});
