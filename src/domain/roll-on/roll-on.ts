import { emptyRows } from '../empty-rows';
import type { Indicator, Plan, Row, SumRow, TableId } from '../plan';
import { left, type RollNote } from './note';
import { renewPeriod } from './period';
import { rollTable, type Cells, type SheetRules } from './rule';
import { activityRules } from './sheets/activities';
import { actionRules, budgetRules } from './sheets/budget';
import { adjustmentRules, capitalCostRules, investmentRules, turnoverRules } from './sheets/capital';
import { goalRules } from './sheets/goals';
import { indicatorRules } from './sheets/indicators';
import { complaintRules, controlRules, riskRules, surveyMeanRules, surveyRules } from './sheets/quality';
import { textRules } from './sheets/texts';
import { compensationRules, resultUnitRules, staffingRules, volumeRules } from './sheets/yearly';
import { rollStart } from './start';
import { checkRoll, leftOut, type CycleDocument, type Step } from './step';
import { rollSums } from './sums';

/** The document that is made: `documentKey` is its new key. */
export type NextDocument = CycleDocument & { readonly documentKey: string };

export interface RolledOn {
  readonly plan: Plan;
  readonly told: readonly RollNote[];
}

/**
 * The next document of the year's cycle, made of this one: VP → T1 → T2 → VB → the next year's VP, and from month to month. Every cell is kept, moved to
 * a column of reference or told; keys of rows stay, so that periods can be compared. Into a report of the next year it goes by way of its plan.
 * Handed-out rows are to be remembered anew by whoever hands out; how tables were printed is forgotten.
 * Throws `RollRefused`: back in time, over a whole year, or a monthly report without its month.
 */
export function rollOn(plan: Plan, to: NextDocument): RolledOn {
  checkRoll(plan.start, to);
  const skipped = leftOut(plan.start, to).map((document): RollNote => ({ code: 'skipped', document }));
  if (to.year === plan.start.year || to.type === 'VP') {
    const rolled = rollStep(plan, to);
    return { ...rolled, told: [...skipped, ...rolled.told] };
  }
  const planned = rollStep(plan, { type: 'VP', year: to.year, documentKey: to.documentKey });
  const rolled = rollStep(planned.plan, to, true);
  return { plan: rolled.plan, told: [...skipped, ...planned.told, ...rolled.told] };
}

function rollStep(plan: Plan, next: NextDocument, passing = false): RolledOn {
  const { start, told: toldOfStart } = rollStart(plan.start, next);
  const step: Step = { from: plan.start, to: start, newYear: next.year > plan.start.year, passing };
  const told: RollNote[] = [...toldOfStart];
  const tell = <Rows>({ rows, told: notes }: { readonly rows: Rows; readonly told: readonly RollNote[] }): Rows => {
    for (const note of notes) told.push(note);
    return rows;
  };
  const table = <R extends Row>(id: TableId, rows: readonly R[], empty: Pick<R, Cells<R>>, rules: SheetRules<R>): readonly R[] =>
    tell(rollTable(id, rows, empty, rules, step));
  const sums = <Kind extends string>(id: TableId, rows: readonly SumRow<Kind>[]): readonly SumRow<Kind>[] => tell(rollSums(id, rows));
  const periods = (rows: readonly Indicator[]): readonly Indicator[] => {
    const renewed = rows.map((row) => renewPeriod(row, step));
    return tell({ rows: renewed.map(({ row }) => row), told: renewed.flatMap((each) => each.told) });
  };
  const leave = (id: TableId, rows: readonly Row[]): readonly never[] => tell({ rows: [], told: rows.map((row) => left(id, row)) });

  const rolled: Plan = {
    start,
    goals: table('goals', plan.goals, emptyRows.goals, goalRules),
    texts: table('texts', plan.texts, emptyRows.texts, textRules),
    indicators: periods(table('indicators', plan.indicators, emptyRows.indicators, indicatorRules)),
    activities: table('activities', plan.activities, emptyRows.activities, activityRules),
    budget: table('budget', plan.budget, emptyRows.budget, budgetRules),
    budgetSums: sums('budgetSums', plan.budgetSums),
    actions: table('actions', plan.actions, emptyRows.actions, actionRules),
    resultUnits: table('resultUnits', plan.resultUnits, emptyRows.resultUnits, resultUnitRules),
    resultUnitSums: sums('resultUnitSums', plan.resultUnitSums),
    investments: table('investments', plan.investments, emptyRows.investments, investmentRules),
    investmentSums: sums('investmentSums', plan.investmentSums),
    turnover: table('turnover', plan.turnover, emptyRows.turnover, turnoverRules),
    turnoverSums: sums('turnoverSums', plan.turnoverSums),
    adjustments: table('adjustments', plan.adjustments, emptyRows.adjustments, adjustmentRules),
    capitalCosts: table('capitalCosts', plan.capitalCosts, emptyRows.capitalCosts, capitalCostRules),
    capitalCostSums: sums('capitalCostSums', plan.capitalCostSums),
    volumes: table('volumes', plan.volumes, emptyRows.volumes, volumeRules),
    volumeSums: sums('volumeSums', plan.volumeSums),
    compensation: table('compensation', plan.compensation, emptyRows.compensation, compensationRules),
    complaints: table('complaints', plan.complaints, emptyRows.complaints, complaintRules),
    staffing: table('staffing', plan.staffing, emptyRows.staffing, staffingRules),
    staffingSums: sums('staffingSums', plan.staffingSums),
    surveys: table('surveys', plan.surveys, emptyRows.surveys, surveyRules),
    surveyMeans: table('surveyMeans', plan.surveyMeans, emptyRows.surveyMeans, surveyMeanRules),
    risks: table('risks', plan.risks, emptyRows.risks, riskRules),
    controls: table('controls', plan.controls, emptyRows.controls, controlRules),
    otherTables: leave('otherTables', plan.otherTables),
    printed: [],
    handedOut: [],
    // A finding that nobody has answered is found again by a check.
    handled: leave(
      'handled',
      plan.handled.filter(({ handling, reason }) => handling !== null || reason.trim() !== ''),
    ),
  };
  return { plan: rolled, told };
}
