import type { Computed } from '../domain/computed';
import type { Plan, TextRow } from '../domain/plan';
import type { Wording } from '../wording';
import { isAlone, textEntries, textsOf } from './chapters';
import type { Entry } from './entry';
import { otherTableEntries } from './other-tables';
import { heading } from './prose';
import { adjustmentTables, capitalCostTables } from './tables/adjustments';
import { budgetTables } from './tables/budget';
import { compensationTables } from './tables/compensation';
import { investmentTables } from './tables/investments';
import { resultUnitTables } from './tables/result-units';
import { tableEntries, type FigureTable } from './tables/table';
import { turnoverTables } from './tables/turnover';
import { volumeTables } from './tables/volumes';

/** Headings that a table stands under where nothing else is known, the closest first. */
const homes: Readonly<Partial<Record<FigureTable['id'], readonly RegExp[]>>> = {
  budget: [/^uppföljning av driftbudget/i, /^budget( \d{4})?$/i, /driftbudget/i, /resultaträkning/i],
  capitalCosts: [/^kapitalkostnader/i, /^budgetjusteringar/i],
  resultUnits: [/^resultatenheter/i],
  investments: [/^investeringar/i],
  turnover: [/^omslutningsförändringar/i],
  adjustments: [/^budgetjusteringar/i],
  compensation: [/^budget( \d{4})?$/i, /^resursanvändning/i],
};

/** The economy chapter: texts in their order, each table under its heading, tables without one last. */
export function economyEntries(plan: Plan, computed: Computed, wording: Wording): readonly Entry[] {
  const tables: readonly FigureTable[] = [
    ...budgetTables(plan, computed, wording),
    ...volumeTables(plan, computed, wording),
    ...compensationTables(plan, computed, wording),
    ...resultUnitTables(plan, computed, wording),
    ...investmentTables(plan, computed, wording),
    ...turnoverTables(plan, computed, wording),
    ...adjustmentTables(plan, wording),
    ...capitalCostTables(plan, computed, wording),
  ];
  const texts = textsOf(plan, 'economy');
  const others = otherTableEntries(plan, 'economy');
  if (tables.length + texts.length + others.length === 0) return [];
  const placed = new Map(tables.map((table) => [table, homeOf(table, texts)]));
  const under = (row: TextRow | undefined): readonly Entry[] =>
    tables.filter((table) => placed.get(table) === row).flatMap((table) => tableEntries(table, table.title !== row?.heading));
  const [first] = texts;
  const ownHeading = first?.headingLevel === 1 ? [] : heading(1, wording.report.economy.heading, { newPage: true });
  return [
    ...ownHeading,
    ...texts.flatMap((row, at) => {
      const own = under(row);
      const newPage = at === 0 && ownHeading.length === 0;
      return [...textEntries(row, { newPage, alone: own.length === 0 && isAlone(row, texts[at + 1]) }), ...own];
    }),
    ...under(undefined),
    ...others,
  ];
}

/** Where it was printed; else the last text whose heading is its area, its title or one of its usual homes. */
function homeOf(table: FigureTable, texts: readonly TextRow[]): TextRow | undefined {
  const named = (heading: string): TextRow | undefined => (heading ? texts.findLast((row) => same(row.heading, heading)) : undefined);
  return (
    named(table.heading) ??
    named(table.title) ??
    (homes[table.id] ?? []).map((home) => texts.findLast((row) => home.test(row.heading))).find((row) => row !== undefined)
  );
}

const same = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();
