import type { Consolidated, DecidedWord } from '../consolidation/consolidated';
import { departmentsOf, ofDepartment } from '../consolidation/of-department';
import { nameOf, sheetNameOf, titleOf } from '../report/front-page';
import { unitsBlocks } from '../report/of-units/blocks';
import { aboutOf } from '../report/of-units/front-page';
import { sheetNames } from '../report/of-units/sheet-names';
import { headerAndFooter } from '../report/sheet/header-and-footer';
import { layOut } from '../report/sheet/lay-out';
import { copyableOf } from '../report/word/as-html';
import { fileName } from '../report/word/file-name';
import { wordDocument } from '../report/word/word-document';
import { consolidationWords, findingSentence, questionSentence } from '../wording/consolidation';
import { swedish } from '../wording/sv';
import type { WorkbookPort } from '../workbook/port';
import type { ReportMade } from './makeReport';
import type { WordFile } from './makeWord';
import { readConsolidated } from './readConsolidated';

export { departmentsOf } from '../consolidation/of-department';

/** Whose report is made. */
export interface ReportOf {
  /** A department that units have; '' = the whole board. */
  readonly department: string;
  /** Date as it stands above every page, "2026-09-11"; without one it is the day of printing on a sheet. */
  readonly date?: string;
  /** Words that people have decided for goals. */
  readonly words?: readonly DecidedWord[];
}

/**
 * Lays the report of a board or a department down on a sheet of its own in the workbook, most often the consolidation's: a report of the same name is replaced.
 * Words that are decided there, on Beslut, are taken where `words` gives none. Rejects with a WorkbookError, the workbook as it was.
 */
export async function makeReportOfUnits(port: WorkbookPort, consolidated: Consolidated, of: ReportOf): Promise<ReportMade> {
  const words = of.words ?? (await readConsolidated(port))?.decisions.words ?? [];
  const about = aboutOf(consolidated, of.department);
  const names = sheetNames(sheetNameOf(about, swedish), departmentsOf(consolidated));
  const content = layOut(blocksOf(consolidated, { ...of, words }), {
    name: names.get(of.department) ?? sheetNameOf(about, swedish),
    figures: swedish.report.chartFigures,
    ...headerAndFooter(about, swedish, of.date ?? '&D'),
  });
  return { ...(await port.replaceSheet(content)), sheet: content.name };
}

/** The same report as a Word document. Writes nothing. */
export async function makeWordOfUnits(consolidated: Consolidated, of: ReportOf & { readonly date: string }): Promise<WordFile> {
  const about = aboutOf(consolidated, of.department);
  const [title, name] = [titleOf(about, swedish), nameOf(about)];
  const blocks = blocksOf(consolidated, of);
  const bytes = await wordDocument(blocks, {
    title: [title, name].filter(Boolean).join(' – '),
    header: [name, title, of.date].filter(Boolean).join(' · '),
    footer: swedish.report.page,
    creator: swedish.report.product,
  });
  return { bytes, name: fileName([title, name], 'docx'), copyable: () => copyableOf(blocks) };
}

function blocksOf(consolidated: Consolidated, { department, words = [] }: ReportOf) {
  const say = consolidationWords.sv;
  return unitsBlocks(
    department === '' ? consolidated : ofDepartment(consolidated, department),
    {
      department,
      words,
      finding: (finding) => findingSentence(finding, say),
      ask: (question) => questionSentence(question, say),
    },
    swedish,
  );
}
