import fc from 'fast-check';
import { incomingStates, type Incoming, type Money } from '../../src/consolidation/consolidated';
import { incomingOf, remindList } from '../../src/consolidation/incoming';
import { questionCodes } from '../../src/consolidation/questions';
import { receive, unitPlans, type Wanted } from '../../src/consolidation/received';
import { readRegister } from '../../src/consolidation/register';
import type { FileRefused, UnitFile } from '../../src/consolidation/unit-file';
import type { Decisions } from '../../src/consolidation/consolidated';
import { amount } from '../../src/domain/amount';
import { consolidationWords, questionSentence, registerSentence, remindersText } from '../../src/wording/consolidation';
import { aBudgetRow, aPlan, aStart, anIndicator, type Written } from '../support/plan';
import type { Plan, Start } from '../../src/domain/plan';
import { aFile } from './units';

const wanted: Wanted = { type: 'T2', year: 2026, periodMonth: null, version: 3 };
const register = readRegister(
  'Avdelning;Enhet;Enhets-id;Kontakt;Namnvarianter;Budgetram\nÄldre;Ek;E1;ek@example.org;;10\nÄldre;Lind;E2;lind@example.org;Linden|Nya Lind;\nBarn;Alm;E3;alm@example.org;;1 500 tkr',
).units;

const sent = (
  file: string,
  start: Written<Start>,
  more: Partial<Omit<Plan, 'start'>> = {},
  about: Parameters<typeof aFile>[1] = {},
): UnitFile =>
  aFile(aPlan({ ...more, start: aStart({ type: 'T2', year: 2026, level: 'unit', amountUnit: 'mnkr', ...start }) }), { file, ...about });
const refused = (file: string, reason: FileRefused['reason'] = 'encrypted'): UnitFile => ({
  ok: false,
  file,
  bytes: 1,
  hash: file,
  reason,
});

const money = (budget: string): Money => ({
  budget: amount(budget),
  forecast: null,
  deviation: null,
  deviationPercent: null,
  forecastPrevious: null,
  change: null,
  outcome: null,
});

const incoming = (
  files: readonly UnitFile[],
  moneyOf: ReadonlyMap<string, Money> = new Map(),
  decisions?: Pick<Decisions, 'names'>,
): readonly Incoming[] =>
  incomingOf(receive(register, files, wanted, decisions), files, { wanted, amountUnit: 'mnkr', money: moneyOf, changed: null });

const of = (name: string, rows: readonly Incoming[]): Incoming => {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`No ${name} among ${rows.map((row) => row.name).join(', ')}`);
  return found;
};
const asks = ({ ask }: Incoming): readonly string[] => ask.map((question) => questionSentence(question, consolidationWords.sv));

test('a unit that has sent nothing, a file that cannot be read, another year and another report', () => {
  const rows = incoming([
    refused('Ek.xlsx'),
    sent('lind.xlsx', { unitId: 'E2', year: 2025 }),
    sent('alm.xlsx', { unit: 'Alm', type: 'T1' }),
  ]);
  expect(rows.map(({ name, state }) => [name, state])).toEqual([
    ['Ek', 'unreadable'],
    ['Lind', 'wrongYear'],
    ['Alm', 'wrongPeriod'],
  ]);
  expect(asks(of('Ek', rows))).toEqual(['Ek.xlsx: Filen är skyddad med lösenord. Ta bort lösenordet i Excel och välj den på nytt.']);
  expect(asks(of('Lind', rows))).toContain('lind.xlsx gäller 2025, inte 2026.');
  expect(asks(of('Alm', rows))).toEqual(['alm.xlsx är en tertialrapport 1, inte en tertialrapport 2.']);
  expect(asks(of('Ek', incoming([])))).toEqual(['Ingen arbetsbok har kommit in.']);
});

test('of two workbooks of a unit one is used, by a rule that is told, and both are named', () => {
  const filled = { indicators: [anIndicator({ name: 'Något', outcome: '1' })] };
  const pick = (...files: readonly UnitFile[]) => {
    const row = of('Ek', incoming(files));
    return [row.state, row.file === null ? '' : files[row.file]?.file, asks(row).find((line) => line.includes('fler'))];
  };
  expect(pick(sent('a', { unitId: 'E1' }, filled), sent('b', { unitId: 'E1', status: 'ready' }))).toEqual([
    'duplicate',
    'b',
    'Enheten har skickat fler arbetsböcker: a. b används, eftersom bara den är klarmarkerad. Vilken gäller?',
  ]);
  const on = (iso: string) => ({ status: 'ready', readyOn: { kind: 'date', iso } }) as const;
  expect(pick(sent('a', { unitId: 'E1', ...on('2026-09-01') }, filled), sent('b', { unitId: 'E1', ...on('2026-09-02') }))[1]).toBe('b');
  expect(pick(sent('a', { unitId: 'E1' }), sent('b', { unitId: 'E1' }, filled))[2]).toMatch(/b används, eftersom mest är ifyllt i den/);
  expect(pick(sent('b', { unitId: 'E1' }), sent('a', { unitId: 'E1' }))[1]).toBe('a');
  expect(unitPlans(receive(register, [sent('b', { unitId: 'E1' }), sent('a', { unitId: 'E1' })], wanted), []).length).toBe(0);
});

