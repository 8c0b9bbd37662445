import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Entry } from './entry';
import { otherTableEntries } from './other-tables';
import { heading } from './prose';
import { withSections, type Section } from './sections';
import { actionTables } from './tables/actions';
import { adjustmentTables, capitalCostTables } from './tables/adjustments';
import { budgetTables } from './tables/budget';
import { compensationTables } from './tables/compensation';
import { investmentTables } from './tables/investments';
import { resultUnitTables } from './tables/result-units';
import { staffingTables } from './tables/staffing';
import { tableEntries, type FigureTable } from './tables/table';
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

/** The economy chapter: texts in their order, each table under its heading, tables without one last. */
export function economyEntries(plan: Plan, computed: Computed, wording: Wording, options: TextOptions = {}): readonly Entry[] {
  const tables: readonly FigureTable[] = [
    ...budgetTables(plan, computed, wording),
    ...actionTables(plan, computed, wording),
    ...staffingTables(plan, computed, wording),
    ...volumeTables(plan, computed, wording),
    ...compensationTables(plan, computed, wording),
    ...resultUnitTables(plan, computed, wording),
    ...investmentTables(plan, computed, wording),
    ...turnoverTables(plan, computed, wording),
    ...adjustmentTables(plan, wording),
    ...capitalCostTables(plan, computed, wording),
  ];
  const sections = tables.map((table): Section => ({
    title: table.title,
    heading: table.heading,
    homes: homes[table.id] ?? [],
    entries: (withTitle) => tableEntries(table, withTitle),
  }));
  const texts = textsOf(plan, 'economy');
  const entries = [
    ...withSections(texts, sections, { ...options, newPage: texts[0]?.headingLevel === 1 }),
    ...otherTableEntries(plan, 'economy'),
  ];
  if (entries.length === 0 || texts[0]?.headingLevel === 1) return entries;
  return [...heading(1, wording.report.economy.heading, { newPage: true }), ...entries];
}
