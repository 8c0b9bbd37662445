import type Big from 'big.js';
import { sum } from '../domain/amount';
import { groupBy } from '../domain/group-by';
import { indicatorFulfilment } from '../domain/indicator-fulfilment';
import type { Indicator, SurveyRow } from '../domain/plan';
import { printValue } from '../domain/print-value';
import { blank, figureOf } from '../domain/value';
import type { IndicatorOfUnit, UnitKey } from './consolidated';
import type { DecidedNames } from './decided';
import { cleanName } from './names';
import { keyOf, sourceOf, type UnitPlan } from './unit-plan';

/** An indicator's row in a unit's workbook, and what it is matched by. */
export interface RowOfUnit {
  readonly row: IndicatorOfUnit;
  /** The name that it counts as: cleaned, after what has been decided. */
  readonly clean: string;
  readonly ownClean: string;
  /** Unit of measure as written. */
  readonly measureUnit: string;
  readonly kind: Indicator['kind'];
  /** Key of the board's goal. */
  readonly goal: string;
  readonly misses: boolean;
  /** Its figures, to see whether a unit says two things of one indicator. */
  readonly printed: string;
}

/** Every row of Indikatorer that has a name. */
export function indicatorRows(
  unit: UnitPlan,
  goalKey: (unit: UnitKey, code: string) => string,
  decided: DecidedNames,
): readonly RowOfUnit[] {
  const { plan } = unit.read;
  const answers = answersByName(plan.surveys);
  return plan.indicators.flatMap((indicator): readonly RowOfUnit[] => {
    const ownClean = cleanName(indicator.name);
    if (ownClean === '') return [];
    const weight = answers.get(ownClean) ?? null;
    const hidden = weight?.lt(plan.start.minGroup) ?? false;
    const result = indicatorFulfilment(indicator, plan.start);
    const measureUnit = indicator.measureUnit.trim();
    return [
      {
        row: { ...rowOf(unit, indicator, hidden ? null : weight, hidden, wordOf(indicator, result)), measure: measureKey(measureUnit) },
        clean: decided.nameFor(ownClean),
        ownClean,
        measureUnit,
        kind: indicator.kind,
        goal: goalKey(keyOf(unit), indicator.goal),
        misses: !hidden && (result.word === 'partly' || result.word === 'not'),
        printed: (hidden ? [indicator.target] : [indicator.outcome, indicator.target, indicator.forecast])
          .map((value) => printValue(value))
          .join('|'),
      },
    ];
  });
}

const sameMeasure: ReadonlyMap<string, string> = new Map([
  ['procent', '%'],
  ['antal', 'st'],
  ['stycken', 'st'],
  ['kronor', 'kr'],
]);

export function measureKey(measureUnit: string): string {
  const clean = measureUnit.trim() === '%' ? '%' : cleanName(measureUnit);
  return sameMeasure.get(clean) ?? (clean === '' ? measureUnit.trim() : clean);
}

/** How many have answered the survey that an indicator rests on, where every result says it. */
function answersByName(surveys: readonly SurveyRow[]): ReadonlyMap<string, Big> {
  const answered = surveys.filter((row) => figureOf(row.result) && cleanName(row.indicator) !== '');
  return new Map(
    [...groupBy(answered, (row) => cleanName(row.indicator))].flatMap(([name, rows]) => {
      const counts = rows.map((row) => figureOf(row.answers));
      const total = counts.every((count) => count !== null) ? sum(counts) : null;
      return total ? [[name, total] as const] : [];
    }),
  );
}

function wordOf({ judged }: Indicator, { word, reason }: ReturnType<typeof indicatorFulfilment>): IndicatorOfUnit['word'] {
  return judged ?? word ?? (reason.code === 'plan' ? null : 'notComputable');
}

/** A hidden row keeps its targets, which say nothing of the answers. */
function rowOf(
  unit: UnitPlan,
  row: Indicator,
  weight: Big | null,
  hidden: boolean,
  word: IndicatorOfUnit['word'],
): Omit<IndicatorOfUnit, 'measure'> {
  const at = (column: string) => sourceOf(unit, { table: 'indicators', row: row.key, column });
  return {
    unit: keyOf(unit),
    name: row.name,
    target: row.target,
    councilTarget: row.councilTarget,
    outcome: hidden ? blank : row.outcome,
    outcomePrior: hidden ? blank : row.outcomePrior,
    forecast: hidden ? blank : row.forecast,
    word: hidden ? null : word,
    hidden,
    weight,
    sources: {
      target: at('target'),
      councilTarget: at('councilTarget'),
      outcome: at('outcome'),
      outcomePrior: at('outcomePrior'),
      forecast: at('forecast'),
    },
  };
}