test('the same bytes twice, an older report beside and a file that cannot be read beside are told and do no harm', () => {
  const files = [
    sent('ek.xlsx', { unitId: 'E1' }, {}, { hash: 'x' }),
    sent('ek (1).xlsx', { unitId: 'E1' }, {}, { hash: 'x' }),
    sent('t1.xlsx', { unitId: 'E1', type: 'T1' }),
    refused('Ek gammal.xlsx', 'damaged'),
  ];
  const row = of('Ek', incoming(files));
  expect([row.state, asks(row).slice(0, 3)]).toEqual([
    'received',
    [
      'Enheten har också skickat en fil som inte går att läsa: Ek gammal.xlsx.',
      'Enheten har också skickat en arbetsbok för ett annat år eller en annan period: t1.xlsx. Den används inte.',
      'Samma arbetsbok finns också som ek.xlsx. Den räknas en gång.',
    ],
  ]);
});

test('a unit’s name as the register’s variants have it; a near name is proposed, and taken when somebody has said so', () => {
  const files = [sent('x.xlsx', { unit: 'nya  LIND' }), sent('y.xlsx', { unit: 'Almm' })];
  const rows = incoming(files);
  expect(of('Lind', rows).state).toBe('received');
  expect([of('Alm', rows).state, of('Almm', rows).state, of('Almm', rows).expected]).toEqual(['missing', 'notExpected', false]);
  const decisions = { names: [{ of: 'unit' as const, name: 'Almm', like: 'Alm', same: true }] };
  expect(of('Alm', incoming(files, new Map(), decisions)).state).toBe('received');
  const near = receive(readRegister('Enhet\nSolens förskola').units, [sent('z', { unit: 'Solens förskolan' })], wanted);
  expect(near.flatMap(({ proposals }) => proposals)).toEqual([
    { of: 'unit', name: 'Solens förskolan', like: 'Solens förskola', units: ['solens förskolan'] },
  ]);
});

test('a copy of another unit’s workbook, with its id and another name, is nobody’s until somebody says whose', () => {
  const rows = incoming([sent('ek.xlsx', { unitId: 'E1', unit: 'Ek' }), sent('kopia.xlsx', { unitId: 'E1', unit: 'Lind' })]);
  expect(rows.map(({ state, expected }) => `${state} ${expected}`)).toEqual([
    'missing true',
    'missing true',
    'notExpected false',
    'received true',
  ]);
  const stranger = rows.find(({ state }) => state === 'notExpected');
  expect(stranger && asks(stranger)).toEqual([
    'kopia.xlsx har Enhets-id för ”Ek” men heter ”Lind”, och räknas inte med. Rätta Enhets-id på Start.',
  ]);
  expect(asks(of('Ek', incoming([sent('ek.xlsx', { unitId: 'e1', unit: 'Ekens hus' })])))).toContain(
    'Arbetsboken har enhetens id men heter ”Ekens hus”. I registret heter enheten ”Ek”.',
  );
});

test('the budget against the frame of the register, in whatever unit its cell has; rounding is no question', () => {
  const files = [sent('ek.xlsx', { unitId: 'E1', frame: '12' }), sent('alm.xlsx', { unitId: 'E3' })];
  const rows = incoming(
    files,
    new Map([
      ['E1', money('9')],
      ['E3', money('1.5004')],
    ]),
  );
  expect([of('Ek', rows).frame?.toString(), of('Alm', rows).frame?.toString()]).toEqual(['10', '1.5']);
  expect(asks(of('Ek', rows))).toEqual([
    'Budgeten är 9 mnkr netto, men budgetramen 10 mnkr: 1 mnkr under ramen.',
    'Budgetramen är 10 mnkr i registret men 12 mnkr på enhetens Start.',
  ]);
  expect(asks(of('Alm', rows))).toEqual([]);
  expect(asks(of('Alm', incoming(files)))).toEqual(['Driftbudgeten saknas eller går inte att lägga ihop.']);
});

