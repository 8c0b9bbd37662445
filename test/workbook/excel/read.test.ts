import { indicatorRow, template } from './contents';
import { blankSheet, workbench, workbookOf, type Workbench } from './workbench';
import { indicatorSheet } from './contents';
import { openPort } from '../../../src/workbook/excel';

const names = ['Tabell1', 'Tabell2', 'Tabell3'];

describe('read', () => {
  it('takes two round trips for all tables and names, and tells where they stand', async () => {
    const { port, host } = await workbench();
    await port.create(template(30));
    host.resetLog();
    const { tables, names: cells, outline } = await port.read([...names, 'Borta'], ['År', 'Borta']);
    expect(host.log).toHaveLength(2);
    expect([...tables.keys()]).toEqual(names);
    expect(tables.get('Tabell2')).toMatchObject({ sheet: 'Blad 2', address: 'A4:L34', filtered: false });
    expect(tables.get('Tabell2')?.headers.slice(0, 3)).toEqual(['Nyckel', 'Ordning', 'Kod']);
    expect(tables.get('Tabell2')?.cells[7]?.slice(0, 6)).toEqual(indicatorRow(7).slice(0, 6));
    expect(tables.get('Tabell2')?.formats[1]?.[5]).toBe('0%');
    expect(tables.get('Tabell2')?.formulas[0]?.[9]).toContain('=IF(');
    expect(tables.get('Tabell2')?.formulas[1]?.[9]).toBe('=');
    expect(tables.get('Tabell2')?.formulas[7]?.slice(0, 6)).toEqual(indicatorRow(7).slice(0, 6));
    expect(cells).toEqual(new Map([['År', { value: 2026, format: 'General', sheet: 'Start', address: 'B1' }]]));
    expect(outline.sheets).toHaveLength(5);
  });

  it('reads a workbook with a protected sheet, where Excel finds no special cells, the same', async () => {
    const { port, byHand } = await workbench();
    await port.create(template(30));
    const open = await port.read(names, []);
    await byHand((workbook) => workbook.worksheets.getItem('Blad 2').protection.protect());
    const closed = await port.read(names, []);
    expect(closed.tables.get('Tabell2')?.cells).toEqual(open.tables.get('Tabell2')?.cells);
    const where = (read: typeof open) => read.tables.get('Tabell2')?.formulas.map((row) => row.map((cell) => String(cell).startsWith('=')));
    expect(where(closed)).toEqual(where(open));
  });

  it('reads in slices what Excel finds too large to send at once', async () => {
    const { port } = await workbench();
    const sheet = indicatorSheet('Stor', 'Stor', 9000);
    await port.create(workbookOf({ ...sheet, validations: [], conditions: [] }));
    const { tables } = await port.read(['Stor'], []);
    expect(tables.get('Stor')?.cells).toHaveLength(9000);
    expect(tables.get('Stor')?.cells.at(-1)?.slice(0, 4)).toEqual(indicatorRow(8999).slice(0, 4));
    expect(tables.get('Stor')?.formulas).toHaveLength(9000);
  });
});

describe('the door', () => {
  /** A client whose next syncs fail with a code of Excel's, without reaching the workbook. */
  const failing = ({ excel }: Workbench, ...codes: string[]): typeof Excel => ({
    ...excel,
    run: Object.assign((options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) =>
      excel.run(options, (context) => {
        const code = codes.shift();
        return code === undefined ? work(context) : Promise.reject(Object.assign(new Error('Excels egna ord'), { code }));
      }),
    ),
  });

  it('tries once more when the host was busy, and tells when it still is', async () => {
    const bench = await workbench();
    expect((await openPort(failing(bench, 'ServiceNotAvailable')).outline()).sheets).toHaveLength(1);
    await expect(openPort(failing(bench, 'ServiceNotAvailable', 'RequestAborted')).outline()).rejects.toMatchObject({
      code: 'RequestAborted',
      message: 'RequestAborted',
      untouched: true,
    });
  });

  it('carries out one command at a time', async () => {
    const { port } = await workbench();
    const both = await Promise.allSettled([port.create(template(2)), port.create(template(2))]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await port.outline()).sheets).toHaveLength(5);
  });

  it('says that it waits for a cell being edited, and that it goes on', async () => {
    const { host, excel } = await workbench();
    const told: boolean[] = [];
    const port = openPort(excel, { onWait: (waiting) => told.push(waiting) });
    host.editMode = true;
    const reading = port.outline();
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(told).toEqual([true]);
    host.editMode = false;
    await reading;
    expect(told).toEqual([true, false]);
  });

  it('opens a closed group of rows to show a cell in it, and reads what stands there all the while', async () => {
    const { port, host, byHand } = await workbench();
    const sheet = {
      ...blankSheet,
      blocks: [{ address: 'A4:A5', cells: [['gräns'], ['antal']] }],
      outlines: [{ rows: '4:5', closed: true }],
    };
    await port.create({ ...workbookOf(sheet), names: [{ name: 'Gräns', refersTo: "='Blad'!$A$4" }] });
    const isHidden = async (): Promise<unknown> => {
      let row: Excel.Range | undefined;
      await byHand((workbook) => {
        row = workbook.worksheets.getItem('Blad').getRange('A4').load('rowHidden');
      });
      return row?.rowHidden;
    };
    expect(await isHidden()).toBe(true);
    expect((await port.read([], ['Gräns'])).names.get('Gräns')).toMatchObject({ value: 'gräns', address: 'A4' });
    await port.select('Blad', 'A4');
    expect(host.selection).toEqual({ sheet: 'Blad', address: 'A4' });
    expect(await isHidden()).toBe(false);
    host.toggleGroup('Blad', 4);
    expect(await isHidden()).toBe(true);
    host.undo();
    expect(await isHidden()).toBe(false);
  });

  it('shows a cell, also on a hidden sheet, and says which sheet is gone', async () => {
    const { port, host } = await workbench();
    await port.create(template(2));
    await port.select('Blad 2', 'D5');
    expect(host.selection).toEqual({ sheet: 'Blad 2', address: 'D5' });
    await expect(port.select('Borta', 'A1')).rejects.toMatchObject({ code: 'ItemNotFound', place: { sheet: 'Borta' } });
  });
});
