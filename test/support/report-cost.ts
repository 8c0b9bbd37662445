import type { SheetContent } from '../../src/workbook/content';

/** What laying a report down costs beside its values: the rhythm itself, and each run of merged columns, link and chart. */
const costs = {
  actions: { rhythm: 170, merge: 7, link: 3, chart: 75, cell: 0 },
  bytes: { rhythm: 6_000, merge: 800, link: 600, chart: 9_500, cell: 4 },
};

/** The most that a report may take: actions of Excel's, or bytes of requests beside those of the values. */
export function mostOf(what: keyof typeof costs, { merges, links, charts = [], blocks }: SheetContent): number {
  const { rhythm, merge, link, chart, cell } = costs[what];
  const cells = blocks.flatMap((block) => block.cells).flat().length;
  return rhythm + merges.length * merge + links.length * link + charts.length * chart + cells * cell;
}
