import type { Cell } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { makeCopy } from '../../src/commands/sendCopy';
import { Host, loadExcelInNode } from '../../src/workbench';
import { extrasOf, openWorkbook } from '../../src/workbench/file';
import { openPort } from '../../src/workbook/excel';
import { wordingFor } from '../../src/wording';
import { errorSentence } from '../../src/wording/errors';
import { WorkbookError } from '../../src/workbook/errors';
import { fileOf } from '../support/file-of';
import { anIndicator, aGoal, aPlan } from '../support/plan';

const plan = aPlan({
  goals: [aGoal({ key: 'm1', code: '1.1', title: 'Trygghet', fulfilment: 'fully' })],
  indicators: [anIndicator({ goal: '1.1', name: 'Andel nöjda' })],
});

let host: Host;
let port: ReturnType<typeof openPort>;
let report: string;
let file: Uint8Array;

beforeAll(async () => {
  host = Host.create();
  const { Excel: excel, Office: office } = await loadExcelInNode(host);
  port = openPort(excel, { office });
  await createTemplate(port, plan);
  report = (await makeReport(port))?.sheet ?? '';
  host.workbook.creator = 'Anna Lind';
  host.workbook.lastModifiedBy = 'Anna Lind';
  host.workbook.company = 'Anna Lind AB';
  extrasOf(host.workbook).customProperties.set('Ägare', 'Anna Lind');
  extrasOf(host.workbook).settings.set('vem', 'Anna Lind');
  const hidden = host.workbook.addWorksheet('Dolda anteckningar', { state: 'veryHidden' });
  hidden.getCell('A1').value = 'sekretess från ett dolt blad';
  const sheet = host.workbook.getWorksheet(report);
  if (!sheet) throw new Error('No report');
  sheet.getCell('B2').note = 'Anna Lind undrar';
  sheet.getCell('P1').value = { formula: '\'Dolda anteckningar\'!A1&""', result: 'syns i rapporten' };
  file = await port.file();
});

const copyOf = (all = false) => makeCopy(file, all ? null : plan.start);
const textOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

test('the report goes out alone, as values, and nothing in it tells of people or hidden sheets', async () => {
  const copy = copyOf();
  expect(copy?.facts).toMatchObject({ sheets: [report], values: 1, empty: 0, comments: 1 });
  const text = textOf(copy?.bytes ?? new Uint8Array());
  expect(textOf(file)).toMatch(/Anna Lind/);
  expect(text).not.toMatch(/Anna|sekretess|Dolda|Indikatorer!|<f[ >]|calculatedColumn|calcChain/);
  expect(text).toContain('syns i rapporten');
});

test('in the copy the sheet says and looks what it says and looks in the workbook', async () => {
  const copy = await openWorkbook(copyOf()?.bytes ?? new Uint8Array());
  expect(copy.worksheets.map(({ name, state }) => [name, state])).toEqual([[report, 'visible']]);
  const made = copy.getWorksheet(report);
  const before = (await openWorkbook(file)).getWorksheet(report);
  const seen = (sheet: typeof made) => {
    const rows: unknown[] = [];
    sheet?.eachRow((row) =>
      rows.push([row.height, ...Array.from({ length: 10 }, (_, at) => [row.getCell(at + 1).text, row.getCell(at + 1).style])]),
    );
    return {
      rows,
      page: sheet?.pageSetup,
      head: sheet?.headerFooter,
      merges: sheet?.model.mergeCells,
      widths: sheet?.columns?.map(({ width }) => width),
    };
  };
  expect(seen(made)).toEqual(seen(before));
  expect(seen(made).merges?.length).toBeGreaterThan(5);
  expect(made?.getCell('P1').value).toBe('syns i rapporten');
});

/** What a cell shows: of a formula what it came to, of an error its name. */
const valueOf = ({ formula, result, value }: Cell): unknown => {
  const shown = formula === undefined ? value : result;
  return typeof shown === 'object' && shown !== null && 'error' in shown ? shown.error : (shown ?? '');
};

test('all visible sheets: every formula is the value that it showed, hidden sheets and validations are gone', async () => {
  const copy = copyOf(true);
  const made = await openWorkbook(copy?.bytes ?? new Uint8Array());
  const before = await openWorkbook(file);
  expect(made.worksheets.map(({ name }) => name)).toEqual(
    before.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name),
  );
  expect(copy?.facts.values).toBeGreaterThan(20);
  let compared = 0;
  for (const sheet of made.worksheets) {
    expect(Object.keys(sheet.dataValidations.model)).toEqual([]);
    before.getWorksheet(sheet.name)?.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        compared += 1;
        const copied = sheet.getCell(number, column);
        expect([sheet.name, cell.address, copied.formula, valueOf(copied)]).toEqual([sheet.name, cell.address, undefined, valueOf(cell)]);
      }),
    );
  }
  expect(compared).toBeGreaterThan(500);
});

test('the copy opens beside the workbook, in which nothing has changed', async () => {
  const before = await fileOf(host);
  host.resetLog();
  const opened: Uint8Array[] = [];
  host.openBeside = (bytes) => void opened.push(bytes);
  const copy = copyOf();
  await port.openBeside(copy?.bytes ?? new Uint8Array());
  host.openBeside = undefined;
  expect(opened.map((bytes) => Buffer.compare(bytes, copy?.bytes ?? new Uint8Array()))).toEqual([0]);
  expect(host.canUndo && host.log.some(({ cellsWritten }) => cellsWritten > 0)).toBe(false);
  expect(await fileOf(host)).toEqual(before);
});

test('without a report of the period there is no copy', () => {
  expect(makeCopy(file, { ...plan.start, year: 1999 })).toBeNull();
});

const told = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof WorkbookError ? errorSentence(error, wordingFor('sv').errors) : String(error);
};

test('where Excel does not hand out the file it is said, with a way round; it is asked for again without harm', async () => {
  host.givesFile = false;
  for (let time = 0; time < 3; time += 1) {
    expect(await told(port.file())).toBe(
      'Excel lämnade inte ut arbetsbokens fil. Arbetsboken är som den var. Lämna skyddad vy, spara arbetsboken och försök igen. På webben: spara en kopia på datorn och välj den filen här.',
    );
  }
  host.givesFile = true;
  // Office holds two files at most: each has been let go of.
  for (let time = 0; time < 2; time += 1) expect((await port.file()).length).toBeGreaterThan(10_000);
  expect(await told(openPort((await loadExcelInNode(host)).Excel).file())).toContain('lämnade inte ut');
});

test('a file that is no workbook is told', async () => {
  const read = async () => makeCopy(new Uint8Array([1, 2, 3]), null);
  expect(await told(read())).toContain('Filen går inte att läsa');
});

test('what is too large for a request is refused before it is sent', async () => {
  expect(await told(port.openBeside(new Uint8Array(4_000_000)))).toContain('för stort');
});
