import { computePlan } from '../domain/computed';
import { reportBlocks } from '../report/blocks';
import { nameOf, titleOf } from '../report/front-page';
import type { ReportOptions } from '../report/options';
import { copyableOf, type Copyable } from '../report/word/as-html';
import { fileName } from '../report/word/file-name';
import { wordDocument } from '../report/word/word-document';
import { swedish } from '../wording/sv';
import type { WorkbookPort } from '../workbook/port';
import { readWorkbook } from './readWorkbook';

/** A file in memory. */
export interface WordFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** "Tertialrapport 2 2026 – Exempelenheten.docx". */
  readonly name: string;
  /** The same for the clipboard, made when it is asked for. */
  readonly copyable: () => Copyable;
}

/**
 * Reads the plan and sets its report as a Word document, in Swedish as the sheets; null where the workbook is not of our template. Writes nothing.
 * `date`, "2026-09-11", stands above every page.
 */
export async function makeWord(port: WorkbookPort, options: ReportOptions & { readonly date: string }): Promise<WordFile | null> {
  const read = await readWorkbook(port);
  if (!read) return null;
  const { plan } = read;
  const title = titleOf(plan.start, swedish);
  const name = nameOf(plan.start);
  const blocks = reportBlocks(plan, computePlan(plan), swedish, options);
  const bytes = await wordDocument(blocks, {
    title: [title, name].filter(Boolean).join(' – '),
    header: [name, title, options.date].filter(Boolean).join(' · '),
    footer: swedish.report.page,
    creator: swedish.report.product,
  });
  return { bytes, name: fileName([title, name], 'docx'), copyable: () => copyableOf(blocks) };
}
