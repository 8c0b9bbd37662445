import type { Finding, Place } from '../finding';
import { sum } from '../amount';
import { nameKey } from '../normalise';
import type { ComplaintRow, Indicator, StaffingRow, VolumeRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import { volumeBlock } from '../totals';
import { figureOf } from '../value';
import type { Value } from '../value';
import { nameOfRow } from './context';
import { inIndicator, plainFigure, sameUnit } from './indicator-figures';
import { finding } from './messages';
import { eachGroup, eachRow, member } from './parts';

/** Indicators that are a part of another, by whole name: part → whole. */
const knownParts: ReadonlyMap<string, string> = new Map([[nameKey('Sjukfrånvaro dag 1-14'), nameKey('Sjukfrånvaro')]]);

const columns = ['outcome', 'outcomeMen', 'outcomeWomen', 'forecast', 'target'] as const satisfies readonly (keyof Indicator)[];

/** V06: a part is larger than the whole, by known names or because its name begins with "varav". Parts of budget rows are V20's. */
export const partsOfCounts = [
  // By known names: the whole under the same goal, else the only one of the plan.
  eachGroup([member('indicators', ({ name }) => pairsOf(nameKey(name)))], function* (pair) {
    const rows = pair.rows('indicators');
    const wholes = rows.filter((row) => nameKey(row.name) === knownParts.get(pair.key));
    for (const part of rows.filter((row) => nameKey(row.name) === pair.key)) {
      const whole = wholes.findLast((row) => row.goal === part.goal) ?? (wholes.length === 1 ? wholes[0] : undefined);
      if (whole && whole.measureUnit === part.measureUnit) yield* largerIndicator(part, whole);
    }
  }),
  eachGroup([member('indicators', ({ goal }) => [goal])], function* (group) {
    for (const [part, whole] of ofWhich(group.rows('indicators'), (row) => row.name, alike)) yield* largerIndicator(part, whole);
  }),
  eachGroup([member('volumes', (row) => [volumeBlock(row)])], function* (group) {
    for (const [part, whole] of ofWhich(group.rows('volumes'), (row) => row.sublabel || row.label, sameMeasure)) {
      for (const [month, value] of part.months.entries()) {
        const place = { table: 'volumes', row: part.key, column: `month${month + 1}` } as const;
        yield* larger(place, part, whole, value, whole.months[month] ?? { kind: 'blank' });
      }
    }
  }),
  eachRow('complaints', moreThanCame),
  eachRow('staffing', moreThanEmployees),
];

/** A pair is told by the name of its part. */
const pairsOf = (name: string): readonly string[] =>
  [...knownParts].flatMap(([part, whole]) => (name === part || name === whole ? [part] : []));

function* largerIndicator(part: Indicator, whole: Indicator): Iterable<Finding> {
  for (const column of columns) yield* larger(inIndicator(part, column), part, whole, part[column], whole[column], part.measureUnit);
}

const sameMeasure = (part: { readonly measureUnit: string }, whole: { readonly measureUnit: string }): boolean =>
  part.measureUnit === whole.measureUnit;
const alike = (part: Indicator, whole: Indicator): boolean => part.kind === whole.kind && sameMeasure(part, whole);

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

/** Those on fixed terms are among the employees; women and men are V05's. */
function* moreThanEmployees(row: StaffingRow): Iterable<Finding> {
  const total = figureOf(row.employees);
  for (const column of total ? (['temporary'] as const) : []) {
    const part = figureOf(row[column]);
    if (!total || !part || part.lte(total)) continue;
    const [found, limit] = [printValue(row[column]), printValue(row.employees)];
    const place = { table: 'staffing', row: row.key, column } as const;
    const facts = { row: nameOfRow(row), found, expected: limit };
    yield finding('V06', 'error', 'moreThanEmployees', place, { facts, found, expected: `≤ ${limit}` });
  }
}
