import type { Indicator, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import type { Block, TableColumn, TableLine } from './block';
import { words } from './cell';

type Column = TableColumn & { readonly cell: (row: Indicator) => string };

/**
 * The indicators of a goal: a row each, its analysis beneath. Figures stand as they are printed, in words ("94 %", "öka"): each row has a unit of
 * its own, and a number with a unit that its column cannot hold would be printed as ####.
 */
export function indicatorBlocks(rows: readonly Indicator[], plan: Plan, wording: Wording): readonly Block[] {
  if (rows.length === 0) return [];
  const columns = columnsFor(rows, plan, wording);
  return [
    {
      kind: 'table',
      title: '',
      label: wording.report.indicators.name,
      columns: columns.map(({ key, header }) => ({ key, header })),
      lines: rows.map((row) => lineOf(row, columns, plan.start.type === 'VP', wording)),
      decimals: 0,
      notes: [],
      words: true,
    },
  ];
}

/** The name, beneath it the judged word with its sign, which a plan has none of; beneath the row why it was judged so and what is said of it. */
function lineOf(row: Indicator, columns: readonly Column[], isPlan: boolean, { labels, report }: Wording): TableLine {
  const judged = isPlan ? null : row.judged;
  return {
    kind: 'row',
    label: row.name,
    ...(judged !== null && { under: `${fulfilmentSigns[judged]} ${labels.judgements[judged]}` }),
    cells: Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row) || null])),
    texts: [isPlan ? '' : row.reason && report.reason(row.reason), row.analysis].filter(Boolean),
  };
}

/**
 * The columns of the document type that something in the plan fills, so that the tables of a report are alike. Men and women stand where
 * this table has them; there the council's targets, which only its own goals have, leave their room to the names.
 */
function columnsFor(rows: readonly Indicator[], plan: Plan, { report, labels }: Wording): readonly Column[] {
  const say = report.indicators;
  const value = (
    key: 'outcome' | 'outcomeMen' | 'outcomeWomen' | 'outcomePrior' | 'forecast' | 'target' | 'councilTarget',
    header: string,
  ): Column => ({ key, header, cell: (row) => words(row[key], row.measureUnit) });
  const sexes = [value('outcomeMen', say.outcomeMen), value('outcomeWomen', say.outcomeWomen)];
  const council = value('councilTarget', say.councilTarget);
  const holds = ({ cell }: Column): boolean => rows.some((row) => cell(row) !== '');
  const split = sexes.some(holds);
  const inReports: readonly Column[] = [
    value('outcome', say.outcome),
    ...(split ? sexes : []),
    value('outcomePrior', say.outcomePrior(plan.start.year - 1)),
    ...(plan.start.type === 'VB' ? [] : [value('forecast', say.forecast)]),
  ];
  const last: Column =
    plan.start.type === 'VP'
      ? { key: 'periodicity', header: say.periodicity, cell: (row) => (row.periodicity ? labels.periodicities[row.periodicity] : '') }
      : { key: 'period', header: say.period, cell: (row) => row.period };
  const all = [
    ...(plan.start.type === 'VP' ? [] : inReports),
    value('target', say.target),
    ...(split && !holds(council) ? [] : [council]),
    last,
  ];
  return all.filter(({ cell }) => plan.indicators.some((row) => cell(row) !== ''));
}
