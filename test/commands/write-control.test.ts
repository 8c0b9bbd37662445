import { createTemplate } from '../../src/commands/createTemplate';
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { writeControl } from '../../src/commands/writeControl';
import type { WorkbookPort } from '../../src/workbook/port';
import { anIndicator, aPlan } from '../support/plan';
import { prepared, workbench, type Workbench } from '../workbook/excel/workbench';

const split = { kind: 'share', measureUnit: '%', outcomeMen: '2 %', outcomeWomen: '28 %', target: '30 %', direction: 'lower' } as const;
const plan = aPlan({
  indicators: [
    anIndicator({ ...split, key: 'i1', name: 'Sjukfrånvaro', outcome: '37,4 %' }),
    anIndicator({ ...split, key: 'i2', name: '=HYPERLINK("http://x","Klicka")', outcome: '40,0 %' }),
    anIndicator({ ...split, key: 'i3', name: 'Andel nöjda', outcome: '110 %', outcomeMen: '110 %', outcomeWomen: '110 %' }),
  ],
});

/** Columns of Kontroll that are seen: C to N; Hantering M, Motivering N. */
async function rowsOf({ port }: Workbench): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const table = (await port.read(['Kontroll'], [])).tables.get('Kontroll');
  return (table?.cells ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [table?.headers[at] ?? '', cell])));
}

const ready = prepared(({ port }) => createTemplate(port, plan));

/** Answers by hand in the row of Kontroll that speaks of a rule and a row. */
async function answer(bench: Workbench, rule: string, name: string, handling: string, reason: string): Promise<void> {
  const at = (await rowsOf(bench)).findIndex((row) => row['Regel'] === rule && row['Rad'] === name);
  if (at < 0) throw new Error(`Kontroll has no ${rule} of ${name}`);
  await bench.byHand((workbook) => {
    const { columns } = workbook.tables.getItem('Kontroll');
    columns.getItem('Hantering').getDataBodyRange().getCell(at, 0).values = [[handling]];
    columns.getItem('Motivering').getDataBodyRange().getCell(at, 0).values = [[reason]];
  });
}

const setOutcome = (bench: Workbench, row: number, figure: number): Promise<void> =>
  bench.byHand((workbook) => {
    const cells = workbook.tables.getItem('Indikatorer').columns.getItem('Periodens utfall').getDataBodyRange();
    cells.getCell(row, 0).values = [[figure]];
  });

/** What stands under a header of Kontroll, formulas in full. */
async function formulasUnder(bench: Workbench, header: string): Promise<readonly unknown[]> {
  let column: Excel.Range | undefined;
  await bench.byHand((workbook) => {
    column = workbook.tables.getItem('Kontroll').columns.getItem(header).getDataBodyRange().load('formulas');
  });
  return (column?.formulas ?? []).map(([cell]) => cell);
}

const open = async ({ port }: Workbench): Promise<readonly string[]> =>
  ((await checkWorkbook(port))?.findings ?? [])
    .filter(({ quiet }) => !quiet)
    .map(({ finding }) => `${finding.code} ${finding.facts['row']}`);

