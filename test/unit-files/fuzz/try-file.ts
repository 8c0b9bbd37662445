import { readUnit, type UnitRead } from '../../../src/unit-files';
import type { Base, Expected } from './mutations';
import { mutations } from './mutations';
import { randomFrom } from './random';

/** Milliseconds of the processor; longer than this is a hang. */
const patience = 5000;

/** What a plan says, and what was wrong at the door. */
export const saidBy = (unit: UnitRead): string => (unit.ok ? JSON.stringify([unit.read.plan, unit.read.problems]) : unit.reason);

/** What is wrong with how a spoilt file was read; null where all is well. Made anew from its seed. */
export function tryFile(base: Base, whole: string, name: string, seed: number): string | null {
  const mutation = mutations[name];
  if (!mutation) return `${name} is no mutation`;
  const { bytes, expected } = mutation(base, randomFrom(seed));
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const begun = process.cpuUsage();
  let unit: UnitRead;
  try {
    unit = readUnit(bytes);
  } catch (error) {
    return `${name} ${seed} threw ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  if (took > patience) return `${name} ${seed} took ${Math.round(took)} ms`;
  if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== before) return `${name} ${seed} changed every object`;
  return isExpected(unit, expected, whole) ? null : `${name} ${seed} gave ${unit.ok ? 'another plan' : unit.reason}`;
}

function isExpected(unit: UnitRead, expected: Expected, whole: string): boolean {
  if (expected === 'any') return unit.ok ? isSound(unit) : true;
  if (expected === 'whole') return unit.ok && saidBy(unit) === whole;
  if (expected === 'same') return !unit.ok || saidBy(unit) === whole;
  return !unit.ok && expected.includes(unit.reason);
}

/** Every figure is one: no plan holds what cannot be added up. */
function isSound(unit: Extract<UnitRead, { ok: true }>): boolean {
  return !/"amount":(?!"-?\d+(\.\d+)?(e[+-]?\d+)?")/.test(JSON.stringify(unit.read.plan));
}