test('a forecast that nobody has touched, and a deviation that nobody has explained', () => {
  const row = (forecast: string, previous: string, cause = '') =>
    aBudgetRow({ label: `Rad ${forecast}`, budget: '10', forecast, forecastPrevious: previous, cause });
  const ask = (...budget: Plan['budget']) => {
    const found = of('Ek', incoming([sent('ek.xlsx', { unitId: 'E1', limitAmount: '1' }, { budget })], new Map([['E1', money('10')]])));
    return [found.forecastUntouched, ...asks(found)];
  };
  expect(ask(row('10', '10'), row('12', '12', 'Fler barn'))).toEqual([
    true,
    'Prognosen är densamma som förra gången på varje rad. Är den sedd över?',
  ]);
  expect(ask(row('10', '10'), row('10', ''))).toEqual([false]);
  expect(ask(row('13', '10'), row('12', '10'))).toEqual([
    false,
    'Avvikelsen för ”Rad 13” är -3 mnkr och har ingen orsak. Det gäller 1 rad till.',
  ]);
});

test('findings, formulas that were never computed and an older template are asked about, the gravest first', () => {
  const about = {
    version: 2,
    counts: { tables: 1, rows: 1, uncomputed: 2 },
    findings: { errors: 1, warnings: 7, notes: 0, toAskAbout: [] },
  };
  const row = of('Ek', incoming([sent('ek.xlsx', { unitId: 'E1' }, {}, about)], new Map([['E1', money('10')]])));
  expect([row.state, row.errors, row.warnings]).toEqual(['olderTemplate', 1, 7]);
  expect(asks(row)).toEqual([
    '2 formler är inte uträknade och har inget värde. Öppna arbetsboken i Excel, så räknas de om, och spara.',
    'Arbetsboken har ett fel kvar att åtgärda.',
    'Arbetsboken har 7 varningar utan svar.',
    'Arbetsboken har mallens version 2; dagens är 3. Den används, och det som versionen inte hade är tomt.',
  ]);
});

test('those to remind, as text to copy; who sent a file that nobody expects is not among them', () => {
  const files = [
    sent('ek.xlsx', { unitId: 'E1' }),
    sent('lind.xlsx', { unitId: 'E2', year: 2025 }),
    sent('x.xlsx', { unit: 'Okänd', year: 2025 }),
  ];
  expect(remindersText(remindList(incoming(files)), wanted, consolidationWords.sv)).toBe(
    [
      'Att påminna: tertialrapport 2 2026',
      'Alm (Barn), alm@example.org: Ingen arbetsbok har kommit in.',
      'Lind (Äldre), lind@example.org: lind.xlsx gäller 2025, inte 2026.',
    ].join('\n'),
  );
  expect(remindersText([], wanted, consolidationWords.en)).toBe('All expected workbooks have come in.');
});

test('every question and every problem of a register is a sentence in both languages', () => {
  for (const words of [consolidationWords.sv, consolidationWords.en]) {
    expect(Object.keys(words.questions).sort()).toEqual([...questionCodes].sort());
    for (const about of questionCodes)
      expect(questionSentence({ about, facts: { count: '1', file: 'a.xlsx', name: 'A' } }, words)).toMatch(/^\S.*[.?]$/);
    for (const text of ['', 'Namn', 'Enhet\n"', 'Enhet;Budgetram;Namnvarianter\nA;b;B\n;3;\na;;\nB;;'])
      for (const problem of readRegister(text).problems) expect(registerSentence(problem, words)).toMatch(/^\S.*[.]$/);
  }
});

test('every expected unit is there once and every file is named, in whatever order they come', () => {
  const file = fc.record({
    unit: fc.constantFrom('Ek', 'Linden', 'ALM', 'Okänd', 'Lindd', '', '__proto__'),
    unitId: fc.constantFrom('', 'E1', 'e2', 'E9'),
    year: fc.constantFrom(2025, 2026, 2026),
    status: fc.constantFrom('draft', 'ready'),
    broken: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), fc.integer(), (made, seed) => {
      const files = made.map(({ broken, ...start }, at) => (broken ? refused(`${start.unit} ${at}.xlsx`) : sent(`${at}.xlsx`, start)));
      const told = (all: readonly UnitFile[]) =>
        receive(register, all, wanted).map(({ unit, state, file: at, others }) => [
          unit.key,
          state,
          ...[at === null ? '' : (all[at]?.file ?? ''), ...others.map((other) => all[other]?.file ?? '')],
        ]);
      const rows = told(files);
      for (const { unitId } of register) expect(rows.filter(([key]) => key === unitId)).toHaveLength(1);
      expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
      expect(
        rows
          .flatMap((row) => row.slice(2))
          .filter((name) => name !== '')
          .sort(),
      ).toEqual(files.map((each) => each.file).sort());
      expect(rows.map(([, state = '']) => incomingStates.findIndex((one) => one === state))).toEqual(
        rows.map(([, state = '']) => incomingStates.findIndex((one) => one === state)).sort((left, right) => left - right),
      );
      const turned = files.map((each, at) => [((at + 3) * Math.abs(seed)) % 11, each] as const).sort(([left], [right]) => left - right);
      expect(told(turned.map(([, each]) => each))).toEqual(rows);
    }),
  );
});