describe('the sheet Kontroll', () => {
  it('says every finding, the gravest first, with its cell, its sentence and what to do', async () => {
    const bench = await ready();
    const written = await writeControl(bench.port);
    expect(written).toMatchObject({ sheet: 'Kontroll' });
    const rows = await rowsOf(bench);
    expect(rows).toHaveLength(written?.checked.findings.length ?? 0);
    const order = ['Fel', 'Varning', 'Notis'];
    const grave = rows.map((row) => order.indexOf(String(row['Allvar'])));
    expect(grave).toEqual(grave.toSorted((left, right) => left - right));
    expect(rows.find((row) => row['Regel'] === 'V05')).toMatchObject({
      Allvar: 'Varning',
      Blad: 'Indikatorer',
      Rad: 'Sjukfrånvaro',
      Kolumn: 'Periodens utfall',
      Anmärkning: 'Totalt 37,4 % för ”Sjukfrånvaro” ligger utanför män 2 % och kvinnor 28 %.',
      'Det står': '37,4 %',
      Hantering: '',
      Motivering: '',
    });
    expect(bench.host.activeSheet).toBe('Kontroll');
  });

  it('leads to the cell of each finding without the add-in', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    const links = await formulasUnder(bench, 'Cell');
    const place = (await checkWorkbook(bench.port))?.findings.find(({ finding }) => finding.code === 'V05');
    expect(links).toContain(`=HYPERLINK("#'Indikatorer'!${place?.cell}","${place?.cell}")`);
    expect(links.every((link) => /^=HYPERLINK\("#'/.test(String(link)))).toBe(true);
  });

  it('holds what a cell says as text, whatever it begins with', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    const { tables } = await bench.port.read(['Kontroll'], []);
    const table = tables.get('Kontroll');
    const at = table?.headers.indexOf('Rad') ?? -1;
    const names = await formulasUnder(bench, 'Rad');
    const cells = table?.cells.map((row) => row[at]) ?? [];
    expect(cells).toContain('=HYPERLINK("http://x","Klicka")');
    expect(names.filter((name) => String(name).startsWith('='))).toEqual(cells.filter((name) => String(name).startsWith('=')));
    await bench.byHand((workbook) => workbook.application.calculate('Full'));
    expect((await rowsOf(bench)).map((row) => row['Rad'])).toContain('=HYPERLINK("http://x","Klicka")');
  });

  it('counts what is open and what is accepted, as soon as somebody chooses', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    const counts = async (): Promise<string> => String((await bench.cells('Kontroll', 'C2'))[0]?.[0]);
    const rows = await rowsOf(bench);
    const of = (word: string): number => rows.filter((row) => row['Allvar'] === word).length;
    const said = (warnings: number): string =>
      `${of('Fel')} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}, ${of('Notis')} ${of('Notis') === 1 ? 'notis' : 'notiser'}`;
    expect(await counts()).toBe(said(of('Varning')));
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', '');
    expect(await counts()).toBe(said(of('Varning')));
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Könsfördelningen avser annan månad');
    expect(await counts()).toBe(`${said(of('Varning') - 1)} · 1 accepterad`);
  });

  it('is not written again for the same findings, also when people have answered', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    expect(await writeControl(bench.port)).toMatchObject({ cellsWritten: 0 });
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Stämt av');
    bench.host.resetLog();
    expect(await writeControl(bench.port)).toMatchObject({ cellsWritten: 0 });
    expect(bench.host.log.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0)).toBe(0);
  });

  it('is taken back whole with one Undo, table and answers and all', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Åtgärdas', 'Frågat HR');
    await setOutcome(bench, 0, 0.2);
    const before = await rowsOf(bench);
    bench.host.resetLog();
    await writeControl(bench.port);
    expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
    expect(await rowsOf(bench)).not.toEqual(before);
    bench.host.undo();
    expect(await rowsOf(bench)).toEqual(before);
  });
});

