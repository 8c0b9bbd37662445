import { readValue } from '../../src/domain/read-value';
import { openPort } from '../../src/workbook/excel';
import { WorkbookError } from '../../src/workbook/errors';
import type { TableChange } from '../../src/workbook/port';
import { wordingFor } from '../../src/wording';
import { errorSentence } from '../../src/wording/errors';
import { blankSheet, workbench, workbookOf, type Workbench } from '../workbook/excel/workbench';

jest.setTimeout(60_000);

const goalsOf = (rows: readonly (readonly string[])[]) => ({
  ...blankSheet,
  name: 'Mål',
  blocks: [{ address: `A3:C${rows.length + 3}`, cells: [['Nyckel', 'Mål', 'Ansvarig'], ...rows.map((row) => [...row])] }],
  tables: [{ name: 'Mål_tabell', address: `A3:C${rows.length + 3}`, style: 'TableStyleLight1', filterButtons: true }],
});
const threeGoals = [
  ['m1', 'Alla elever når målen', 'rektor'],
  ['m2', 'Trygg skolgång', 'rektor'],
  ['m3', 'Budget i balans', 'controller'],
];

async function withGoals(rows: readonly (readonly string[])[] = threeGoals): Promise<Workbench> {
  const bench = await workbench();
  await bench.port.create(workbookOf(goalsOf(rows), { ...blankSheet, name: 'Eget' }));
  bench.host.resetLog();
  return bench;
}

const responsible = (...rows: readonly (readonly [key: string, name: string])[]): TableChange => ({
  table: 'Mål_tabell',
  columns: ['Ansvarig'],
  rows: rows.map(([key, name]) => ({ key, cells: [name] })),
});

async function failure(promise: Promise<unknown>): Promise<WorkbookError> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof WorkbookError)) throw new Error(`expected a WorkbookError, got ${String(thrown)}`);
  return thrown;
}
const said = (error: WorkbookError): string => errorSentence(error, wordingFor('sv').errors);

/** Somebody does something in Excel right before a request, so many after now. */
function meanwhile({ host, byHand }: Workbench, after: number, work: (workbook: Excel.Workbook) => void): void {
  const execute = host.execute.bind(host);
  let passed = 0;
  jest.spyOn(host, 'execute').mockImplementation(async (message) => {
    passed += 1;
    if (passed === after + 1) {
      jest.restoreAllMocks();
      await byHand(work);
    }
    return execute(message);
  });
}

afterEach(() => jest.restoreAllMocks());

test('[F2] a sheet that is renamed and moved is written to all the same', async () => {
  const { port, byHand, cells } = await withGoals();
  await byHand((workbook) => {
    const sheet = workbook.worksheets.getItem('Mål');
    sheet.name = 'Våra mål';
    sheet.position = 1;
  });
  await port.write([responsible(['m2', 'kurator'])], []);
  expect(await cells('Våra mål', 'C4:C6')).toEqual([['rektor'], ['kurator'], ['controller']]);
});

test('[F3] a sheet that is deleted while a command is at work is named, and nothing is written anywhere', async () => {
  const bench = await withGoals();
  meanwhile(bench, 1, (workbook) => workbook.worksheets.getItem('Mål').delete());
  const error = await failure(bench.port.write([responsible(['m2', 'kurator'])], []));
  expect(error).toMatchObject({ code: 'ItemNotFound', untouched: true });
  expect(said(error)).toBe(
    'Tabellen ”Mål_tabell” finns inte i arbetsboken. Arbetsboken är som den var. Ångra borttagningen med Ctrl+Z, eller gör en ny mall och flytta över innehållet.',
  );
});

test('[F3] a report that is deleted while the next is made is made anew', async () => {
  const bench = await withGoals();
  const report = (text: string) => ({ ...blankSheet, name: 'Rapport', blocks: [{ address: 'A1', cells: [[text]] }] });
  await bench.port.replaceSheet(report('T1'));
  await bench.port.outline();
  meanwhile(bench, 0, (workbook) => workbook.worksheets.getItem('Rapport').delete());
  await bench.port.replaceSheet(report('T2'));
  expect(await bench.cells('Rapport', 'A1')).toEqual([['T2']]);
});

