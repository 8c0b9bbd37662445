import fc from 'fast-check';
import { fixOf, type Fix } from '../../src/domain/fixes';
import type { Finding } from '../../src/domain/finding';
import type { Plan } from '../../src/domain/plan';
import { printValue } from '../../src/domain/print-value';
import { checkPlan } from '../../src/domain/rules/check-plan';
import type { Value } from '../../src/domain/value';
import { aBudgetRow, aCompensationLevel, anIndicator, aPlan, aText } from '../support/plan';

/** A figure that lies in its cell as text, as a workbook is read. */
const typed = (text: string): Value => ({ kind: 'text', text, meaning: 'unreadable' });

const findingsWith = (plan: Plan, ...codes: readonly string[]) => checkPlan(plan, { due: {} }).filter(({ code }) => codes.includes(code));
const fixesOf = (plan: Plan, ...codes: readonly string[]) => findingsWith(plan, ...codes).map((finding) => fixOf(finding, plan));
/** "outcome: 94 %", '' where there is no fix. */
const said = (fix: Fix | null, unit = '') => {
  if (!fix) return '';
  const column = fix.place.column ?? '';
  if (fix.kind === 'setValue') return `${column}: ${printValue(fix.value, unit)}`;
  return fix.kind === 'setText' ? `${column}: ”${fix.text}”` : `${column}: formula`;
};

describe('[V02] text where a figure belongs', () => {
  const inRow = (text: string, measureUnit: string) =>
    fixesOf(aPlan({ indicators: [anIndicator({ measureUnit, outcome: typed(text), target: '1' })] }), 'V02').map((fix) =>
      said(fix, measureUnit),
    );
  test.each([
    ['94 %', '%', '94 %'],
    ['94', '%', '94 %'],
    ['75%', '', '75 %'],
    ['1 050 st', 'st', '1 050 st'],
    ['−4,3', '', '-4,3'],
    ['16,3 barn/avd.', 'barn/avd.', '16,3 barn/avd.'],
    ['ca 25 st', 'st', '25 st'],
    ['94 % *', '%', '94 %'],
    ['~ 25', '', '25'],
  ])('%j in a row in %j becomes %j', (text, unit, expected) => {
    expect(inRow(text, unit)).toEqual([`outcome: ${expected}`]);
  });
  test.each([
    ['minst 90 %', '%'],
    ['25 av 30', 'st'],
    ['1-7 timmar', ''],
    ['0,94', '%'],
    ['25 barn', 'st'],
    ['25 minst', ''],
    ['mellan 5 och 7', ''],
    ['vet inte', ''],
    ['klart 2026?', ''],
  ])('%j in a row in %j is not guessed at', (text, unit) => {
    expect(inRow(text, unit)).toEqual(['']);
  });
  test('amounts are in the unit of the workbook, or left', () => {
    const amount = (budget: string) =>
      fixesOf(aPlan({ start: { amountUnit: 'tkr' }, budget: [aBudgetRow({ budget: typed(budget) })] }), 'V02').map((fix) => said(fix));
    expect(amount('100.000')).toEqual(['budget: 100 000']);
    expect(amount('1 200 tkr')).toEqual(['budget: 1 200']);
    expect(amount('28 mkr')).toEqual(['']);
    expect(fixesOf(aPlan({ compensation: [aCompensationLevel({ current: typed('3 000:-') })] }), 'V02').map((fix) => said(fix))).toEqual([
      'current: 3 000',
    ]);
  });
  test('a day has no fix', () => {
    const plan = aPlan({ start: { dueDate: { kind: 'text', text: 'i mars' } } });
    expect(fixesOf(plan, 'V02')).toEqual([null]);
  });
  test('a bare figure in a cell that is not for per cent, unless it may be a fraction', () => {
    const percent = (found: string): Finding => ({
      code: 'V02',
      severity: 'error',
      place: { table: 'indicators', row: 'r', column: 'target' },
      message: 'percentMissing',
      facts: {},
      found,
      expected: `${found} %`,
    });
    expect(said(fixOf(percent('94'), aPlan()))).toBe('target: 94 %');
    expect(fixOf(percent('0,94'), aPlan())).toBeNull();
    expect(fixOf(percent('1'), aPlan())).toBeNull();
  });
  test('whatever figure is printed is the figure of its fix, and then there is nothing to find', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0, 1, 2), fc.boolean(), (whole, decimals, grouped) => {
        const figure = aBudgetRow({ budget: (whole / 10 ** decimals).toFixed(decimals).replace('.', ',') }).budget;
        if (figure.kind !== 'number') throw new Error('A printed figure is one');
        const row = aBudgetRow({ budget: typed(printValue({ ...figure, grouped })) });
        const plan = aPlan({ budget: [row] });
        const [fix] = fixesOf(plan, 'V02');
        if (fix?.kind !== 'setValue' || fix.value.kind !== 'number') throw new Error('A figure as text has a fix');
        expect(fix.value.amount.eq(figure.amount)).toBe(true);
        expect(findingsWith(aPlan({ budget: [{ ...row, budget: fix.value }] }), 'V02')).toEqual([]);
      }),
    );
  });
});

describe('[V03] a share without a unit of measure', () => {
  const share = (name: string, outcome: string) =>
    fixesOf(aPlan({ indicators: [anIndicator({ name, kind: 'share', outcome, target: '90' })] }), 'V03').map((fix) => said(fix));
  test('is in per cent where its name and its figures say so', () => {
    expect(share('Andel nöjda', '55')).toEqual(['measureUnit: ”%”']);
    expect(share('Andelen nöjda', '0')).toEqual(['measureUnit: ”%”']);
  });
  test('is left where it may be a fraction, or where the name does not say', () => {
    expect(share('Andel nöjda', '0,55')).toEqual(['']);
    expect(share('Nöjda av alla', '55')).toEqual(['']);
    expect(share('Andelsägare', '55')).toEqual(['']);
    expect(share('Andel nöjda', '155')).toEqual(['']);
  });
});

test('[V21] [V33] a formula comes back in place of what was typed over it', () => {
  const budget = [aBudgetRow({ budget: '597,4', forecast: '616,3', deviation: '-19,9' })];
  expect(fixesOf(aPlan({ budget }), 'V21').map((fix) => said(fix))).toEqual(['deviation: formula']);
  const place = { table: 'budgetSums', row: 's1', column: 'budget' } as const;
  const overwritten: Finding = {
    code: 'V33',
    severity: 'error',
    place,
    message: 'formulaOverwritten',
    facts: {},
    found: '7',
    expected: 'template',
  };
  expect(fixOf(overwritten, aPlan())).toEqual({ kind: 'restoreFormula', place });
  expect(fixOf({ ...overwritten, message: 'sheetMissing' }, aPlan())).toBeNull();
});

test('[V31] a text that Excel would take for a formula keeps every word and is held as text', () => {
  const text = '=SUMMA(A1:A9) och mycket mer än vad en mening om den kan återge\nfler rader';
  const plan = aPlan({ start: { unit: '@Solen' }, texts: [aText({ text: 'Vanlig' }), aText({ text })] });
  expect(fixesOf(plan, 'V31').map((fix) => said(fix))).toEqual(['unit: ”@Solen”', `text: ”${text}”`]);
});

test('a finding that asks for a judgement has no fix', () => {
  const plan = aPlan({
    indicators: [anIndicator({ outcome: '37,4 %', outcomeMen: '2 %', outcomeWomen: '28 %', measureUnit: '%', kind: 'share' })],
  });
  const findings = checkPlan(plan, { due: {} });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map((finding) => fixOf(finding, plan))).toEqual(findings.map(() => null));
});
