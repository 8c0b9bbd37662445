import { writeGivenCells, type GivenCell } from '../../../src/domain/handed-out';
import type { HandedOutRow, TableId } from '../../../src/domain/plan';
import { checkPlan } from '../../../src/domain/rules/check-plan';
import { aBudgetRow, aPlan, aResultUnit, anIndicator } from '../../support/plan';
import { readValue } from '../../../src/domain/read-value';

const handed = (table: TableId, row: string, cells: Readonly<Record<string, GivenCell>>): HandedOutRow => ({
  key: `${table}-${row}`,
  order: 1,
  table,
  row,
  cells: writeGivenCells(new Map(Object.entries(cells))),
});
const found = (code: string, plan: Parameters<typeof aPlan>[0]) =>
  checkPlan(aPlan(plan), { due: {} })
    .filter((each) => each.code === code)
    .map(({ message, place, found: stands, expected }) => [message, place.row, place.column, stands, expected].join(' | '));

const given = handed('indicators', 'i1', { name: 'Andel nöjda', measureUnit: '%', councilTarget: readValue('94 %') });
const row = { key: 'i1', name: 'Andel nöjda', measureUnit: '%', councilTarget: '94 %' };

describe('[V36] rows given from above', () => {
  test('one finding for each cell that was changed, none for what stands as it was given', () => {
    expect(found('V36', { handedOut: [given], indicators: [anIndicator(row)] })).toEqual([]);
    expect(
      found('V36', { handedOut: [given], indicators: [anIndicator({ ...row, name: 'Andel trygga', councilTarget: '90 %' })] }),
    ).toEqual(['changed | i1 | name | Andel trygga | Andel nöjda', 'changed | i1 | councilTarget | 90 % | 94 %']);
    expect(found('V36', { handedOut: [given], indicators: [anIndicator({ ...row, councilTarget: '' })] })).toEqual([
      'emptied | i1 | councilTarget |  | 94 %',
    ]);
  });

  test('a row whose unit was changed is told of once, at the unit', () => {
    expect(found('V36', { handedOut: [given], indicators: [anIndicator({ ...row, measureUnit: 'st' })] })).toEqual([
      'changed | i1 | measureUnit | st | %',
    ]);
  });

  test('a row that is gone', () => {
    expect(found('V36', { handedOut: [given] })).toEqual(['deleted | i1 |  |  | Andel nöjda']);
  });

  test('nothing is found where nothing is remembered, or what is remembered cannot be read', () => {
    expect(found('V36', { indicators: [anIndicator(row)] })).toEqual([]);
    expect(found('V36', { handedOut: [{ ...given, cells: '{"name":' }], indicators: [anIndicator({ ...row, name: 'Annat' })] })).toEqual(
      [],
    );
  });
});

describe('[V35] the carry-over of an area and its result units', () => {
  const units = [aResultUnit({ area: 'Förskola', result: '0,6' }), aResultUnit({ area: 'Förskola', result: '-0,1' })];
  const carried = (fundChange: string, label = 'Förskola') => [aBudgetRow({ key: 'b1', label, fundChange })];
  test('agree with the opposite sign, and at the printed decimals', () => {
    expect(found('V35', { resultUnits: units, budget: carried('-0,5') })).toEqual([]);
  });
  test('differ', () => {
    expect(found('V35', { resultUnits: units, budget: carried('0,5') })).toEqual(['fundOfArea | b1 | fundChange | 0,5 | -0,5']);
  });
  test('are not compared where one of them is not given', () => {
    expect(found('V35', { resultUnits: units, budget: carried('') })).toEqual([]);
    expect(found('V35', { resultUnits: units, budget: carried('0,5', 'Omsorg') })).toEqual([]);
    expect(found('V35', { resultUnits: [...units, aResultUnit({ area: 'Förskola', result: '' })], budget: carried('0,5') })).toEqual([]);
  });
});
