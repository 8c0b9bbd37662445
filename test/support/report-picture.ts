import { computePlan } from '../../src/domain/computed';
import type { Plan } from '../../src/domain/plan';
import { reportContent } from '../../src/report/content';
import type { ReportOptions } from '../../src/report/options';
import { wordingFor } from '../../src/wording';
import type { SheetContent } from '../../src/workbook/content';

/** The report of a plan, dated 11 September 2026. */
export const reportOf = (plan: Plan, options: ReportOptions = {}): SheetContent =>
  reportContent(plan, computePlan(plan), wordingFor('sv'), { date: '2026-09-11', ...options });

/** What a reader sees from top to bottom: a line per row that holds something, cells kept apart by " | ". */
export const pictureOf = (content: SheetContent): readonly string[] =>
  content.blocks
    .flatMap((block) => block.cells)
    .map((row) =>
      row
        .filter((cell) => cell !== null && cell !== '')
        .map((cell) => String(cell).replaceAll('\u2003', '  ').replaceAll('\n', ' / '))
        .join(' | '),
    )
    .filter((line) => line.trim() !== '');