describe('what was decided', () => {
  it('is quiet on the next check, survives a new sheet, and is asked again with its old reason when the figure changes', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    expect(await open(bench)).toContain('V05 Sjukfrånvaro');
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Könsfördelningen avser annan månad');
    expect(await open(bench)).not.toContain('V05 Sjukfrånvaro');

    await setOutcome(bench, 0, 0.38);
    expect(await open(bench)).toContain('V05 Sjukfrånvaro');
    await writeControl(bench.port);
    const [row] = (await rowsOf(bench)).filter((one) => one['Regel'] === 'V05' && one['Rad'] === 'Sjukfrånvaro');
    expect(row).toMatchObject({
      'Det står': '38,0 %',
      Hantering: '',
      Motivering: 'Könsfördelningen avser annan månad',
      Förslag: 'Motiveringen gäller tidigare siffror. Välj Accepteras om den gäller även nu.',
    });
    expect(await open(bench)).toContain('V05 Sjukfrånvaro');

    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Gäller även nu');
    expect(await open(bench)).not.toContain('V05 Sjukfrånvaro');
  });

  it('follows its row when the rows are sorted', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Stämt av');
    await bench.byHand((workbook) => workbook.tables.getItem('Indikatorer').sort.apply([{ key: 3, ascending: false }]));
    expect(await open(bench)).not.toContain('V05 Sjukfrånvaro');
    await writeControl(bench.port);
    expect((await rowsOf(bench)).find((row) => row['Rad'] === 'Sjukfrånvaro' && row['Regel'] === 'V05')).toMatchObject({
      Hantering: 'Accepteras',
      Motivering: 'Stämt av',
    });
  });

  it('goes with a finding that is put right, except an acceptance, which stays as put right until the finding is back', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Stämt av');
    await answer(bench, 'V05', '=HYPERLINK("http://x","Klicka")', 'Åtgärdas', 'Frågat HR');
    await setOutcome(bench, 0, 0.2);
    await setOutcome(bench, 1, 0.2);
    await writeControl(bench.port);
    const rows = (await rowsOf(bench)).filter((row) => row['Regel'] === 'V05');
    expect(rows).toMatchObject([{ Allvar: 'Åtgärdad', Rad: 'Sjukfrånvaro', Cell: '', Hantering: 'Accepteras', Motivering: 'Stämt av' }]);
    expect(String((await bench.cells('Kontroll', 'C2'))[0]?.[0])).not.toContain('accepterad');
    await setOutcome(bench, 0, 0.374);
    expect(await open(bench)).not.toContain('V05 Sjukfrånvaro');
  });

  it('is kept when somebody types it between the reading and the writing', async () => {
    const bench = await ready();
    await writeControl(bench.port);
    await setOutcome(bench, 2, 0.5);
    let typed = false;
    const port: WorkbookPort = {
      ...bench.port,
      async replaceSheet(content, options) {
        if (!typed) await answer(bench, 'V05', 'Sjukfrånvaro', 'Accepteras', 'Skrivet under tiden');
        typed = true;
        return bench.port.replaceSheet(content, options);
      },
    };
    await writeControl(port);
    expect((await rowsOf(bench)).find((row) => row['Rad'] === 'Sjukfrånvaro' && row['Regel'] === 'V05')).toMatchObject({
      Hantering: 'Accepteras',
      Motivering: 'Skrivet under tiden',
    });
  });
});

it('a sheet of that name which a person made is left alone', async () => {
  const bench = await ready();
  await bench.byHand((workbook) => {
    workbook.worksheets.add('Kontroll').getRange('A1').values = [['Mitt']];
  });
  await expect(writeControl(bench.port)).rejects.toMatchObject({ code: 'NotOurSheet', untouched: true });
  expect(await bench.cells('Kontroll', 'A1')).toEqual([['Mitt']]);
});

it('a sheet that was renamed is written where it is', async () => {
  const bench = await ready();
  await writeControl(bench.port);
  await bench.byHand((workbook) => void (workbook.worksheets.getItem('Kontroll').name = 'Vår "kontroll"'));
  await setOutcome(bench, 0, 0.2);
  expect(await writeControl(bench.port)).toMatchObject({ sheet: 'Vår "kontroll"' });
  expect((await bench.port.outline()).sheets.map(({ name }) => name)).not.toContain('Kontroll');
});

it('what is damaged on Kontroll itself is said by the check and put right by writing it', async () => {
  const bench = await ready();
  await writeControl(bench.port);
  await answer(bench, 'V05', 'Sjukfrånvaro', 'Kanske', '');
  await bench.byHand((workbook) => workbook.tables.getItem('Kontroll').columns.getItem('Väntat').delete());
  const own = async (): Promise<readonly string[]> =>
    ((await checkWorkbook(bench.port))?.findings ?? []).filter(({ sheet }) => sheet === 'Kontroll').map(({ finding }) => finding.message);
  expect((await own()).toSorted()).toEqual(['columnMissing', 'word']);
  await writeControl(bench.port);
  expect(await own()).toEqual([]);
  expect((await rowsOf(bench)).filter((row) => row['Blad'] === 'Kontroll')).toEqual([]);
});

it('says that nothing is wrong where nothing is', async () => {
  const bench = await workbench();
  await createTemplate(bench.port, aPlan({ start: { type: 'month', frame: '' } }));
  const findings = (await writeControl(bench.port))?.checked.findings ?? [];
  const decided = findings.map(({ key }) => ({ key, cells: ['Accepteras', 'Känt'] }));
  await bench.port.write([{ table: 'Kontroll', columns: ['Hantering', 'Motivering'], rows: decided }], []);
  expect(String((await bench.cells('Kontroll', 'C2'))[0]?.[0])).toMatch(/^Inget att anmärka på/);
});
