/**
 * The printed pages that README and docs/report.md show, `npx tsx scripts/report-pages.ts`: the report of our own example of a board's T2, made by the command line
 * and printed by LibreOffice. Run it after a change that one can see on paper.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { run } from '../src/cli/run';
import { examples } from '../src/intake/examples';
import { startLibreOffice } from '../test/support/libreoffice';
import { printedPages, type PrintedPage } from '../test/support/printed-words';
import { onlyTheReport } from './only-the-report';

/** Pictures by a heading of the page that they show; a heading in the list of contents is lower than these points. */
const shown: Readonly<Record<string, string>> = {
  'report-front.png': 'Tertialrapport',
  'report-summary.png': 'Läget',
  'report-goals.png': '1.1',
  'report-economy.png': 'Uppföljning av driftbudget',
};
const HEADING_HEIGHT = 15;
const DOTS_PER_INCH = 80;

async function main(): Promise<void> {
  const work = await mkdtemp(path.join(tmpdir(), 'pages-'));
  const office = await startLibreOffice();
  try {
    const pdf = await office.toPdf(await boardReport(work));
    const pages = await printedPages(pdf);
    for (const [picture, heading] of Object.entries(shown)) {
      const page = pages.findIndex((one) => headingsOf(one).includes(heading)) + 1;
      if (page === 0) throw new Error(`No page has the heading ${heading}.`);
      const file = path.join(__dirname, '..', 'docs/images', picture);
      const only = ['-f', String(page), '-l', String(page), '-singlefile'];
      await promisify(execFile)('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), ...only, pdf, file.replace(/\.png$/, '')]);
    }
  } finally {
    await office.close();
    await rm(work, { recursive: true, force: true });
  }
}

async function boardReport(work: string): Promise<string> {
  const example = examples.find(({ id }) => id === 'boardReport');
  if (!example) throw new Error('There is no example of a board’s report.');
  const [json, plan, report, only] = ['board.json', 'plan.xlsx', 'report.xlsx', 'only.xlsx'].map((name) => path.join(work, name));
  if (!json || !plan || !report || !only) throw new Error('No files.');
  await writeFile(json, JSON.stringify({ source: example.id, documents: [await example.load()] }));
  await cli(['create', json, '-o', plan]);
  await cli(['report', plan, '-o', report]);
  await writeFile(only, await onlyTheReport(report));
  return only;
}

async function cli(words: readonly string[]): Promise<void> {
  let said = '';
  const code = await run([...words, '--lang', 'en'], { out: () => undefined, error: (text) => (said += text) }, {});
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
}

const headingsOf = ({ words }: PrintedPage): string =>
  words
    .filter(({ top, bottom }) => bottom - top > HEADING_HEIGHT)
    .map(({ text }) => text)
    .join(' ');

void main();
