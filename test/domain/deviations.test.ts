import { computePlan } from '../../src/domain/computed';
import { budgetDeviation, compensationChange, investmentDeviation, resultUnitCarryOver } from '../../src/domain/deviations';
import { volumeAverage } from '../../src/domain/totals';
import { roundHalfAwayFromZero } from '../../src/domain/amount';
import { aBudgetRow, aCompensationLevel, anInvestment, aPlan, aResultUnit, aStart, aVolumeRow } from '../support/plan';

const deviation = (row: Parameters<typeof aBudgetRow>[0], start: Parameters<typeof aStart>[0] = {}) =>
  budgetDeviation(aBudgetRow(row), aStart(start)).deviation?.toString() ?? '';

test('+ is better than budget, whatever the sign convention', () => {
  expect(deviation({ budget: '334,1', forecast: '343,5' })).toBe('-9.4');
  expect(deviation({ kind: 'revenue', budget: '-100', forecast: '-110' })).toBe('10');
  expect(deviation({ kind: 'cost', budget: '-100', forecast: '-110' }, { signs: 'revenuePositive' })).toBe('-10');
  expect(deviation({ kind: 'revenue', budget: '100', forecast: '110' }, { signs: 'revenuePositive' })).toBe('10');
  expect(deviation({ kind: 'revenue', budget: '100', forecast: '110' }, { signs: 'unsigned' })).toBe('10');
  expect(deviation({ kind: 'cost', budget: '100', forecast: '110' }, { signs: 'unsigned' })).toBe('-10');
});

test('against the outcome in VB, the forecast elsewhere; blank without either, or without a convention', () => {
  expect(deviation({ budget: '100', outcome: '90', forecast: '120' }, { type: 'VB' })).toBe('10');
  expect(deviation({ budget: '100', outcome: '90', forecast: '120' }, { type: 'VP' })).toBe('-20');
  expect(deviation({ budget: '100', outcome: '90' })).toBe('');
  expect(deviation({ budget: '100', forecast: '90' }, { signs: null })).toBe('');
});

test('per cent, after volume adjustment, change since last forecast and run rate', () => {
  const result = budgetDeviation(
    aBudgetRow({ budget: '-200', forecast: '-210', kind: 'revenue', outcome: '-100', volumeAdjustment: '-2', forecastPrevious: '-205' }),
    aStart(),
  );
  expect(result.deviationPercent?.toString()).toBe('5');
  expect(result.deviationAfter?.toString()).toBe('8');
  expect(result.forecastChange?.toString()).toBe('5');
  expect(result.runRate?.toString()).toBe('-150');
  expect(budgetDeviation(aBudgetRow({ budget: '0', forecast: '5' }), aStart()).deviationPercent).toBeNull();
});

test('a comment is due when both limits are passed', () => {
  const due = (row: Parameters<typeof aBudgetRow>[0], limits: Parameters<typeof aStart>[0]) =>
    budgetDeviation(aBudgetRow(row), aStart(limits)).commentDue;
  const limits = { limitAmount: '0,5', limitPercent: '1 %' };
  expect(due({ budget: '50', forecast: '50,5' }, limits)).toBe(true);
  expect(due({ budget: '51', forecast: '51,5' }, limits)).toBe(false);
  expect(due({ budget: '10', forecast: '10,4' }, limits)).toBe(false);
  expect(due({ budget: '0', forecast: '0,5' }, limits)).toBe(true);
  expect(due({ budget: '10', forecast: '20' }, {})).toBe(false);
});

test('result units carry over without a cap; the limits are tested where the gross budget is given', () => {
  const unit = resultUnitCarryOver(aResultUnit({ name: 'Solen', grossBudget: '100', carriedIn: '6', result: '7' }));
  expect(Object.values(unit).map(String)).toEqual(['13', '5', '10', '3']);
  expect(resultUnitCarryOver(aResultUnit({ name: 'Solen', grossBudget: '100', carriedIn: '6', result: '5' })).overLimit?.toString()).toBe(
    '1',
  );
  expect(resultUnitCarryOver(aResultUnit({ name: 'Solen', grossBudget: '100', carriedIn: '5', result: '5' })).overLimit).toBeNull();
  expect(resultUnitCarryOver(aResultUnit({ name: 'Solen', carriedIn: '11,8', result: '-0,5' })).limitYear).toBeNull();
  expect(resultUnitCarryOver(aResultUnit({ grossBudget: '100', carriedIn: '6', result: '7' })).limitYear).toBeNull();
});

test('investments count what was granted during the year', () => {
  expect(investmentDeviation(anInvestment({ budget: '2,2', granted: '12,1', forecast: '14,3' }), 'T2')?.toString()).toBe('0');
  expect(investmentDeviation(anInvestment({ budget: '2,2', outcome: '3' }), 'VB')?.toString()).toBe('-0.8');
});

test('compensation changes on the old year, rounded once', () => {
  const change = compensationChange(aCompensationLevel({ current: '1119', prior: '1186' }));
  expect([String(change.change), String(change.changePercent)]).toEqual(['-67', '-5.6']);
});

test('an average of months leaves out blank and i.u.', () => {
  const mean = volumeAverage(aVolumeRow({ months: ['0,1', '1,2', '0,5', 'i.u.', '0,4', 'i.u.', '1,3', '0,7'] }));
  expect(mean && roundHalfAwayFromZero(mean, 1).toString()).toBe('0.7');
});

test('the change of the whole forecast is blank while a row lacks last report’s', () => {
  const rows = [
    aBudgetRow({ budget: '10', forecast: '11', forecastPrevious: '10' }),
    aBudgetRow({ label: 'Ny', budget: '5', forecast: '5' }),
  ];
  expect(computePlan(aPlan({ budget: rows })).total.forecastChange).toBeNull();
  expect(computePlan(aPlan({ budget: rows.slice(0, 1) })).total.forecastChange?.toString()).toBe('-1');
});
