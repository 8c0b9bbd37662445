import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { noCharts, type ReportCharts } from './charts';
import { heading } from './make-block';
import { otherTableBlocks } from './other-tables';
import { withSections, type Section } from './sections';
import { actionTables } from './tables/actions';
import { adjustmentTables, capitalCostTables } from './tables/adjustments';
import { budgetTables } from './tables/budget';
import { compensationTables } from './tables/compensation';
import { tableBlock, type FigureTable } from './tables/figure-table';
import { investmentTables } from './tables/investments';
import { resultUnitTables } from './tables/result-units';
import { staffingTables } from './tables/staffing';
import { turnoverTables } from './tables/turnover';
import { volumeTables } from './tables/volumes';
import { textsOf, type TextOptions } from './texts';

/** Headings that a table stands under where nothing else is known, the closest first. */
const homes: Readonly<Partial<Record<FigureTable['id'], readonly RegExp[]>>> = {
  budget: [/^uppföljning av driftbudget/i, /^budget( \d{4})?$/i, /driftbudget/i, /resultaträkning/i],
  capitalCosts: [/^kapitalkostnader/i, /^budgetjusteringar/i],
  resultUnits: [/^resultatenheter/i],
  investments: [/^investeringar/i],
  turnover: [/^omslutningsförändringar/i],
  adjustments: [/^budgetjusteringar/i],
  actions: [/^åtgärder/i, /^uppföljning av driftbudget/i, /^budget( \d{4})?$/i, /driftbudget/i, /resultaträkning/i],
  staffing: [/^bemanning/i, /^resursanvändning/i],
  compensation: [/^budget( \d{4})?$/i, /^resursanvändning/i],
};

/** Tables whose rows the template makes: until something stands in them there is nothing to print. */
const madeByTemplate: ReadonlySet<FigureTable['id']> = new Set(['budget', 'capitalCosts']);

/** The economy chapter: texts in their order, each table under its heading, tables without one last. */
export function economyBlocks(
  plan: Plan,
  computed: Computed,
  wording: Wording,
  options: TextOptions = {},
  charts: ReportCharts = noCharts,
): readonly Block[] {
  const tables: readonly FigureTable[] = [
    ...budgetTables(plan, computed, wording),
    ...actionTables(plan, computed, wording),
    ...staffingTables(plan, computed, wording),
    ...volumeTables(plan, computed, wording, charts.months),
    ...compensationTables(plan, computed, wording),
    ...resultUnitTables(plan, computed, wording),
    ...investmentTables(plan, computed, wording),
    ...turnoverTables(plan, computed, wording),
    ...adjustmentTables(plan, wording),
    ...capitalCostTables(plan, computed, wording),
  ].filter(({ id, columns, lines }) => !madeByTemplate.has(id) || columns.length > 0 || lines.some(({ texts }) => texts.length > 0));
  const sections = tables.map((table): Section => ({
    title: table.title,
    heading: table.heading,
    homes: homes[table.id] ?? [],
    blocks: (withTitle) => [tableBlock(table, withTitle), ...(table.beneath ?? [])],
  }));
  const texts = textsOf(plan, 'economy');
  const blocks = [
    ...withSections(texts, sections, { ...options, newPage: texts[0]?.headingLevel === 1 }),
    ...otherTableBlocks(plan, 'economy'),
  ];
  if (blocks.length === 0) return [];
  const [first, ...rest] =
    texts[0]?.headingLevel === 1 ? blocks : [heading(1, wording.report.economy.heading, { newPage: true }), ...blocks];
  return [...(first ? [first] : []), ...charts.budget, ...rest];
}
