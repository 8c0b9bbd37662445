import type Big from 'big.js';
import { budgetDeviation } from '../domain/deviations';
import { isMainRow } from '../domain/budget-net';
import { isBlank } from '../domain/is-blank';
import type { AmountUnit, BudgetRow, Plan } from '../domain/plan';
import { printAmount, printShort } from '../domain/print-value';
import { figureOf } from '../domain/value';
import type { Money, Question, Source } from './consolidated';
import type { Frames } from './incoming';
import { cleanName } from './names';
import { periodState, type Received, type Wanted } from './received';
import { unitNameOf } from './unit-of-file';
import { sourceOf } from './unit-plan';
import type { FileRead, UnitFile } from './unit-file';

/** What to ask a unit about: the codes of `wording/…/consolidation`, the gravest first. */
export const questionCodes = [
  'missing',
  'unreadable',
  'wrongYear',
  'wrongPeriod',
  'duplicate',
  'idOfOther',
  'notExpected',
  'nearName',
  'otherId',
  'otherName',
  'unreadableToo',
  'otherPeriodToo',
  'sameFile',
  'uncomputed',
  'errors',
  'noMoney',
  'frameDiffers',
  'framesDiffer',
  'deviationWithoutCause',
  'forecastUntouched',
  'warnings',
  'olderTemplate',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

interface About {
  readonly wanted: Wanted;
  readonly amountUnit: AmountUnit;
  readonly money: Money | null;
  readonly frames: Frames;
  readonly errors: number;
  readonly warnings: number;
}

type Ask = (about: QuestionCode, facts?: Readonly<Record<string, string>>, source?: Source | null) => void;

export function questions(one: Received, files: readonly UnitFile[], about: About): readonly Question[] {
  const asked: Question[] = [];
  const ask: Ask = (code, facts = {}, source = null) => void asked.push({ about: code, facts, source });
  const file = one.file === null ? null : (files[one.file] ?? null);
  if (!file) ask('missing');
  else if (!file.ok) ask('unreadable', { file: file.file, reason: file.reason });
  else ofRead(one, file, about, ask);
  ofOthers(one, files, about.wanted, ask);
  return asked.sort((left, right) => placeOf(left) - placeOf(right));
}

const placeOf = ({ about }: Question): number => questionCodes.findIndex((code) => code === about);

function ofRead(one: Received, file: FileRead, about: About, ask: Ask): void {
  const { plan } = file;
  const { start } = plan;
  const at = (column: string): Source | null => atStart(one, file, column);
  const { wanted } = about;
  const period = periodState(file, wanted);
  if (period === 'wrongYear') ask('wrongYear', { file: file.file, found: String(start.year), expected: String(wanted.year) }, at('year'));
  if (period === 'wrongPeriod')
    ask('wrongPeriod', { file: file.file, ...periodFacts('found', start), ...periodFacts('expected', wanted) }, at('type'));
  if (one.idOf !== '') ask('idOfOther', { file: file.file, name: unitNameOf(plan), other: one.idOf }, at('unitId'));
  else if (one.state === 'notExpected') ask('notExpected', { file: file.file, name: unitNameOf(plan) }, at('unit'));
  for (const { name, like } of one.proposals) ask('nearName', { name, like }, at('unit'));
  if (one.expected) ofNames(one, file, ask);
  if (period !== null) return;
  if (file.version < wanted.version) ask('olderTemplate', { version: String(file.version), current: String(wanted.version) });
  if (file.counts.uncomputed > 0) ask('uncomputed', { count: String(file.counts.uncomputed) });
  if (about.errors > 0) ask('errors', { count: String(about.errors) });
  if (about.warnings > 0) ask('warnings', { count: String(about.warnings) });
  if (one.state !== 'notExpected') ofMoney(one, file, about, ask);
}

function ofNames({ expected, ...one }: Received, file: FileRead, ask: Ask): void {
  const { start } = file.plan;
  const name = unitNameOf(file.plan);
  if (!expected) return;
  if (start.unitId !== '' && expected.unitId !== '' && cleanName(start.unitId) !== cleanName(expected.unitId))
    ask('otherId', { found: start.unitId, expected: expected.unitId }, atStart(one, file, 'unitId'));
  if (name !== '' && ![expected.unit, ...expected.variants].some((known) => cleanName(known) === cleanName(name)))
    ask('otherName', { found: name, expected: expected.unit }, atStart(one, file, 'unit'));
}

const atStart = ({ unit, file }: Pick<Received, 'unit' | 'file'>, read: FileRead, column: string): Source | null =>
  file === null ? null : sourceOf({ named: unit, file, read }, { table: 'start', row: null, column });

function ofMoney(one: Received, file: FileRead, about: About, ask: Ask): void {
  const { money, frames, amountUnit } = about;
  const { plan } = file;
  if (!money?.budget) ask('noMoney');
  const frame = frames.register ?? frames.start;
  const printed = (figure: Big): string => `${printShort(figure)} ${amountUnit}`;
  if (money?.budget && frame && differs(money.budget, frame, frames.least))
    ask(
      'frameDiffers',
      {
        budget: printed(money.budget),
        frame: printed(frame),
        difference: printed(money.budget.minus(frame).abs()),
        side: money.budget.lt(frame) ? 'under' : 'over',
      },
      atStart(one, file, 'frame'),
    );
  if (frames.register && frames.start && differs(frames.register, frames.start, frames.least))
    ask('framesDiffer', { register: printed(frames.register), start: printed(frames.start) }, atStart(one, file, 'frame'));
  const [row, ...more] = unexplained(plan);
  if (row) {
    const deviation = budgetDeviation(row, plan.start).deviation;
    const facts = { row: row.label, deviation: deviation ? printAmount(deviation, decimalsOf(row)) : '', more: String(more.length) };
    const source =
      one.file === null
        ? null
        : sourceOf({ named: one.unit, file: one.file, read: file }, { table: 'budget', row: row.key, column: 'deviation' });
    ask('deviationWithoutCause', { ...facts, amountUnit: plan.start.amountUnit ?? '' }, source);
  }
  if (isForecastUntouched(plan)) ask('forecastUntouched');
}

const decimalsOf = ({ budget }: BudgetRow): number => (budget.kind === 'number' ? budget.decimals : 0);

/** By more than the last decimal of the frame: what rounding explains is no question. */
const differs = (left: Big, right: Big, least: Big | null): boolean => {
  const difference = left.minus(right).abs();
  return least ? difference.gte(least) : difference.gt(0);
};

/** Main rows past both limits of Start without a cause of their own or in a part of theirs, the largest first. */
function unexplained({ start, budget }: Plan): readonly BudgetRow[] {
  if (start.type === 'VP') return [];
  const explained = new Set(
    budget.filter((row) => !isBlank(row.cause) && row.ofWhich !== '').map(({ area, ofWhich }) => `${area}\n${ofWhich}`),
  );
  return budget
    .filter((row) => isMainRow(row) && isBlank(row.cause) && !explained.has(`${row.area}\n${row.label}`))
    .flatMap((row) => {
      const { deviation, commentDue } = budgetDeviation(row, start);
      return deviation && commentDue ? [{ row, size: deviation.abs() }] : [];
    })
    .sort((left, right) => right.size.cmp(left.size))
    .map(({ row }) => row);
}

/** Every forecast is what it was in the last report, though it had one: nobody has thought of it again. In a plan and at the end of the year there is none. */
export function isForecastUntouched({ start, budget }: Pick<Plan, 'start' | 'budget'>): boolean {
  if (start.type === 'VP' || start.type === 'VB') return false;
  let same = 0;
  for (const row of budget) {
    const [now, before] = [figureOf(row.forecast), figureOf(row.forecastPrevious)];
    if (!now && !before) continue;
    if (!now || !before || !now.eq(before)) return false;
    if (!now.eq(0)) same += 1;
  }
  return same > 0;
}

function ofOthers(one: Received, files: readonly UnitFile[], wanted: Wanted, ask: Ask): void {
  const used = one.file === null ? undefined : files[one.file];
  const others = one.others.flatMap((at) => files[at] ?? []);
  const say = (code: QuestionCode, some: readonly UnitFile[], facts: Readonly<Record<string, string>> = {}): void => {
    if (some.length > 0) ask(code, { ...facts, files: some.map(({ file }) => file).join(', ') });
  };
  const isSame = (file: UnitFile): boolean => file.hash !== '' && file.hash === used?.hash;
  const apart = others.filter((file) => !isSame(file));
  const right = apart.filter((file) => file.ok && periodState(file, wanted) === null);
  say('sameFile', others.filter(isSame));
  say(
    'unreadableToo',
    apart.filter((file) => !file.ok),
  );
  if (one.chosen)
    say('duplicate', one.state === 'duplicate' ? right : apart.filter((file) => file.ok), { used: used?.file ?? '', why: one.chosen });
  if (one.state === 'duplicate' || !one.chosen)
    say(
      'otherPeriodToo',
      apart.filter((file) => file.ok && periodState(file, wanted) !== null),
    );
}

const periodFacts = (what: 'found' | 'expected', { type, periodMonth }: Pick<Wanted, 'type' | 'periodMonth'>) => ({
  [what]: type,
  [`${what}Month`]: type === 'month' ? String(periodMonth ?? '') : '',
});
