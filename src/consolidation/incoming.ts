import type Big from 'big.js';
import type { AmountUnit } from '../domain/plan';
import { figureOf } from '../domain/value';
import type { ChangedValue, Incoming, Money, Question, UnitKey } from './consolidated';
import { inUnit } from './normalise';
import { isForecastUntouched, questions } from './questions';
import { isUsable, type Received, type Wanted } from './received';
import type { RegisterUnit } from './register';
import type { FileRead, UnitFile } from './unit-file';

/** What the units' workbooks are seen beside. */
export interface IncomingContext {
  readonly wanted: Wanted;
  readonly amountUnit: AmountUnit;
  /** Net of the operating budget by unit, in `amountUnit`, cost positive. */
  readonly money: ReadonlyMap<UnitKey, Money | null>;
  /** What differs from the last consolidation; null where there was none. */
  readonly changed: ReadonlyMap<UnitKey, readonly ChangedValue[]> | null;
}

/** Inkomna: one row per expected unit and per file of nobody's, those that need a call first, with what to ask about. */
export function incomingOf(received: readonly Received[], files: readonly UnitFile[], context: IncomingContext): readonly Incoming[] {
  return received.map((one): Incoming => {
    const { unit, state, file, expected } = one;
    const found = file === null ? undefined : files[file];
    const read = found?.ok ? found : null;
    const used = isUsable(state) ? read : null;
    const money = (used && context.money.get(unit.key)) ?? null;
    const frames = framesOf(expected, read, context.amountUnit);
    const { errors, warnings } = countFindings(read);
    return {
      ...unit,
      expected: expected !== null,
      state,
      file,
      errors,
      warnings,
      money,
      frame: frames.register ?? frames.start,
      forecastUntouched: used !== null && isForecastUntouched(used.plan),
      changed: used ? context.changed && (context.changed.get(unit.key) ?? []) : null,
      ask: questions(one, files, { ...context, money, frames, errors, warnings }),
    };
  });
}

export interface Frames {
  readonly register: Big | null;
  readonly start: Big | null;
  /** The least difference that is more than rounding. */
  readonly least: Big | null;
}

/** What the rules find where they were asked, else what was wrong at the door. */
function countFindings(read: FileRead | null): { readonly errors: number; readonly warnings: number } {
  if (read?.findings) return { errors: read.findings.errors, warnings: read.findings.warnings };
  const count = (severity: string): number => read?.problems.filter((one) => one.severity === severity).length ?? 0;
  return { errors: count('error'), warnings: count('warning') };
}

/** Budgetram of the register, and of the unit's Start, in the consolidation's unit of amount. The register's is in it unless its cell says another. */
function framesOf(expected: RegisterUnit | null, read: FileRead | null, amountUnit: AmountUnit): Frames {
  const given = expected?.frame ?? null;
  const givenIn = amountUnitOf(given?.unit) ?? amountUnit;
  const start = read?.plan.start;
  const own = start ? figureOf(start.frame) : null;
  const ownIn = start?.amountUnit ?? null;
  const decimals = start?.frame.kind === 'number' ? start.frame.decimals : 0;
  const least = given
    ? inUnit(figureOfDecimals(given.amount, given.decimals), givenIn, amountUnit)
    : own && ownIn && inUnit(figureOfDecimals(own, decimals), ownIn, amountUnit);
  return {
    register: given && inUnit(given.amount, givenIn, amountUnit),
    start: own && ownIn && inUnit(own, ownIn, amountUnit),
    least,
  };
}

/** One of the last decimal that a figure prints. */
const figureOfDecimals = (figure: Big, decimals: number): Big => figure.times(0).plus(`1e-${decimals}`);

function amountUnitOf(unit: string | undefined): AmountUnit | null {
  if (unit === undefined) return null;
  if (/^(?:kr|kronor)$/i.test(unit)) return 'kr';
  return /^tkr$/i.test(unit) ? 'tkr' : 'mnkr';
}

/** Somebody to remind: a unit that has sent nothing that can be used, and why. */
export interface Reminder {
  readonly unit: string;
  readonly department: string;
  readonly contact: string;
  readonly why: Question | null;
}

/** Those whose workbook is missing, cannot be read, or is of another year or period, by department and name. Files of nobody's have nobody to remind. */
export function remindList(incoming: readonly Incoming[]): readonly Reminder[] {
  const isAlone = incoming.every(({ expected }) => expected !== true);
  return incoming
    .filter(({ state, expected, name }) => !isUsable(state) && state !== 'notExpected' && (expected === true || (isAlone && name !== '')))
    .map(({ name, department, contact, ask }) => ({ unit: name, department, contact, why: ask[0] ?? null }));
}
