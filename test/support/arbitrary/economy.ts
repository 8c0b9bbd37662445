import fc from 'fast-check';
import { emptyRows } from '../../../src/domain/empty-rows';
import type { Plan } from '../../../src/domain/plan';
import {
  aCapitalCost,
  aCompensationLevel,
  aComplaintRow,
  anInvestment,
  aResultUnit,
  aRiskRow,
  aSumRow,
  aTurnoverChange,
  aVolumeRow,
} from '../plan';
import { amounts, figure, filledNames, mostly, names, none, seldom } from './values';

const step = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, null);
const months = fc.array(fc.constantFrom('', 'i.u.', '3', '4,5', '0', '-1', '1,333333', '12 345,6'), { minLength: 12, maxLength: 12 });

const rows = {
  resultUnits: fc
    .record({ name: names, grossBudget: amounts, carriedIn: amounts, result: amounts, carriedOut: mostly(none, none, none, figure(50)) })
    .map((given) => aResultUnit(given)),
  investments: fc
    .record({
      group: names,
      label: filledNames,
      budget: amounts,
      granted: seldom,
      outcome: amounts,
      forecastPrevious: amounts,
      forecast: amounts,
    })
    .map((given) => anInvestment(given)),
  turnover: fc.record({ label: filledNames, costs: amounts, revenue: amounts }).map((given) => aTurnoverChange(given)),
  capitalCosts: fc
    .record({ budget: amounts, outcome: amounts, forecast: amounts, adjustment: seldom, deviation: mostly(none, none, figure(50)) })
    .map((given) => aCapitalCost(given)),
  volumes: fc
    .record({
      area: names,
      caption: fc.constantFrom('Barn', 'barn', 'Barn ', 'Placeringar*', ''),
      label: filledNames,
      total: fc.constantFrom('sum' as const, 'sum' as const, 'average' as const, 'none' as const, null),
      months,
    })
    .map((given) => aVolumeRow(given)),
  compensation: fc
    .record({ current: amounts, prior: amounts, like: fc.constantFrom(false, false, true) })
    // A small change of a large figure: where a per cent of one decimal may fall on a half.
    .map(({ current, prior, like }) => aCompensationLevel({ prior, current: like ? prior : current })),
  complaints: fc.record({ count1: amounts, count2: amounts, count3: amounts }).map((given) => aComplaintRow(given)),
  risks: fc.record({ likelihood: step, consequence: step }).map((given) => aRiskRow(given)),
  staffing: fc
    .record({ employees: amounts, fullTime: amounts, women: amounts, men: amounts, temporary: seldom, vacancies: seldom })
    .map((given) => ({ ...emptyRows.staffing, key: '', order: 0, position: 'Förskollärare', ...given })),
};

export type EconomyTables = Pick<Plan, keyof typeof rows>;

/** Every table that is not goals, indicators or the operating budget, `size` rows of each. */
export const anyEconomy = (size: number): fc.Arbitrary<EconomyTables> => {
  const many = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.array(row, { minLength: size, maxLength: size });
  return fc.record({
    resultUnits: many(rows.resultUnits),
    investments: many(rows.investments),
    turnover: many(rows.turnover),
    capitalCosts: many(rows.capitalCosts),
    volumes: many(rows.volumes),
    compensation: many(rows.compensation),
    complaints: many(rows.complaints),
    risks: many(rows.risks),
    staffing: many(rows.staffing).map((staff) => staff.map((row, at) => ({ ...row, key: `s${at}`, order: at }))),
  });
};

/** Their sums: of everything, and of groups whose names are like each other. */
export const economySums = ({ investments, volumes }: EconomyTables): Partial<Plan> => {
  const groups = [...new Set([...investments.map(({ group }) => group), 'FÖRSKOLA', 'finns inte'])].filter((group) => group !== '');
  const blocks = [...new Set(volumes.map(({ area, caption }) => `${area.trim()}|${caption.trim()}`))];
  return {
    resultUnitSums: [aSumRow({ kind: 'total' })],
    investmentSums: [...groups.map((group) => aSumRow({ kind: 'group' as const, group })), aSumRow({ kind: 'total' as const })],
    turnoverSums: [aSumRow({ kind: 'total' })],
    capitalCostSums: [aSumRow({ kind: 'total' })],
    volumeSums: blocks.map((group) => aSumRow({ kind: 'group', group })),
    staffingSums: [aSumRow({ kind: 'total' })],
  };
};
