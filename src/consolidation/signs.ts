import { netCells, budgetNets } from '../domain/budget-net';
import { kindOfLabel } from '../domain/kind-of-label';
import { handlingsOf } from '../domain/handling';
import type { Finding } from '../domain/finding';
import type { BudgetRow, Plan } from '../domain/plan';
import { isOtherConvention, otherConvention, signsOfRow } from '../domain/rules/sign-convention';
import { signsNearFrame } from '../domain/thresholds';
import { figureOf } from '../domain/value';

/** Why the amounts of a workbook cannot be added to others'. */
export interface SignTrouble {
  readonly kind:
    /** Start does not say unit of amount or sign convention. */
    | 'noUnit'
    | 'noSigns'
    /** Without signs, rows whose kind neither the row nor its label tells. */
    | 'noKind'
    /** Revenue or cost rows contradict the convention: some of them, or every one. */
    | 'mixed'
    | 'otherConvention'
    /** The net is what the frame is, with the other sign. */
    | 'againstFrame';
  /** Those that contradict, or whose kind is not known. */
  readonly rows: readonly BudgetRow[];
}

/** A row with its kind, by its label where nobody has said it. */
export const withKind = (row: BudgetRow): BudgetRow => (row.kind === null ? { ...row, kind: kindOfLabel(row.label) } : row);

/**
 * What keeps a workbook's amounts out of the sums; null where nothing does. By the kinds of its rows, since a net of 0 is 0 in every convention. What its
 * people have accepted with a reason is no trouble.
 */
export function signTrouble({ start, budget, handled }: Pick<Plan, 'start' | 'budget' | 'handled'>): SignTrouble | null {
  const rows = budget.filter(hasAmount).map(withKind);
  if (rows.length === 0) return null;
  if (start.amountUnit === null) return { kind: 'noUnit', rows: [] };
  if (start.signs === null) return { kind: 'noSigns', rows: [] };
  if (start.signs === 'unsigned') {
    const unknown = rows.filter(({ kind }) => kind === null);
    if (unknown.length > 0) return { kind: 'noKind', rows: unknown };
  }
  let signed = 0;
  const contrary: (readonly [BudgetRow, Finding])[] = [];
  for (const row of rows) {
    const says = signsOfRow(row, start.signs);
    if (says.isSigned) signed += 1;
    if (says.contrary) contrary.push([row, says.contrary]);
  }
  const isOther = isOtherConvention(contrary.length, signed);
  const findings = isOther ? [otherConvention(start.signs)] : contrary.map(([, finding]) => finding);
  const open = handlingsOf(findings, handled).flatMap(({ quiet }, at) => (quiet ? [] : [at]));
  if (open.length === 0)
    return findings.length === 0 && isAgainstFrame({ start, budget: rows }) ? { kind: 'againstFrame', rows: [] } : null;
  const said = contrary.map(([row]) => row);
  return isOther ? { kind: 'otherConvention', rows: said } : { kind: 'mixed', rows: said.filter((_, at) => open.includes(at)) };
}

const hasAmount = (row: BudgetRow): boolean =>
  [row.budget, row.outcome, row.forecast, row.forecastPrevious].some((value) => figureOf(value) !== null);

/** Rows of net tell no convention; the frame, always net and cost positive, does. */
function isAgainstFrame({ start, budget }: Pick<Plan, 'start' | 'budget'>): boolean {
  const frame = figureOf(start.frame);
  const net = netCells(budgetNets(budget, start).all).budget;
  if (!frame || !net || frame.eq(0) || net.eq(0)) return false;
  const cost = start.signs === 'revenuePositive' ? net.times(-1) : net;
  return frame.plus(cost).abs().lte(frame.abs().times(signsNearFrame));
}
