import type { Indicator, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import { words } from './cell';
import type { Cell, Entry } from './entry';
import { breaksInFigure, FIGURE_COLUMNS, FIGURE_WIDTH, setCompounds } from './grid';
import { withTexts } from './prose';
import { settingOf } from './typography';

type Column = { readonly header: string; readonly cell: (row: Indicator) => string };

/**
 * The indicators of a goal: a row each, its analysis beneath. Figures stand as they are printed, in words ("94 %", "öka"): each row has a unit of
 * its own, and a number with a unit that its column cannot hold would be printed as ####.
 */
export function indicatorEntries(rows: readonly Indicator[], plan: Plan, wording: Wording): readonly Entry[] {
  if (rows.length === 0) return [];
  const columns = columnsFor(plan, wording);
  const header: Entry = {
    row: 'header',
    cells: [wording.report.indicators.name, ...columns.map(({ header }) => setCompounds(header, FIGURE_WIDTH, settingOf('header')))],
    kind: 'body',
    text: '',
    after: 1,
    keep: true,
  };
  const entries = rows.flatMap((row) => {
    const cells: readonly Cell[] = [nameOf(row, wording), ...columns.map(({ cell }) => breakable(cell(row)) || null)];
    const entry: Entry = { row: 'row', cells, kind: 'body', text: '', after: 0, keep: false };
    return withTexts(entry, [row.reason && wording.report.reason(row.reason), row.analysis].filter(Boolean), 1);
  });
  return [header, ...entries];
}

/** The columns of the document type; those that nothing in the whole plan fills are left out, so that every table of a report is alike. */
function columnsFor(plan: Plan, { report, labels }: Wording): readonly Column[] {
  const say = report.indicators;
  const value =
    (key: 'outcome' | 'outcomeMen' | 'outcomeWomen' | 'outcomePrior' | 'forecast' | 'target' | 'councilTarget') =>
    (row: Indicator): string =>
      words(row[key], row.measureUnit);
  const inReports: readonly Column[] = [
    { header: say.outcome, cell: value('outcome') },
    { header: say.outcomeMen, cell: value('outcomeMen') },
    { header: say.outcomeWomen, cell: value('outcomeWomen') },
    { header: say.outcomePrior(plan.start.year - 1), cell: value('outcomePrior') },
    ...(plan.start.type === 'VB' ? [] : [{ header: say.forecast, cell: value('forecast') }]),
  ];
  const last: Column =
    plan.start.type === 'VP'
      ? { header: say.periodicity, cell: (row) => (row.periodicity ? labels.periodicities[row.periodicity] : '') }
      : { header: say.period, cell: (row) => row.period };
  const all = [
    ...(plan.start.type === 'VP' ? [] : inReports),
    { header: say.target, cell: value('target') },
    { header: say.councilTarget, cell: value('councilTarget') },
    last,
  ];
  return all.filter(({ cell }) => plan.indicators.some((row) => cell(row) !== '')).slice(0, FIGURE_COLUMNS);
}

/** The name, and beneath it the judged word with its sign. */
function nameOf(row: Indicator, { labels }: Wording): string {
  return row.judged === null ? row.name : `${row.name}\n${fulfilmentSigns[row.judged]} ${labels.judgements[row.judged]}`;
}

/** A slash is no place to break for Excel: "nämnd/styrelse" goes on two lines only where we break it. */
const breakable = (text: string): string => (breaksInFigure(text, settingOf('row')) ? text.replaceAll('/', '/\n') : text);
