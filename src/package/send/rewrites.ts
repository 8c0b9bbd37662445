import type { WorkbookSheet } from '../workbook-sheets';
import { rewriteXml, type Rule } from '../xml/rewrite-xml';
import { freeChart } from './chart';
import { drawingRules, withoutWorkings } from './drawing';
import type { Counts } from './facts';
import { linkTest } from './links';
import type { Links, Rewrite } from './part-copier';
import { plainName } from './sheets-of-formula';
import type { Strings } from './strings';
import { valueTable } from './table';
import { sheetRules } from './worksheet';

export interface Sending {
  /** Those that go out, the first of them in front. */
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: Strings;
  readonly counts: Counts;
  /** Places of the cell formats in use. */
  readonly formats: Set<number>;
}

/** A part that is read whole. `root`: what it must be. */
export const whole =
  (root: string | null, make: (links: Links) => Rule): Rewrite =>
  (bytes, links) =>
    rewriteXml(bytes, (path) => (path === root || root === null ? make(links) : undefined));

/** How each kind of part is made anew, by the type of the relationship that leads there. */
export function rewrites({ sheets, strings, counts, formats }: Sending): Readonly<Record<string, (path: string) => Rewrite>> {
  const kept = new Set(sheets.map(({ name }) => plainName(name)));
  const isLinkKept = linkTest(kept);
  const cleaned =
    (links: Links): Rule =>
    (element) =>
      withoutWorkings(element, links, isLinkKept, counts);
  const sheet =
    (path: string): Rewrite =>
    (bytes, links) => {
      const at = sheets.findIndex((each) => each.path === path);
      const own = new Set([plainName(sheets[at]?.name ?? '')]);
      const usesFormat = (place: number): void => void formats.add(place);
      return rewriteXml(bytes, sheetRules({ own, isFirst: at === 0, isLinkKept, strings, counts, usesFormat }, links));
    };
  const chart =
    (links: Links): Rule =>
    (element) => {
      const free = freeChart(element, kept);
      return free && cleaned(links)(free);
    };
  return {
    worksheet: sheet,
    chartsheet: sheet,
    table: () => whole('table', () => valueTable),
    drawing: () => (bytes, links) => rewriteXml(bytes, drawingRules(links, isLinkKept, counts)),
    vmlDrawing: () => whole('xml', cleaned),
    chart: () => whole('c:chartSpace', chart),
    chartUserShapes: () => whole('c:userShapes', cleaned),
    chartStyle: () => whole(null, cleaned),
    chartColorStyle: () => whole(null, cleaned),
    themeOverride: () => whole('a:themeOverride', cleaned),
    theme: () => whole('a:theme', cleaned),
  };
}
