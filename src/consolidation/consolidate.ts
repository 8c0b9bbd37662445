import type { AmountUnit, DocumentType } from '../domain/plan';
import { consolidatedActions } from './actions';
import { consolidatedActivities } from './activities';
import { unitBudget } from './budgets';
import { changesSince } from './changed';
import type { Consolidated, Decisions, Incoming } from './consolidated';
import {
  activityFindings,
  goalFindings,
  indicatorFindings,
  macroFindings,
  nameFindings,
  personalFindings,
  registerFindings,
} from './content-findings';
import { askedFindings, inOrder } from './findings';
import { consolidatedGoals } from './goals';
import { incomingOf } from './incoming';
import { consolidatedIndicators } from './indicators';
import { moneyFindings, tradeFindings } from './money-findings';
import { inNaturalOrder } from './names';
import { receiptsOf } from './receipts';
import { receive, unitPlans, type Wanted } from './received';
import type { Register } from './register';
import type { Remembered } from './remembered';
import { budgetTotals } from './totals';
import type { UnitFile } from './unit-file';
import { keyOf } from './unit-plan';
import { moneyOf } from './unit-sums';

/** What is being put together, beside the files. */
export interface ConsolidationFrame {
  /** null: everybody who has sent is expected. */
  readonly register: Register | null;
  readonly type: DocumentType;
  readonly year: number;
  /** Of a monthly follow-up; null in the others. */
  readonly periodMonth: number | null;
  readonly amountUnit: AmountUnit;
  readonly board: string;
  /** "2026-09-11 14:05" */
  readonly readAt: string;
  readonly decisions: Decisions;
  /** The last consolidation, where there was one. */
  readonly before?: Remembered;
  /** The template's version of today; the newest among the files where it is not said. */
  readonly version?: number;
}

export const noDecisions: Decisions = { names: [], goals: [] };

/**
 * Many units' workbooks as one view. Pure: the same files give the same result in whatever order they come. Whatever is wrong with a file, a unit or
 * between units is a finding; nothing of it stops the rest.
 */
export function consolidate(given: readonly UnitFile[], frame: ConsolidationFrame): Consolidated {
  const { register, type, year, periodMonth, amountUnit, decisions } = frame;
  const files = [...given].sort((left, right) => inNaturalOrder(left.file, right.file) || inNaturalOrder(left.hash, right.hash));
  const wanted: Wanted = { type, year, periodMonth, version: frame.version ?? newest(files) };
  const received = receive(register?.units ?? [], files, wanted, decisions);
  const units = unitPlans(received, files);

  const goals = consolidatedGoals(units, decisions);
  const indicators = consolidatedIndicators(units, type, goals.goalKey, decisions);
  const activities = consolidatedActivities(units, goals.goalKey, decisions);
  const ofUnits = units.map((unit) => unitBudget(unit, amountUnit));
  const result = {
    goals: goals.goals,
    indicators: indicators.indicators,
    activities: activities.activities,
    budgets: ofUnits.flatMap(({ rows }) => rows),
    actions: consolidatedActions(units, amountUnit),
  };

  const hashes = new Map(units.map((unit) => [keyOf(unit), { hash: unit.read.hash, at: unit.file }]));
  const incoming = incomingOf(received, files, {
    wanted,
    amountUnit,
    money: new Map(ofUnits.map(({ unit, rows }) => [keyOf(unit), moneyOf(rows, type)])),
    changed: frame.before ? changesSince(frame.before, result, hashes) : null,
  });
  const rowsOf = new Map(ofUnits.map(({ unit, rows }) => [keyOf(unit), rows]));
  const totals = budgetTotals(
    inUnitOrder(incoming)
      .filter(({ expected }) => register === null || expected)
      .map(({ key, department, frame: own }) => ({ key, department, frame: own, rows: rowsOf.get(key) ?? [] })),
    type,
  );
  const proposals = [...received.flatMap((one) => one.proposals), ...goals.proposals, ...indicators.proposals, ...activities.proposals];
  const incomingBy = new Map(incoming.map((row) => [row.key, row]));
  const findings = [
    ...askedFindings(incoming),
    ...macroFindings(units),
    ...ofUnits.flatMap((budget) => moneyFindings(budget, incomingBy.get(keyOf(budget.unit)), { type, amountUnit })),
    ...goalFindings(goals),
    ...nameFindings({ proposals }, units),
    ...indicatorFindings(indicators),
    ...activityFindings(result),
    ...tradeFindings(totals),
    ...personalFindings(result),
    ...registerFindings(register),
  ];
  return {
    type,
    year,
    periodMonth,
    board: frame.board,
    amountUnit,
    files: receiptsOf(files, received, frame.readAt),
    incoming,
    ...result,
    totals,
    findings: inOrder(findings, { incoming }),
    proposals,
  };
}

const newest = (files: readonly UnitFile[]): number => Math.max(0, ...files.map((file) => (file.ok ? file.version : 0)));

/** By department, name and key. */
export const inUnitOrder = (incoming: readonly Incoming[]): readonly Incoming[] =>
  [...incoming].sort(
    (left, right) =>
      inNaturalOrder(left.department, right.department) || inNaturalOrder(left.name, right.name) || inNaturalOrder(left.key, right.key),
  );
