import type { Computed } from '../../domain/computed';
import type { Plan, PrintedTable, Start } from '../../domain/plan';
import { volumeBlock } from '../../domain/totals';
import { adjustmentColumns } from '../../workbook/schema/adjustments';
import { budgetColumns } from '../../workbook/schema/budget';
import { capitalCostColumns } from '../../workbook/schema/capital-costs';
import type { Column } from '../../workbook/schema/column';
import { investmentColumns } from '../../workbook/schema/investments';
import { resultUnitColumns } from '../../workbook/schema/result-units';
import { turnoverColumns } from '../../workbook/schema/turnover';
import { months, pers, tableWords } from '../../workbook/schema/words';
import type { BodyTable } from '../tables/draft';
import { monthKey } from '../tables/months';
import { printCell } from './line';
import { linesOf } from './lines';

/** How a table made here is printed: the column of labels first, then those of these columns that hold anything. */
interface Form {
  readonly blocks: (plan: Plan) => readonly string[];
  readonly title: (block: string, plan: Plan) => string;
  /** Header by column key, the first one of labels. */
  readonly headers: (block: string, plan: Plan) => readonly (readonly [string, string])[];
}

const one = (rows: readonly unknown[]): readonly string[] => (rows.length > 0 ? [''] : []);
const distinct = (blocks: readonly string[]): readonly string[] => [...new Set(blocks)];

const periods: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The printed header of a column, filled with Start's year and month. */
function headerOf(column: Column, { type, year, periodMonth }: Start): string {
  const printed = typeof column.printed === 'object' ? (column.printed[type] ?? column.printed.other) : column.printed;
  return (printed ?? String(column.header))
    .replace('{year-1}', String(year - 1))
    .replace('{year+1}', String(year + 1))
    .replace('{year}', String(year))
    .replace('{month}', periods[(periodMonth ?? 0) - 1] ?? '');
}

const named = (columns: Readonly<Record<string, Column>>, keys: readonly string[], plan: Plan): (readonly [string, string])[] =>
  keys.flatMap((key) => {
    const column = columns[key];
    return column ? [[key, headerOf(column, plan.start)] as const] : [];
  });

const forms: Readonly<Record<BodyTable, Form>> = {
  budget: {
    blocks: (plan) => distinct(plan.budget.map((row) => row.area)),
    title: (block, { start }) => block || (start.type === 'VP' ? `Budget ${start.year}` : 'Uppföljning av driftbudget'),
    headers: (block, plan) => {
      const unit = plan.start.amountUnit ?? '';
      const first = plan.budget.every((row) => row.kind === 'net') ? `Netto (${unit})` : block || 'Rad';
      const keys = [
        'priorActual',
        'priorBudget',
        'budget',
        'budgetToDate',
        'outcome',
        'forecastPrevious',
        'forecast',
        'deviation',
        'volumeAdjustment',
        'deviationAfter',
        'fundChange',
      ];
      return [['label', first], ...named(budgetColumns, keys, plan)];
    },
  },
  resultUnits: {
    blocks: (plan) => one(plan.resultUnits),
    title: () => tableWords.resultUnits,
    headers: (_block, plan) =>
      named(
        resultUnitColumns,
        ['area', 'name', 'grossBudget', 'carriedIn', 'result', 'carriedOut', 'deficitSince', 'commitmentsMet', 'comment'],
        plan,
      ),
  },
  investments: {
    blocks: (plan) => one(plan.investments),
    title: () => tableWords.investments,
    headers: (_block, plan) =>
      named(investmentColumns, ['label', 'group', 'budget', 'granted', 'outcome', 'forecastPrevious', 'forecast', 'comment'], plan),
  },
  turnover: {
    blocks: (plan) => one(plan.turnover),
    title: () => tableWords.turnover,
    headers: (_block, plan) => named(turnoverColumns, ['label', 'costs', 'revenue', 'comment'], plan),
  },
  adjustments: {
    blocks: (plan) => one(plan.adjustments),
    title: () => tableWords.adjustments,
    headers: (_block, plan) => named(adjustmentColumns, ['label', 'kind', 'area', 'amount', 'counted', 'state', 'comment'], plan),
  },
  capitalCosts: {
    blocks: (plan) => one(plan.capitalCosts),
    title: () => tableWords.capitalCosts,
    headers: (_block, plan) => [
      ['label', 'Budgetjusteringar kapitalkostnader'],
      ...named(capitalCostColumns, ['budget', 'outcome', 'forecast', 'adjustment', 'deviation'], plan),
    ],
  },
  volumes: {
    blocks: (plan) => distinct(plan.volumes.map(volumeBlock)),
    title: (block) => block.split('|')[0] ?? '',
    headers: (block) => [
      ['label', block.split('|').slice(1).join('|')],
      ['sublabel', ''],
      ...months.map((month, at) => [monthKey(at), month] as const),
      ['average', 'Snitt'],
      ['comment', 'Kommentar'],
    ],
  },
  compensation: {
    blocks: (plan) => distinct(plan.compensation.map((row) => row.service)),
    title: (block) => block,
    headers: (block, plan) => {
      const per = plan.compensation.find((row) => row.service === block)?.per ?? 'month';
      return [
        ['level', 'Nivå'],
        ['current', `Ersättning/${pers[per]} ${plan.start.year}`],
        ['change', 'Höjning kronor'],
        ['changePercent', 'Höjning %'],
        ['prior', `Ersättning/${pers[per]} ${plan.start.year - 1}`],
      ];
    },
  },
  otherTables: {
    blocks: (plan) => distinct(plan.otherTables.map((row) => row.caption)),
    title: (block) => block,
    headers: (block, plan) => {
      const rows = plan.otherTables.filter((row) => row.caption === block);
      const header = rows.find((row) => row.row <= 1)?.cells ?? [];
      const width = Math.max(0, ...rows.map((row) => row.cells.length));
      return Array.from({ length: width }, (_, at) => [`cells.${at}`, header[at] ?? ''] as const);
    },
  },
};

/** Tables that hold rows and were never printed elsewhere. */
export function unprintedTables(plan: Plan, computed: Computed): PrintedTable[] {
  const known = new Set(plan.printed.map((printed) => `${printed.table} ${printed.block}`));
  const tables = Object.entries(forms) as readonly (readonly [BodyTable, Form])[];
  return tables.flatMap(([table, form]) =>
    form
      .blocks(plan)
      .filter((block) => !known.has(`${table} ${block}`))
      .map((block): PrintedTable => {
        const lines = linesOf[table](plan, computed, block);
        const shown = form.headers(block, plan).filter(([key], at) => at === 0 || lines.some((line) => printCell(line, key, lines) !== ''));
        return {
          key: '',
          order: 0,
          table,
          block,
          title: form.title(block, plan),
          headers: shown.map(([, header]) => header),
          columns: shown.map(([key]) => key),
          heading: '',
        };
      }),
  );
}
