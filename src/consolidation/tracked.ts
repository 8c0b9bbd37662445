import { printValue } from '../domain/print-value';
import type { DateValue, Value } from '../domain/value';
import type { Consolidated, Source, UnitKey } from './consolidated';
import type { TrackedTable } from './remembered';

/** A row of the result as it is followed from one consolidation to the next. */
export interface TrackedRow {
  readonly unit: UnitKey;
  readonly table: TrackedTable;
  /** Tells the row from the unit's others in the table. */
  readonly key: string;
  readonly name: string;
  /** What stands in the columns of `trackedColumns`, and where. */
  readonly cells: readonly { readonly printed: string; readonly source: Source | null }[];
}

type Result = Pick<Consolidated, 'goals' | 'indicators' | 'activities' | 'budgets' | 'actions'>;

/** The rows of a result that are followed: what it shows and nothing more. */
export function trackedRows({ goals, indicators, activities, budgets, actions }: Result): readonly TrackedRow[] {
  const rows: TrackedRow[] = [];
  const times = new Map<string, number>();
  const add = (unit: UnitKey, table: TrackedTable, key: string, name: string, cells: TrackedRow['cells']): void => {
    const place = `${unit}\n${table}\n${key}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    // A second row of one name is told from the first by its place among them.
    rows.push({ unit, table, key: time === 1 ? key : `${key}\n${time}`, name, cells });
  };
  const at =
    (source: Source | null) =>
    (printed: string): TrackedRow['cells'][number] => ({ printed, source });
  for (const { key, title, cells } of goals) {
    for (const [unit, { word, unitGoals, source }] of cells) {
      if (unitGoals.length === 0) add(unit, 'goals', key, title, [at(source)(word ?? '')]);
      for (const goal of unitGoals) add(unit, 'goals', `${key}\n${goal.title}`, goal.title, [at(goal.source)(goal.word ?? '')]);
    }
  }
  for (const { key, measureUnit, rows: own } of indicators) {
    for (const { unit, name, outcome, forecast, target, councilTarget, word, sources } of own) {
      const cell = (value: Value, source: Source | null) => at(source)(printValue(value, measureUnit));
      add(unit, 'indicators', key, name, [
        cell(outcome, sources.outcome),
        cell(forecast, sources.forecast),
        cell(target, sources.target),
        cell(councilTarget, sources.councilTarget),
        at(sources.outcome ?? sources.target)(word ?? ''),
      ]);
    }
  }
  for (const { key, rows: own } of activities) {
    for (const { unit, name, start, end, status, source } of own) {
      add(unit, 'activities', key, name, [printDate(start), printDate(end), status ?? ''].map(at(source)));
    }
  }
  for (const { unit, area, label, ofWhich, printed, sources } of budgets) {
    const cell = (column: 'budget' | 'outcome' | 'forecast') => at(sources[column])(printValue(printed[column]));
    add(unit, 'budget', [area, ofWhich, label].join('\n'), label, [cell('budget'), cell('outcome'), cell('forecast')]);
  }
  for (const { unit, area, action, effectYear, effectFullYear, inForecast, status, source } of actions) {
    const cells = [
      effectYear?.toFixed() ?? '',
      effectFullYear?.toFixed() ?? '',
      inForecast === null ? '' : String(inForecast),
      status ?? '',
    ];
    add(unit, 'actions', `${area}\n${action}`, action, cells.map(at(source)));
  }
  return rows;
}

function printDate(date: DateValue): string {
  if (date.kind === 'blank') return '';
  return date.kind === 'date' ? date.iso : date.text;
}