test('[F4] a table that has become a range, or has another name, is named; what stands there is left', async () => {
  const { port, byHand, cells } = await withGoals();
  await byHand((workbook) => void (workbook.tables.getItem('Mål_tabell').name = 'Våra'));
  expect(said(await failure(port.write([responsible(['m1', 'x'])], [])))).toContain('Tabellen ”Mål_tabell” finns inte i arbetsboken.');
  await byHand((workbook) => void workbook.tables.getItem('Våra').convertToRange());
  expect((await failure(port.write([responsible(['m1', 'x'])], []))).code).toBe('ItemNotFound');
  expect(await cells('Mål', 'C4')).toEqual([['rektor']]);
});

test('[F8] rows and columns that are hidden are read and written like others', async () => {
  const { port, byHand, cells } = await withGoals();
  await byHand((workbook) => {
    const sheet = workbook.worksheets.getItem('Mål');
    sheet.getRange('A5:A5').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
  });
  await port.write([responsible(['m1', 'a'], ['m2', 'b'], ['m3', 'c'])], []);
  expect(await cells('Mål', 'C4:C6')).toEqual([['a'], ['b'], ['c']]);
});

test('[F7] a table that is sorted right before it would grow is not written in: the rows are read again', async () => {
  const bench = await withGoals();
  meanwhile(bench, 2, (workbook) => workbook.tables.getItem('Mål_tabell').sort.apply([{ key: 1, ascending: false }]));
  const error = await failure(bench.port.write([responsible(['m1', 'skolchef'], ['m4', 'ny'])], []));
  expect(said(error)).toBe(
    'Någon annan ändrade tabellen ”Mål_tabell” samtidigt. Arbetsboken är som den var. Kör kommandot igen, så läses arbetsboken om.',
  );
  await bench.port.write([responsible(['m1', 'skolchef'], ['m4', 'ny'])], []);
  expect((await bench.cells('Mål', 'A4:C7')).map(([key, , name]) => `${key} ${name}`).toSorted()).toEqual([
    'm1 skolchef',
    'm2 rektor',
    'm3 controller',
    'm4 ny',
  ]);
});

test.each(['#DIV/0!', '#N/A', '#VALUE!', '#REF!'])('[F13] %s is nothing that can be read, and never 0', (shown) => {
  expect(readValue(shown)).toMatchObject({ kind: 'text', meaning: 'unreadable' });
});

test('[F16] what another user types between the reading and the writing is left, and told', async () => {
  const bench = await withGoals();
  meanwhile(bench, 1, (workbook) => {
    workbook.worksheets.getItem('Mål').getRange('C5').values = [['biträdande rektor']];
  });
  const rows = ['m1', 'm2'].map((key) => ({ key, cells: ['skolchef'], was: ['rektor'] }));
  expect(await bench.port.write([{ table: 'Mål_tabell', columns: ['Ansvarig'], rows }], [])).toMatchObject({
    cellsWritten: 1,
    left: [{ table: 'Mål_tabell', key: 'm2', column: 'Ansvarig' }],
  });
  expect(await bench.cells('Mål', 'C4:C5')).toEqual([['skolchef'], ['biträdande rektor']]);
});

test('[F17] a report that cannot be shown, since another workbook is in front, is made all the same', async () => {
  const { port, host, cells } = await withGoals();
  host.fail({ after: 1, code: 'InactiveWorkbook', carriedOut: 1 });
  await port.replaceSheet({ ...blankSheet, name: 'Rapport', blocks: [{ address: 'A1', cells: [['T2']] }] });
  expect(await cells('Rapport', 'A1')).toEqual([['T2']]);
});

