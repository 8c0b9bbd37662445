import type { Indicator, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import { words } from './cell';
import type { Entry } from './entry';
import { FIGURE_COLUMNS, needOf, placed, roomier, setCompounds } from './grid';
import { line, withTexts } from './prose';
import { settingOf } from './typography';

type Column = { readonly header: string; readonly cell: (row: Indicator) => string };

/**
 * The indicators of a goal: a row each, its analysis beneath. Figures stand as they are printed, in words ("94 %", "öka"): each row has a unit of
 * its own, and a number with a unit that its column cannot hold would be printed as ####.
 */
export function indicatorEntries(rows: readonly Indicator[], plan: Plan, wording: Wording): readonly Entry[] {
  if (rows.length === 0) return [];
  const columns = columnsFor(rows, plan, wording);
  const place = placed(needsOf(columns, rows));
  const headers = columns.map(({ header }, at) => setCompounds(header, place.widths[at] ?? 0, settingOf('header')));
  const header: Entry = { ...line('header', '', 1), cells: place.row(wording.report.indicators.name, headers), spans: place.spans };
  const entries = rows.flatMap((row) => {
    const cells = place.row(
      nameOf(row, wording),
      columns.map(({ cell }) => breakable(cell(row)) || null),
    );
    const entry: Entry = { row: 'row', cells, kind: 'body', text: '', after: 0, keep: false, spans: place.spans, header };
    return withTexts(entry, [row.reason && wording.report.reason(row.reason), row.analysis].filter(Boolean), 1);
  });
  return [header, ...entries];
}

function needsOf(columns: readonly Column[], rows: readonly Indicator[]): readonly number[] {
  const texts = columns.map(({ cell }) => rows.map((row) => breakable(cell(row))));
  const needs = columns.map(({ header }, at) => needOf([header, ...(texts[at] ?? [])], settingOf('header')));
  const sum = needs.reduce((all, need) => all + need, 0);
  return sum > FIGURE_COLUMNS ? needs.map(() => 1) : roomier(needs, texts, settingOf('row'));
}

/**
 * The columns of the document type that something in the plan fills, so that the tables of a report are alike. Men and women stand where
 * this table has them; there the council's targets, which only its own goals have, leave their room to the names.
 */
function columnsFor(rows: readonly Indicator[], plan: Plan, { report, labels }: Wording): readonly Column[] {
  const say = report.indicators;
  const value =
    (key: 'outcome' | 'outcomeMen' | 'outcomeWomen' | 'outcomePrior' | 'forecast' | 'target' | 'councilTarget') =>
    (row: Indicator): string =>
      words(row[key], row.measureUnit);
  const sexes: readonly Column[] = [
    { header: say.outcomeMen, cell: value('outcomeMen') },
    { header: say.outcomeWomen, cell: value('outcomeWomen') },
  ];
  const council: Column = { header: say.councilTarget, cell: value('councilTarget') };
  const holds = ({ cell }: Column): boolean => rows.some((row) => cell(row) !== '');
  const split = sexes.some(holds);
  const inReports: readonly Column[] = [
    { header: say.outcome, cell: value('outcome') },
    ...(split ? sexes : []),
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
    ...(split && !holds(council) ? [] : [council]),
    last,
  ];
  return all.filter(({ cell }) => plan.indicators.some((row) => cell(row) !== '')).slice(0, FIGURE_COLUMNS);
}

/** The name, and beneath it the judged word with its sign. */
function nameOf(row: Indicator, { labels }: Wording): string {
  return row.judged === null ? row.name : `${row.name}\n${fulfilmentSigns[row.judged]} ${labels.judgements[row.judged]}`;
}

/** A slash is no place to break for Excel: "nämnd/styrelse" goes on two lines only where we break it. */
const breakable = (text: string): string => (needOf([text], settingOf('row')) > 1 ? text.replaceAll('/', '/\n') : text);
