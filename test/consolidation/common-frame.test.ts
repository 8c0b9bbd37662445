import { commonFrame, periodKey } from '../../src/consolidation/common-frame';
import { packUnit } from '../../src/unit-files';
import { addUp } from '../../src/unit-files/add-up';
import type { aPlan } from '../support/plan';
import { aUnit } from './units';

const file = (unit: string, start: NonNullable<Parameters<typeof aPlan>[0]>['start']) =>
  aUnit(unit, { start: { board: 'Södra nämnden', ...start } }).read;
const chosen = { register: null, decisions: { names: [], goals: [] }, readAt: '2026-09-11 14:05', before: null, period: '' };

describe('what the files are of', () => {
  const files = [
    file('Ek', { type: 'T2', year: 2026, amountUnit: 'kr' }),
    file('Al', { type: 'T2', year: 2026, amountUnit: 'kr' }),
    file('Bok', { type: 'T1', year: 2026, amountUnit: 'tkr', board: '' }),
  ];

  it('is the report, the board and the unit of amount that most of them say', () => {
    const { periods, board, amountUnit } = commonFrame(files);
    expect(periods.map((one) => `${periodKey(one)}: ${one.count}`)).toEqual(['T2 2026: 2', 'T1 2026: 1']);
    expect({ board, amountUnit }).toEqual({ board: 'Södra nämnden', amountUnit: 'kr' });
  });

  it('is another report where a person says so: those of the first are then of the wrong period', async () => {
    const packed = files.map(packUnit);
    const states = async (period: string) =>
      addUp({ packed, ...chosen, period })
        ?.consolidated.incoming.map(({ name, state }) => `${name} ${state}`)
        .sort();
    expect(await states('')).toEqual(['Al received', 'Bok wrongPeriod', 'Ek received']);
    expect(await states('T1 2026')).toEqual(['Al wrongPeriod', 'Bok received', 'Ek wrongPeriod']);
  });

  it('is nothing where no file could be read', async () => {
    expect(addUp({ packed: [{ ok: false, file: 'a.xls', bytes: 1, hash: '', reason: 'xls' }], ...chosen })).toBeNull();
    expect(commonFrame([]).amountUnit).toBe('tkr');
  });
});
