import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../src/cli/run';
import { examples } from '../src/intake/examples';
import { openWorkbook, saveWorkbook } from '../src/workbench/file';
import { compareRecalculated } from '../test/support/compare-recalculated';
import { startLibreOffice, type LibreOffice } from '../test/support/libreoffice';
import { copyPrintsSame } from './copy-prints-same';
import { threeEngines } from './three-engines';
import { contentsFaults } from '../test/support/printed-contents';
import { printFaults, printedPages } from '../test/support/printed-words';

/**
 * Opens what we write in LibreOffice, an independent Excel: every formula recalculated must give the value that we saved, none an error, and the report
 * printed to PDF must have no word cut and its headings on the pages that the list of contents gives. A folder with `golden/*.json` as the only argument adds its documents to our own examples; `--keep DIR` keeps the files. Then generated plans
 * are computed by the code, by the host's engine and by LibreOffice; `--seed N` makes others.
 */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { keep: { type: 'string' }, seed: { type: 'string', default: '2026' } },
    allowPositionals: true,
  });
  const folder = values.keep;
  const [documents] = positionals;
  const work = folder ?? (await mkdtemp(path.join(tmpdir(), 'check-')));
  await mkdir(work, { recursive: true });
  const office = await startLibreOffice();
  const faults: string[] = [];
  try {
    for (const source of [...(await ownExamples(work)), ...(documents === undefined ? [] : await goldenDocuments(documents))]) {
      faults.push(...(await checkDocument(source, work, office)));
    }
    faults.push(...(await checkThatALieIsSeen(work, office)));
    const printed = await office.toPdf(path.join(work, 'unitReport-utskrift.xlsx'));
    faults.push(...(await copyPrintsSame(path.join(work, 'unitReport-rapport.xlsx'), printed, work, office)));
    faults.push(...(await threeEngines(Number(values.seed), work)));
  } finally {
    await office.close();
    if (folder === undefined) await rm(work, { recursive: true, force: true });
  }
  faults.forEach((fault) => console.error(`  ${fault}`));
  console.log(faults.length === 0 ? 'LibreOffice agrees.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

interface Source {
  readonly name: string;
  readonly file: string;
  readonly index: number;
}

async function ownExamples(work: string): Promise<readonly Source[]> {
  return Promise.all(
    examples.map(async ({ id, load }) => {
      const file = path.join(work, `${id}.json`);
      await writeFile(file, JSON.stringify({ source: id, documents: [await load()] }));
      return { name: id, file, index: 0 };
    }),
  );
}

async function goldenDocuments(folder: string): Promise<readonly Source[]> {
  const golden = path.join(folder, 'golden');
  const names = (await readdir(golden).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) console.log(`No documents in ${golden}: only our own examples are checked.`);
  const sources = names.map(async (name) => {
    const { documents } = JSON.parse(await readFile(path.join(golden, name), 'utf8')) as { readonly documents: readonly unknown[] };
    return documents.map((_, index) => ({ name: `${path.basename(name, '.json')}-${index}`, file: path.join(golden, name), index }));
  });
  return (await Promise.all(sources)).flat();
}

async function checkDocument({ name, file, index }: Source, work: string, office: LibreOffice): Promise<readonly string[]> {
  const plan = path.join(work, `${name}.xlsx`);
  const report = path.join(work, `${name}-rapport.xlsx`);
  const only = path.join(work, `${name}-utskrift.xlsx`);
  await cli(['create', file, '--document', String(index), '-o', plan]);
  await cli(['report', plan, '-o', report]);
  const { compared, differences } = await compareRecalculated(report, await office.recalculate(report));
  const errors = differences.filter(({ theirs }) => typeof theirs === 'object' && theirs !== null);
  await writeFile(only, await onlyTheReport(report));
  const pages = await printedPages(await office.toPdf(only));
  const printed = (await openWorkbook(new Uint8Array(await readFile(report)))).worksheets.find(isReport);
  const faults = [...printFaults(pages, 50), ...(printed ? contentsFaults(printed, pages) : [`${name}: no report`])];
  console.log(
    `${name}: ${compared} formulas, ${differences.length} differ (${errors.length} errors); report ${pages.length} pages, ${faults.length} faults`,
  );
  return [
    ...(compared === 0 ? [`${name}: no formula was compared`] : []),
    ...(pages.length === 0 ? [`${name}: nothing was printed`] : []),
    ...differences
      .slice(0, 20)
      .map(
        (one) =>
          `${name} ${one.sheet}!${one.cell}: ${JSON.stringify(one.ours)} here, ${JSON.stringify(one.theirs)} in LibreOffice; =${one.formula}`,
      ),
    ...faults.slice(0, 20).map((fault) => `${name}: ${fault}`),
  ];
}

async function cli(words: readonly string[]): Promise<void> {
  let said = '';
  const code = await run([...words, '--lang', 'en'], { out: () => undefined, error: (text) => (said += text) }, {});
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
}

/** LibreOffice prints every visible sheet; the paper that a board gets is the report. */
async function onlyTheReport(file: string): Promise<Uint8Array> {
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
  // A sheet that is hidden while it is the active one is printed all the same.
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 15000, visibility: 'visible', firstSheet: 0, activeTab: workbook.worksheets.findIndex(isReport) },
  ];
  for (const sheet of workbook.worksheets) if (!isReport(sheet)) sheet.state = 'hidden';
  return saveWorkbook(workbook);
}

const isReport = ({ name }: { readonly name: string }): boolean => name.startsWith('Rapport');

/** A comparison that only opens the file would compare our own cached values: a planted wrong one must be noticed. */
async function checkThatALieIsSeen(work: string, office: LibreOffice): Promise<readonly string[]> {
  const file = path.join(work, 'planted.xlsx');
  const workbook = await openWorkbook(new Uint8Array(await readFile(path.join(work, 'unitReport.xlsx'))));
  const cell = workbook.getWorksheet('Driftbudget')?.findCell(await aFormula(path.join(work, 'unitReport.xlsx')));
  if (!cell?.formula) return ['planted: no formula to plant a wrong value in'];
  cell.value = { formula: cell.formula, result: 123456789 };
  await writeFile(file, await saveWorkbook(workbook));
  const { differences } = await compareRecalculated(file, await office.recalculate(file));
  const seen = differences.some(({ ours }) => ours === 123456789);
  console.log(`planted wrong value: ${seen ? 'noticed' : 'not noticed'}`);
  return seen ? [] : ['planted: a wrong cached value was not noticed'];
}

async function aFormula(file: string): Promise<string> {
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
  let address = '';
  workbook.getWorksheet('Driftbudget')?.eachRow((row) => {
    row.eachCell((cell) => {
      if (address === '' && cell.formula !== undefined && typeof cell.result === 'number') address = cell.address;
    });
  });
  return address;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
