import { receive, type Wanted } from '../../src/consolidation/received';
import { readRegister } from '../../src/consolidation/register';
import type { FileRead, FileRefused, UnitFile } from '../../src/consolidation/unit-file';
import type { Start } from '../../src/domain/plan';
import { aPlan, aStart, type Written } from '../support/plan';

const wanted: Wanted = { type: 'T2', year: 2026, periodMonth: null, version: 3 };
const register = readRegister(
  'Avdelning;Enhet;Enhets-id;Kontakt;Namnvarianter\nÄldre;Östra;E1;a;Hemtjänst öst\nÄldre;Västra;E2;b;\nBarn;Norra;E3;c;',
).units;

const sent = (file: string, start: Written<Start>, more: Partial<FileRead> = {}): FileRead => ({
  ok: true,
  file,
  bytes: 1,
  hash: file,
  plan: aPlan({ start: aStart({ type: 'T2', year: 2026, level: 'unit', ...start }) }),
  problems: [],
  sources: { tables: new Map(), start: new Map() },
  version: 3,
  counts: { tables: 0, rows: 0, uncomputed: 0 },
  macros: false,
  ...more,
});
const refused = (file: string): FileRefused => ({ ok: false, file, bytes: 1, hash: file, reason: 'encrypted' });

/** "state unit file, other files" of each. */
const rowsOf = (files: readonly UnitFile[], units = register): readonly string[] =>
  receive(units, files, wanted).map(({ state, unit, file, others }) =>
    [state, unit.name, ...(file === null ? [] : [file, ...others]).map((at) => files[at]?.file ?? '?')].join(' '),
  );

test('a unit is known by its id, else by its name or a variant of it', () => {
  const files = [
    sent('1', { unitId: 'e1', unit: 'Något annat' }),
    sent('2', { unit: 'VÄSTRA ' }),
    sent('3', { unitId: 'okänt', unit: 'norra', status: 'ready' }),
  ];
  expect(rowsOf(files)).toEqual(['received Västra 2', 'received Östra 1', 'ready Norra 3']);
  expect(rowsOf([sent('1', { unit: 'Hemtjänst öst' })])).toContain('received Östra 1');
});

test('those that need a call stand first', () => {
  const files = [
    sent('öst.xlsx', { unitId: 'E1', year: 2025 }),
    refused('T2_Västra.xlsx'),
    sent('nord.xlsx', { unitId: 'E3' }, { version: 2 }),
    sent('främling.xlsx', { unit: 'Sydvästra', type: 'T1' }),
    sent('ny.xlsx', { unit: 'Centrum' }),
    refused('okänd.xlsx'),
  ];
  expect(rowsOf(files)).toEqual([
    'unreadable  okänd.xlsx',
    'unreadable Västra T2_Västra.xlsx',
    'wrongYear Östra öst.xlsx',
    'wrongPeriod Sydvästra främling.xlsx',
    'notExpected Centrum ny.xlsx',
    'olderTemplate Norra nord.xlsx',
  ]);
  expect(rowsOf([])).toEqual(['missing Norra', 'missing Västra', 'missing Östra']);
});

test('two workbooks of one unit are a duplicate; an older report beside is none, nor the same file twice', () => {
  expect(rowsOf([sent('a', { unitId: 'E1' }), sent('b', { unitId: 'E1' })])).toContain('duplicate Östra a b');
  expect(rowsOf([sent('t1', { unitId: 'E1', type: 'T1' }), sent('t2', { unitId: 'E1' })])).toContain('received Östra t2 t1');
  expect(rowsOf([sent('a', { unitId: 'E1' }, { hash: 'x' }), sent('b', { unitId: 'E1' }, { hash: 'x' })])).toContain('received Östra a b');
  expect(rowsOf([refused('Östra.xlsx'), sent('b', { unitId: 'E1' })])).toContain('received Östra b Östra.xlsx');
});

test('a name that two units have is nobody’s until an id says whose', () => {
  const two = readRegister('Enhet;Enhets-id\nNorra;1\nNorra;2').units;
  expect(rowsOf([sent('a', { unit: 'Norra' })], two)).toEqual(['missing Norra', 'missing Norra', 'notExpected Norra a']);
  expect(rowsOf([sent('a', { unit: 'Norra', unitId: '2' })], two)).toEqual(['missing Norra', 'received Norra a']);
});

test('without a register everybody who has sent is expected', () => {
  const files = [sent('a', { unit: '__proto__' }), sent('b', { unit: 'constructor' }), refused('c')];
  expect(rowsOf(files, [])).toEqual(['unreadable  c', 'received __proto__ a', 'received constructor b']);
});
