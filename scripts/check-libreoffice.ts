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
import { isReport, onlyTheReport } from './only-the-report';
import { contentsFaults } from '../test/support/printed-contents';
import { printFaults, printedPages, type PrintedPage } from '../test/support/printed-words';
import { sheetAccessibility, wordAccessibility } from './report-accessibility';
import { pageEndFaults } from './report-proof/page-ends';
import { shownInSheet, shownInWord, wordFaults } from './report-proof/printed-words';
import { readReportSheet } from './report-proof/read-sheet';
import { threeEngines } from './three-engines';

/**
 * Opens what we write in LibreOffice, an independent Excel: every formula recalculated must give the value that we saved, none an error, and the report
 * printed to PDF must have the words that the file shows, none cut, and its headings on the pages that the list of contents gives; the Word document likewise. A folder with `golden/*.json` as the only argument adds its documents to our own examples; `--keep DIR` keeps the files. Then generated plans
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
  const [office, printer] = await Promise.all([startLibreOffice(), startLibreOffice()]);
  const faults: string[] = [];
  try {
    const sources = [...(await ownExamples(work)), ...(documents === undefined ? [] : await goldenDocuments(documents))];
    const made: Made[] = [];
    for (const source of sources) made.push(await make(source, work));
    // Two programs at work, and this one computes the generated plans meanwhile.
    const [recalculated, pdfs, ofGenerated] = await Promise.all([
      office.allRecalculated(made.map(({ report }) => report)),
      printer.allToPdf([...made.map(({ only }) => only), ...made.map(({ word }) => word)]),
      threeEngines(Number(values.seed), work),
    ]);
    const printed = pdfs.slice(0, made.length);
    const printedWord = pdfs.slice(made.length);
    for (const [at, one] of made.entries())
      faults.push(...(await checkMade(one, recalculated[at] ?? '', printed[at] ?? '', printedWord[at] ?? '')));
    faults.push(...(await checkThatALieIsSeen(work, office)));
    const unitReport = made.findIndex(({ name }) => name === 'unitReport');
    faults.push(...(await copyPrintsSame(made[unitReport]?.report ?? '', printed[unitReport] ?? '', work, office)));
    faults.push(...ofGenerated);
  } finally {
    await Promise.all([office.close(), printer.close()]);
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

/** The files of a source, as the command line makes them. */
interface Made {
  readonly name: string;
  readonly report: string;
  /** The report's sheet alone. */
  readonly only: string;
  readonly word: string;
}

async function make({ name, file, index }: Source, work: string): Promise<Made> {
  const plan = path.join(work, `${name}.xlsx`);
  const report = path.join(work, `${name}-rapport.xlsx`);
  const only = path.join(work, `${name}-utskrift.xlsx`);
  const word = path.join(work, `${name}-word.docx`);
  await cli(['create', file, '--document', String(index), '-o', plan]);
  await cli(['report', plan, '-o', report]);
  await cli(['report', plan, '-o', word]);
  await writeFile(only, await onlyTheReport(report));
  return { name, report, only, word };
}

async function checkMade(
  { name, report, word }: Made,
  recalculated: string,
  printed: string,
  printedWord: string,
): Promise<readonly string[]> {
  const { compared, differences } = await compareRecalculated(report, recalculated);
  const errors = differences.filter(({ theirs }) => typeof theirs === 'object' && theirs !== null);
  const pages = await printedPages(printed);
  const faults = await sheetFaults(report, pages);
  const wordPages = await printedPages(printedWord);
  const ofWord = wordFaultsOf(new Uint8Array(await readFile(word)), wordPages);
  console.log(
    `${name}: ${compared} formulas, ${differences.length} differ (${errors.length} errors); report ${pages.length} pages, ${faults.length} faults; in Word ${wordPages.length} pages, ${ofWord.length} faults`,
  );
  return [
    ...(compared === 0 ? [`${name}: no formula was compared`] : []),
    ...(pages.length === 0 || wordPages.length === 0 ? [`${name}: nothing was printed`] : []),
    ...differences
      .slice(0, 20)
      .map(
        (one) =>
          `${name} ${one.sheet}!${one.cell}: ${JSON.stringify(one.ours)} here, ${JSON.stringify(one.theirs)} in LibreOffice; =${one.formula}`,
      ),
    ...faults.slice(0, 20).map((fault) => `${name}: ${fault}`),
    ...ofWord.slice(0, 20).map((fault) => `${name} in Word: ${fault}`),
  ];
}

async function sheetFaults(report: string, pages: readonly PrintedPage[]): Promise<readonly string[]> {
  const bytes = new Uint8Array(await readFile(report));
  const sheet = (await openWorkbook(bytes)).worksheets.find(isReport);
  const saved = readReportSheet(bytes);
  if (!sheet || !saved) return ['no report'];
  return [
    ...printFaults(pages, 50),
    ...contentsFaults(sheet, pages),
    ...wordFaults(shownInSheet(saved), pages),
    ...pageEndFaults(saved),
    ...sheetAccessibility(saved),
    ...(pages.length === saved.breaks.length + 1
      ? []
      : [`${pages.length} pages are printed, the report breaks into ${saved.breaks.length + 1}`]),
  ];
}

/** Words and what a reader who does not see them would miss; where Word breaks its pages only Word can show. */
const wordFaultsOf = (bytes: Uint8Array, pages: readonly PrintedPage[]): readonly string[] => [
  ...wordFaults(shownInWord(bytes), pages),
  ...wordAccessibility(bytes),
];

async function cli(words: readonly string[]): Promise<void> {
  let said = '';
  const code = await run([...words, '--lang', 'en'], { out: () => undefined, error: (text) => (said += text) }, {});
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
}

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
