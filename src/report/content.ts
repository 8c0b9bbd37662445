import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { SheetContent } from '../workbook/content';
import { reportBlocks } from './blocks';
import { sheetNameOf } from './front-page';
import type { ReportOptions } from './options';
import { headerAndFooter } from './sheet/header-and-footer';
import { layOut } from './sheet/lay-out';

/** The report of a plan as the content of a sheet. Pure: the date comes from outside. `computed` is the plan's own (`computePlan`). */
export function reportContent(plan: Plan, computed: Computed, wording: Wording, options: ReportOptions = {}): SheetContent {
  return layOut(reportBlocks(plan, computed, wording, options), {
    name: sheetNameOf(plan.start, wording),
    figures: wording.report.chartFigures,
    ...headerAndFooter(plan.start, wording, options.date ?? '&D'),
  });
}
