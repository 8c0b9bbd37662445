import path from 'node:path';
import { run } from '../src/cli/run';
import type { LibreOffice } from '../test/support/libreoffice';
import { printedPages, type PrintedPage } from '../test/support/printed-words';

/** Words of a page with their places, to a tenth of a point. */
const wordsOf = ({ words }: PrintedPage): readonly string[] =>
  words.map(({ text, left, top }) => `${text} (${left.toFixed(1)}, ${top.toFixed(1)})`);

/**
 * A copy to send is opened and printed as the report itself is: the same words in the same places of the same pages. `report` is a workbook with a report,
 * `printed` the PDF of its report alone. Answers what differs.
 */
export async function copyPrintsSame(report: string, printed: string, work: string, office: LibreOffice): Promise<readonly string[]> {
  const copy = path.join(work, `${path.basename(report, '.xlsx')}-kopia.xlsx`);
  let said = '';
  const code = await run(['copy', report, '-o', copy, '--lang', 'en'], { out: () => undefined, error: (text) => (said += text) }, {});
  if (code !== 0) return [`copy to send: ${said}`];
  const [before, after] = [await printedPages(printed), await printedPages(await office.toPdf(copy))];
  const different = before.flatMap((page, at) => {
    const words = new Set(after[at] ? wordsOf(after[at]) : []);
    return wordsOf(page)
      .filter((word) => !words.has(word))
      .map((word) => `copy to send, page ${at + 1}: ${word} is not printed there`);
  });
  console.log(`copy to send: ${after.length} of ${before.length} pages, ${different.length} words differ`);
  return [
    ...(after.length === before.length ? [] : [`copy to send: ${after.length} pages, the report has ${before.length}`]),
    ...different.slice(0, 20),
  ];
}