describe('[F20] steps of Undo', () => {
  /** Options of every run, which Excel takes as ExcelApi 1.20 does; `refuses` is a workbook in which steps cannot be grouped. */
  async function excelOf120(refuses: boolean) {
    const bench = await withGoals();
    const options: object[] = [];
    const excel = Object.create(bench.excel, {
      run: {
        value: (given: object, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
          options.push(given);
          if (refuses && 'mergeUndoGroup' in given) bench.host.fail({ after: 0, code: 'UndoNotSupported', carriedOut: 0 });
          return bench.excel.run(batch);
        },
      },
    }) as typeof bench.excel;
    return { ...bench, options, port: openPort(excel, { mergeUndo: true, pause: 0 }) };
  }

  it('are grouped where Excel can, one group for each command', async () => {
    const { port, options } = await excelOf120(false);
    await port.write([responsible(['m1', 'skolchef'])], []);
    expect(options).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(port.oneUndo).toBe(true);
  });

  it('are not asked for where Excel cannot', async () => {
    const { excel } = await withGoals();
    expect(openPort(excel).oneUndo).toBe(false);
  });

  it('where Excel refuses, it is told before anything is written; the next try is not grouped, and the pane says so beforehand', async () => {
    const { port, options, cells } = await excelOf120(true);
    const error = await failure(port.write([responsible(['m1', 'skolchef'])], []));
    expect(said(error)).toBe(
      'Kommandot går inte att ångra i ett enda steg i den här arbetsboken. Arbetsboken är som den var. Spara först, så finns en kopia att gå tillbaka till, och försök igen: då skrivs det ändå.',
    );
    expect(await cells('Mål', 'C4')).toEqual([['rektor']]);
    expect(port.oneUndo).toBe(false);
    await port.write([responsible(['m1', 'skolchef'])], []);
    expect(await cells('Mål', 'C4')).toEqual([['skolchef']]);
    expect(options.at(-1)).toEqual({ delayForCellEdit: true });
  });
});

describe('[F21] a workbook that is opened as read-only', () => {
  it('is read, and every write is refused before anything is asked for', async () => {
    const { port, host } = await withGoals();
    host.readOnly = true;
    expect((await port.read(['Mål_tabell'], [])).outline.readOnly).toBe(true);
    const report = { ...blankSheet, name: 'Rapport' };
    for (const write of [
      () => port.write([responsible(['m1', 'x'])], []),
      () => port.create(workbookOf({ ...blankSheet, name: 'Ny' })),
      () => port.replaceSheet(report),
    ]) {
      host.resetLog();
      const error = await failure(write());
      expect(said(error)).toBe(
        'Arbetsboken är skyddad eller öppnad som skrivskyddad. Arbetsboken är som den var. Spara en egen kopia och försök igen där.',
      );
      expect(host.log).toHaveLength(1);
    }
  });
});

describe('[F26] two things at once', () => {
  it('a double click waits for its turn: the second finds that nothing is left to do', async () => {
    const { port, cells } = await withGoals();
    const change = [responsible(['m4', 'ny'])];
    const [first, second] = await Promise.all([port.write(change, []), port.write(change, [])]);
    expect([first.cellsWritten, second.cellsWritten]).toEqual([2, 0]);
    expect(await cells('Mål', 'A7:A8')).toEqual([['m4'], ['']]);
  });

  it('a report that was half made when the pane was closed is made whole by the next', async () => {
    const { host, excel, port, cells } = await withGoals();
    const report = (text: string) => ({ ...blankSheet, name: 'Rapport', blocks: [{ address: 'A1:A2', cells: [[text], ['Slut']] }] });
    await port.replaceSheet(report('T1'));
    // The pane is gone: nothing more is asked of Excel after what it stopped in.
    host.fail({ after: 2, code: 'RequestAborted', carriedOut: 0.5, times: Infinity });
    expect(await failure(openPort(excel, { pause: 0 }).replaceSheet(report('T2')))).toMatchObject({ untouched: false });
    host.fail(null);
    await openPort(excel).replaceSheet(report('T2'));
    expect(await cells('Rapport', 'A1:A2')).toEqual([['T2'], ['Slut']]);
  });
});

test('[F29] 1,501 new rows, the last one empty but for its key, are all there', async () => {
  const { port, cells } = await withGoals();
  const rows = Array.from({ length: 1501 }, (_, at) => ({ key: `n${at}`, cells: [at === 1500 ? '' : `Mål ${at}`] }));
  await port.write([{ table: 'Mål_tabell', columns: ['Mål'], rows }], []);
  expect((await port.outline()).tables[0]?.address).toBe('A3:C1507');
  expect(await cells('Mål', 'A1506:B1507')).toEqual([
    ['n1499', 'Mål 1499'],
    ['n1500', ''],
  ]);
});

test('[F30] a text longer than a cell holds is refused before anything is written', async () => {
  const { port, host } = await withGoals();
  expect(said(await failure(port.write([responsible(['m1', 'x'.repeat(32_768)])], [])))).toMatch(
    /^En text på bladet ”Mål” är längre än de 32 767 tecken som ryms i en cell\. Arbetsboken är som den var\. Korta texten/,
  );
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});
