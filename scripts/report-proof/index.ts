import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { makeWord } from '../../src/commands/makeWord';
import type { DocumentJson } from '../../src/intake/document';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../../src/workbench';
import { saveWorkbook } from '../../src/workbench/file';
import { openPort } from '../../src/workbook/excel';
import { sheetAccessibility, wordAccessibility } from '../report-accessibility';
import { compare, type Proof } from './compare';
import { expectedOf } from './expected';
import { spoiltSheet, spoiltWord } from './plant';
import { readReportSheet } from './read-sheet';
import { saidIn } from './said';
import { sheetLines } from './sheet-lines';
import { withTexts } from './with-texts';
import { wordLines } from './word-lines';

export interface ReportFiles {
  readonly xlsx: Uint8Array;
  readonly docx: Uint8Array;
}

/** The report of a document, with texts of our own, as the files that a person gets. */
export async function reportFiles(document: DocumentJson): Promise<ReportFiles> {
  const host = Host.create();
  const port = openPort((await loadExcelInNode(host)).Excel);
  await createTemplate(port, planFromDocument(withTexts(document)).plan);
  await makeReport(port);
  const word = await makeWord(port, { date: '2026-09-11' });
  return { xlsx: await saveWorkbook(host.workbook), docx: word?.bytes ?? new Uint8Array() };
}

export interface ReportProof extends Proof {
  readonly in: 'xlsx' | 'docx';
}

/** What the files hold beside what the document says, and what a reader who does not see them as printed would miss. */
export function proveReport(document: DocumentJson, { xlsx, docx }: ReportFiles): readonly ReportProof[] {
  const expected = expectedOf(withTexts(document));
  const sheet = readReportSheet(xlsx);
  if (!sheet) return [{ in: 'xlsx', counts: [], faults: ['there is no report'] }];
  const inSheet = compare(expected, saidIn(sheetLines(sheet)));
  const inWord = compare(expected, saidIn(wordLines(docx)));
  return [
    { in: 'xlsx', ...inSheet, faults: [...inSheet.faults, ...sheetAccessibility(sheet)] },
    { in: 'docx', ...inWord, faults: [...inWord.faults, ...wordAccessibility(docx)] },
  ];
}

/** A proof that sees nothing proves nothing: a row that is dropped and one that is there twice have to be noticed, in both files. */
export function spoiltIsSeen(document: DocumentJson, files: ReportFiles): readonly string[] {
  const sheet = readReportSheet(files.xlsx);
  if (!sheet) return ['no report to spoil'];
  const spoilt = { xlsx: spoiltSheet(files.xlsx, sheet), docx: spoiltWord(files.docx) };
  return proveReport(document, spoilt).flatMap(({ in: kind, faults }) => {
    const dropped = faults.some((fault) => /^(0|1) times, expected/.test(fault));
    const doubled = faults.some((fault) => /^([2-9]|\d\d) times, expected|^twice/.test(fault));
    return [...(dropped ? [] : [`${kind}: a dropped row was not noticed`]), ...(doubled ? [] : [`${kind}: a doubled row was not noticed`])];
  });
}
