import type Big from 'big.js';
import { average, sum } from '../domain/amount';
import { figureOf, type Value } from '../domain/value';
import type { ConsolidatedIndicator } from './consolidated';
import { measureKey } from './indicator-rows';

/** What a unit gives to a group; the figures of a hidden one have been taken away, so neither spread nor sum rests on them. */
export interface Measured {
  readonly value: Value;
  /** Its row's unit of measure, as it is compared. */
  readonly measure: string;
  readonly weight: Big | null;
}

/** The figure, if its cell prints no other unit of measure than its row. */
function figure({ value, measure }: Measured): Big | null {
  if (value.kind === 'number' && value.unit !== undefined && measure !== '' && measureKey(value.unit) !== measure) return null;
  return figureOf(value);
}

/** Least, middle and greatest of the figures that are there; the middle of an even number is half-way between the two in the middle. */
export function spreadOf(measured: readonly Measured[]): ConsolidatedIndicator['spread'] {
  const figures = measured.flatMap((one) => figure(one) ?? []).sort((left, right) => left.cmp(right));
  const [min, max] = [figures[0], figures.at(-1)];
  const middle = figures.slice(Math.floor((figures.length - 1) / 2), Math.floor(figures.length / 2) + 1);
  const median = average(middle);
  return min && max && median ? { min, median, max, count: figures.length } : null;
}

/**
 * All units in one figure, if there is an honest one: counts are added, save those of people who may be counted twice and those that are per something. Shares
 * and indexes are weighted where every figure says how many answers it rests on; targets never are.
 */
export function togetherOf(
  measured: readonly Measured[],
  { kind, name, measureUnit }: Pick<ConsolidatedIndicator, 'kind' | 'name' | 'measureUnit'>,
  what: 'outcome' | 'target',
): ConsolidatedIndicator['together'] {
  const given = measured.flatMap((one) => {
    const own = figure(one);
    return own ? [{ figure: own, weight: one.weight }] : [];
  });
  if (kind === 'count') {
    const total = isAddable(name, measureUnit) ? sum(given.map((one) => one.figure)) : null;
    return total && { how: 'sum', value: total, count: given.length };
  }
  if (what === 'target' || (kind !== 'share' && kind !== 'index')) return null;
  const weights = sum(given.map(({ weight }) => weight));
  if (!weights?.gt(0) || given.some(({ weight }) => weight === null)) return null;
  const total = sum(given.map((one) => one.weight && one.figure.times(one.weight)));
  return total && { how: 'weighted', value: total.div(weights), count: given.length };
}

const isAddable = (name: string, measureUnit: string): boolean =>
  !/ per |\bunika\b|\bgenomsnitt|\bsnitt\b/i.test(` ${name} `) && !/\/| per /.test(measureUnit);
