import Big from 'big.js';
import type { BudgetKind, BudgetRow, Plan, Start, SumRow, TextRow } from '../../domain/plan';
import { emptyRows, noRows } from '../../domain/empty-rows';
import { periodMonthOf } from '../../domain/periods';
import { riskLimits } from '../../domain/risk';
import { blank, type Value } from '../../domain/value';
import { chapterHeadings } from '../../domain/headings';
import { schemaVersion } from '../schema/versions';

const figure = (amount: number, decimals: number, unit?: string): Value => ({
  kind: 'number',
  amount: new Big(amount),
  decimals,
  grouped: true,
  ...(unit ? { unit } : {}),
});

/** What Start says where nothing is given: a unit's amounts are in tkr, a board's in mnkr. */
function startOf(given: Partial<Start> & Pick<Start, 'type' | 'year'>): Start {
  const level = given.level ?? 'unit';
  const isUnit = level === 'unit';
  return {
    level,
    periodMonth: periodMonthOf(given.type),
    board: '',
    department: '',
    unit: '',
    unitId: '',
    author: '',
    phone: '',
    recipient: '',
    meetingDate: blank,
    caseNumber: '',
    amountUnit: isUnit ? 'tkr' : 'mnkr',
    signs: 'costPositive',
    frame: blank,
    dueDate: blank,
    contact: '',
    status: 'draft',
    tolerance: 0.05,
    councilMet: 'partly',
    limitAmount: isUnit ? figure(100, 0) : figure(0.5, 1),
    limitPercent: figure(1, 1, '%'),
    minGroup: 5,
    ...(given.type === 'VP' ? { riskMedium: riskLimits.medium, riskHigh: riskLimits.high } : {}),
    schemaVersion,
    documentKey: '',
    ...given,
  };
}

/** An empty template as a plan: the headings, the rows of a budget and the sums that its type and level start with. */
export function emptyPlan(given: Partial<Start> & Pick<Start, 'type' | 'year'>): Plan {
  const start = startOf(given);
  const isUnit = start.level === 'unit';
  const texts = chapterHeadings(start.type, start.level).map(({ heading, level, chapter }, index): TextRow => ({
    ...emptyRows.texts,
    key: `t${index + 1}`,
    order: index + 1,
    owner: isUnit ? 'unit' : 'board',
    chapter,
    heading,
    headingLevel: level,
  }));
  const budget = isUnit ? unitRows.map(([label, kind], index) => budgetRow(label, kind, index + 1)) : [];
  const sums = isUnit ? unitSums : boardSums;
  return {
    ...noRows,
    start,
    texts,
    budget,
    budgetSums: sums.map(([kind, label], index) => ({ ...sumRow(kind, label, index), kind })),
    resultUnitSums: [sumRow('total', 'Summa', 0)],
    investmentSums: [sumRow('total', 'Summa', 0)],
    turnoverSums: [sumRow('total', 'Summa', 0)],
    capitalCosts: isUnit
      ? []
      : (['depreciation', 'interest'] as const).map((kind, index) => ({
          ...emptyRows.capitalCosts,
          key: `k${index + 1}`,
          order: index + 1,
          kind,
        })),
    capitalCostSums: [sumRow('total', 'Totalt', 0)],
    staffingSums: [sumRow('total', 'Summa', 0)],
  };
}

const unitRows: readonly (readonly [string, BudgetKind])[] = [
  ['Intäkter', 'revenue'],
  ['Löner', 'cost'],
  ['Lokalkostnader', 'cost'],
  ['Övriga kostnader', 'cost'],
];
const unitSums = [
  ['total', 'Netto totalt'],
  ['frame', 'Mot budgetram'],
] as const;
const boardSums = [
  ['total', 'Summa'],
  ['adjustments', 'Beräknade budgetjusteringar'],
  ['fund', 'Förändring av fond (− ökning, + minskning)'],
  ['afterAll', 'Summa efter beräknade budgetjusteringar och resultatdispositioner'],
  ['adherence', 'Budgetföljsamhet'],
] as const;

/** Sums are ordered behind the rows that they sum, wherever those end. */
const sumRow = <Kind extends string>(kind: Kind, label: string, index: number): SumRow<Kind> => ({
  key: `s${index + 1}`,
  order: 1000 + index,
  kind,
  group: '',
  label,
  given: {},
  input: {},
});

const budgetRow = (label: string, kind: BudgetKind, order: number): BudgetRow => ({
  ...emptyRows.budget,
  key: `b${order}`,
  order,
  label,
  kind,
});
