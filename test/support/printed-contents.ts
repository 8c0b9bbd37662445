import type { openWorkbook } from '../../src/workbench/file';
import type { PrintedPage } from './printed-words';

type Sheet = Awaited<ReturnType<typeof openWorkbook>>['worksheets'][number];

/** Points: rows of the list are lower, every heading of the first three levels is higher. */
const HEADING_HEIGHT = 13.5;
/** The last column of the report. */
const NUMBER_COLUMN = 9;

/** What the list of contents of a report says that is not so on paper: each heading is to stand, as a heading, on the page that the list gives. */
export const contentsFaults = (sheet: Sheet, pages: readonly PrintedPage[]): readonly string[] => listedFaults(rowsOf(sheet), pages);

/** The same of what a list says, wherever it stands. */
export function listedFaults(
  listed: readonly { readonly text: string; readonly page: number }[],
  pages: readonly PrintedPage[],
): readonly string[] {
  const headings = pages.map(({ words }) =>
    joined(words.filter(({ top, bottom }) => bottom - top > HEADING_HEIGHT).map(({ text }) => text)),
  );
  const wrong = listed
    .filter(({ text, page }) => headings[page - 1]?.includes(joined([text])) !== true)
    .map(({ text, page }) => `“${text}” is not a heading on page ${page}`);
  return listed.length === 0 && pages.length > 1 ? [`no list of contents in ${pages.length} pages`] : wrong;
}

function rowsOf(sheet: Sheet): readonly { readonly text: string; readonly page: number }[] {
  const rows: { text: string; page: number }[] = [];
  sheet.eachRow((row) => {
    const name = row.getCell(1);
    const number = row.getCell(NUMBER_COLUMN).value;
    if (name.hyperlink?.startsWith('#') && typeof number === 'number') rows.push({ text: name.text.trim(), page: number });
  });
  return rows;
}

/** PDFs break words where lines end and set ligatures. */
const joined = (words: readonly string[]): string => words.join('').normalize('NFKC').replace(/\s/g, '');
