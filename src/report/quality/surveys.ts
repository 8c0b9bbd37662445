import type { Computed } from '../../domain/computed';
import type { Plan, SurveyRow } from '../../domain/plan';
import { sameName, sharesOf } from '../../domain/survey';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { decimalsOf, printed, words, type Cell } from '../cell';
import { byOrder } from '../tables/budget';
import { columnsOf } from '../tables/columns';
import type { FigureTable } from '../tables/figure-table';
import { hiddenGroups } from './hidden-groups';

type Figure = 'result' | 'men' | 'women' | 'answers' | 'responseRate' | 'prior';

/** Brukarundersökning: what the sub-units of each indicator answered, without the groups that are too small to be shown, and their mean. */
export function surveyTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  const rows = plan.surveys.toSorted(byOrder);
  const names = [...new Set(rows.map((row) => sameName(row.indicator)))];
  return names.map((name) =>
    tableOf(
      name,
      rows.filter((row) => sameName(row.indicator) === name),
      plan,
      computed,
      wording,
    ),
  );
}

function tableOf(name: string, rows: readonly SurveyRow[], plan: Plan, computed: Computed, wording: Wording): FigureTable {
  const say = wording.report.quality.surveys;
  const { minGroup } = plan.start;
  const hidden = hiddenGroups(rows, minGroup);
  const isShare = sharesOf(plan).has(name);
  const unit = plan.indicators.find((row) => sameName(row.name) === name)?.measureUnit ?? '';
  const decimals = decimalsOf(rows.map((row) => row.result));
  const changeOf = (row: SurveyRow): Cell => {
    const change = computed.surveys.get(row.key)?.change;
    if (!change) return null;
    const figure = printed(change, decimalsOf([row.result, row.prior]));
    return isShare ? say.points(figure) : figure;
  };
  const lineOf = (row: SurveyRow): TableLine => {
    if (hidden.has(row.key)) return { kind: 'row', label: row.subUnit, cells: { result: wording.labels.tooFewAnswers }, texts: [] };
    const cell = (key: Figure, rowUnit = ''): Cell => words(row[key], rowUnit) || null;
    return {
      kind: 'row',
      label: row.subUnit,
      cells: {
        result: cell('result', unit === '%' ? '' : unit),
        men: cell('men'),
        women: cell('women'),
        answers: cell('answers'),
        responseRate: cell('responseRate'),
        prior: cell('prior'),
        change: changeOf(row),
      },
      texts: [row.comment].filter(Boolean),
    };
  };
  const lines = [...rows.map(lineOf), ...meanLines(name, rows, hidden, { plan, computed, wording, decimals, unit })];
  const usual = (['result', 'men', 'women', 'answers', 'responseRate', 'prior', 'change'] as const).map((key) => ({
    key,
    header: say[key],
  }));
  const [first] = rows;
  const month = first?.surveyed ? wording.labels.months[first.surveyed - 1] : undefined;
  return {
    id: 'surveys',
    kind: 'table',
    title: [
      first?.indicator ?? '',
      [first?.survey && wording.labels.surveyKinds[first.survey].toLowerCase(), month].filter(Boolean).join(' i '),
    ]
      .filter(Boolean)
      .join(', '),
    label: say.label,
    columns: columnsOf(undefined, usual, lines),
    lines,
    decimals,
    notes: hidden.size > 0 ? [say.hidden(minGroup)] : [],
    heading: '',
  };
}

interface Around {
  readonly plan: Plan;
  readonly computed: Computed;
  readonly wording: Wording;
  readonly decimals: number;
  readonly unit: string;
}

/** The mean, where it says nothing of a single hidden group. */
function meanLines(name: string, rows: readonly SurveyRow[], hidden: ReadonlySet<string>, around: Around): readonly TableLine[] {
  const { plan, computed, wording, decimals, unit } = around;
  const say = wording.report.quality.surveys;
  const row = plan.surveyMeans.find((each) => sameName(each.indicator) === name);
  const mean = row && computed.surveyMeans.get(row.key);
  if (!mean?.mean || rows.length < 2 || hidden.size === 1) return [];
  const label = mean.weight === 'byAnswers' ? say.weighted : say.mean;
  return [{ kind: 'sum', label, cells: { result: `${printed(mean.mean, decimals)}${unit ? ` ${unit}` : ''}` }, texts: [] }];
}
