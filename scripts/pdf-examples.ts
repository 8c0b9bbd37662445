/**
 * Makes the PDF files of test/reading/examples/pdf from the texts beside them, with LibreOffice: with lines between cells, with nothing drawn, tagged, and as our own report.
 * They are committed: LibreOffice is not asked when tests run. `tsx scripts/pdf-examples.ts`
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libreOfficeProgram } from '../test/support/libreoffice';

const examples = path.join(import.meta.dirname, '../test/reading/examples');
const looks = {
  lines: { table: 'border="1" cellspacing="0" cellpadding="3"', isTagged: false },
  gaps: { table: 'cellspacing="0" cellpadding="5"', isTagged: false },
  tagged: { table: 'cellspacing="0" cellpadding="3"', isTagged: true },
} as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line a paragraph, lines with tabs a table; a line that only a page break parts from the one before goes on with it. */
function pageOf(text: string, table: string): string {
  const blocks: string[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const html = rows.map((row) => {
      const cells = Array.from({ length: columns }, (_, at) => escaped((row[at] ?? '').trim()));
      const isAnalysis = columns > 2 && cells.slice(1).every((cell) => cell === '');
      return `<tr>${isAnalysis ? `<td colspan="${columns}"><p>${cells[0]}</p></td>` : cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    });
    if (html.length > 0) blocks.push(`<table width="100%" ${table}>${html.join('\n')}</table>`);
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.includes('\t') && !/^[^\t]+\t\d+$/.test(line)) {
      rows.push(line.split('\t'));
      continue;
    }
    endTable();
    if (line.trim() !== '') blocks.push(`<p>${escaped(line.replace('\t', ' ').trim())}</p>`);
  }
  endTable();
  const style = '@page { size: A4; margin: 2cm } p { font: 10pt "Liberation Sans"; margin: 0 0 8pt } td p { font-size: 8pt; margin: 0 }';
  return `<html><head><meta charset="utf-8"><style>${style}</style></head><body>${blocks.join('\n')}</body></html>`;
}

/** Each of a size that can be committed: tags are many. */
const made: readonly (readonly [text: string, look: keyof typeof looks, lines?: number])[] = [
  ['board-t1', 'lines'],
  ['board-t1', 'gaps'],
  ['unit-vp', 'lines'],
  ['unit-vp', 'gaps'],
  ['unit-vb', 'tagged', 30],
];

const fromPage = ['--infilter=HTML (StarWriter)'];
const scratch = mkdtempSync(path.join(tmpdir(), 'pdf-examples-'));
const toPdf = (file: string, name: string, settings: Readonly<Record<string, string>>, reader: readonly string[]): void => {
  const typed = Object.entries(settings).map(([key, value]) => [key, { type: /^(true|false)$/.test(value) ? 'boolean' : 'string', value }]);
  const filter = `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
  const profile = `-env:UserInstallation=file://${scratch}/profile`;
  execFileSync(libreOfficeProgram(), [profile, '--headless', ...reader, '--convert-to', filter, '--outdir', scratch, file], {
    stdio: 'ignore',
  });
  copyFileSync(file.replace(/\.\w+$/, '.pdf'), path.join(examples, 'pdf', `${name}.pdf`));
};
try {
  for (const [name, look, lines] of made) {
    const page = path.join(scratch, `${name}-${look}.html`);
    const text = readFileSync(path.join(examples, `${name}.txt`), 'utf8')
      .split('\n')
      .slice(0, lines)
      .join('\n');
    writeFileSync(page, pageOf(text, looks[look].table));
    toPdf(page, `${name}-${look}`, { UseTaggedPDF: String(looks[look].isTagged) }, fromPage);
  }
  // Our own report, with heads, feet, headings and a list of contents.
  const cli = (...words: readonly string[]): void => void execFileSync('npx', ['tsx', 'src/cli/index.ts', ...words], { stdio: 'inherit' });
  const [workbook, report] = [path.join(scratch, 'board-t1.xlsx'), path.join(scratch, 'report.docx')];
  cli('import', path.join(examples, 'board-t1.txt'), '-o', workbook);
  cli('report', workbook, '-o', report);
  toPdf(report, 'board-t1-report', { UseTaggedPDF: 'false' }, []);
  const secret = path.join(scratch, 'locked.html');
  writeFileSync(secret, pageOf('Hemligt', ''));
  toPdf(secret, 'locked', { EncryptFile: 'true', DocumentOpenPassword: 'hemligt' }, fromPage);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
