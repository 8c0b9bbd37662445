import type { Finding, Place } from '../finding';
import { sum } from '../amount';
import { groupBy } from '../group-by';
import { nameKey } from '../normalise';
import type { ComplaintRow, Indicator, VolumeRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import { volumeBlock } from '../totals';
import { figureOf } from '../value';
import type { Value } from '../value';
import type { Rule } from './context';
import { nameOfRow } from './context';
import { inIndicator, plainFigure, sameUnit } from './indicator-figures';
import { finding } from './messages';

/** Indicators that are a part of another, by whole name: part → whole. */
const knownParts: ReadonlyMap<string, string> = new Map([[nameKey('Sjukfrånvaro dag 1-14'), nameKey('Sjukfrånvaro')]]);

const columns = ['outcome', 'outcomeMen', 'outcomeWomen', 'forecast', 'target'] as const satisfies readonly (keyof Indicator)[];

/** V06: a part is larger than the whole, by known names or because its name begins with "varav". Parts of budget rows are V20's. */
export const partsOfCounts: Rule = {
  code: 'V06',
  *check({ plan }) {
    for (const [part, whole] of [...byName(plan.indicators), ...ofWhich(plan.indicators, (row) => row.name, inOneGoal)]) {
      for (const column of columns) yield* larger(inIndicator(part, column), part, whole, part[column], whole[column], part.measureUnit);
    }
    for (const [part, whole] of ofWhich(plan.volumes, (row) => row.sublabel || row.label, inOneBlock)) {
      for (const [month, value] of part.months.entries()) {
        const place = { table: 'volumes', row: part.key, column: `month${month + 1}` } as const;
        yield* larger(place, part, whole, value, whole.months[month] ?? { kind: 'blank' });
      }
    }
    for (const row of plan.complaints) yield* moreThanCame(row);
  },
};

/** The whole under the same goal, else the only one of the plan. */
function* byName(rows: readonly Indicator[]): Iterable<readonly [Indicator, Indicator]> {
  const named = groupBy(rows, (row) => nameKey(row.name));
  const underGoal = new Map(rows.map((row) => [`${nameKey(row.name)}\n${row.goal}`, row]));
  for (const [partName, wholeName] of knownParts) {
    const wholes = named.get(wholeName) ?? [];
    for (const part of named.get(partName) ?? []) {
      const whole = underGoal.get(`${wholeName}\n${part.goal}`) ?? (wholes.length === 1 ? wholes[0] : undefined);
      if (whole && whole.measureUnit === part.measureUnit) yield [part, whole];
    }
  }
}

const inOneGoal = (part: Indicator, whole: Indicator): boolean =>
  part.goal === whole.goal && part.kind === whole.kind && part.measureUnit === whole.measureUnit;
const inOneBlock = (part: VolumeRow, whole: VolumeRow): boolean =>
  volumeBlock(part) === volumeBlock(whole) && part.measureUnit === whole.measureUnit;

/** A row whose name begins with "varav" is a part of the nearest row above whose name does not. */
function* ofWhich<Row extends { readonly order: number }>(
  rows: readonly Row[],
  name: (row: Row) => string,
  belongs: (part: Row, whole: Row) => boolean,
): Iterable<readonly [Row, Row]> {
  let whole: Row | null = null;
  for (const row of [...rows].sort((left, right) => left.order - right.order)) {
    if (!/^[\s–-]*(varav|därav)\b/i.test(name(row))) whole = row;
    else if (whole && belongs(row, whole)) yield [row, whole];
  }
}

function* larger(
  place: Place,
  part: Indicator | VolumeRow,
  whole: Indicator | VolumeRow,
  value: Value,
  ofValue: Value,
  unit = '',
): Iterable<Finding> {
  const [piece, all] = [plainFigure(value), plainFigure(ofValue)];
  if (!piece || !all || !sameUnit(piece, all) || piece.amount.lte(all.amount)) return;
  const [found, limit] = [printValue(piece, unit), printValue(all, unit)];
  const facts = { row: nameOfRow(part), whole: nameOfRow(whole), found, expected: limit };
  yield finding('V06', 'error', 'partLarger', place, { facts, found, expected: `≤ ${limit}` });
}

/** Of what has come in during the year, no more can be open, dismissed or reported. */
function* moreThanCame(row: ComplaintRow): Iterable<Finding> {
  const total = sum([row.count1, row.count2, row.count3].map(figureOf));
  for (const column of total ? (['open', 'dismissed', 'reported'] as const) : []) {
    const part = figureOf(row[column]);
    if (!total || !part || part.lte(total)) continue;
    const [found, limit] = [printAmount(part, 0), printAmount(total, 0)];
    const place = { table: 'complaints', row: row.key, column } as const;
    yield finding('V06', 'error', 'moreThanCame', place, {
      facts: { row: row.area, found, expected: limit },
      found,
      expected: `≤ ${limit}`,
    });
  }
}
