import { aBudgetRow, anAction, anInvestment, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';

type Row = NonNullable<Parameters<typeof aBudgetRow>[0]>;
type Start = NonNullable<Parameters<typeof aPlan>[0]>['start'];
const withRows = (rows: readonly Row[], start: Start = {}) => findingsOf(aPlan({ start, budget: rows.map((row) => aBudgetRow(row)) }));

describe('[V22] signs and unit of amount', () => {
  const revenue = { label: 'Intäkter', kind: 'revenue', budget: '-21 024' } as const;
  const salaries = { label: 'Löner', kind: 'cost', budget: '13 609' } as const;
  const other = { label: 'Övriga kostnader', kind: 'cost', budget: '7 415' } as const;
  test('one row that goes the other way, though the net is 0', () => {
    expect(withRows([revenue, salaries, other])).toEqual([]);
    expect(withRows([revenue, salaries, { ...other, budget: '-7 415' }])).toEqual([
      'V22 error budget.budget: -7 415 för ”Övriga kostnader” har fel tecken. På Start står ”Kostnad + / intäkt −”.',
    ]);
    expect(withRows([{ ...revenue, budget: '21 024' }, salaries], { signs: 'unsigned' })).toEqual([]);
    expect(withRows([revenue, salaries], { signs: 'unsigned' })).toHaveLength(1);
  });
  test('every row the other way is said once, of Start', () => {
    expect(withRows([revenue, salaries, other], { signs: 'revenuePositive' })).toEqual([
      'V22 error start.signs: Alla intäkter och kostnader har andra tecken än ”Intäkt + / kostnad −” som står på Start. Ändra Tecken i budgeten om beloppen stämmer.',
    ]);
  });
  test('a credit is small, a column with its signs turned is not; a net row may have either', () => {
    expect(withRows([revenue, { ...salaries, outcome: '-40' }])).toEqual([]);
    expect(withRows([revenue, { ...salaries, outcome: '-8 950' }])).toHaveLength(1);
    expect(
      withRows([
        { kind: 'net', budget: '-5' },
        { label: 'B', kind: 'net', budget: '5' },
      ]),
    ).toEqual([]);
  });
  test('no unit of amount', () => {
    expect(withRows([salaries], { amountUnit: null })).toEqual([
      'V22 error start.amountUnit: Beloppsenhet saknas, så det går inte att veta om beloppen är kronor, tusental eller miljoner.',
    ]);
  });
});

describe('[V23] [V18] the first row of a block again', () => {
  const revenue = { label: 'Intäkter', area: 'Omsorg', kind: 'revenue', budget: '-21 024' } as const;
  const cost = { label: 'Löner', area: 'Omsorg', kind: 'cost', budget: '21 024' } as const;
  test('is said once, by one rule', () => {
    expect(withRows([revenue, { ...revenue, label: 'INTÄKTER' }, cost])).toEqual([
      'V23 error budget.label: ”INTÄKTER” (-21 024) står två gånger med samma belopp och räknas dubbelt. Ta bort den ena raden.',
    ]);
  });
  test('with other amounts, in another block or without amounts it is another question', () => {
    expect(withRows([revenue, { ...revenue, budget: '-3' }, cost]).map((line) => line.slice(0, 9))).toEqual(['V18 error']);
    expect(withRows([revenue, cost, { ...revenue, area: 'Skola' }])).toEqual([]);
    expect(
      withRows([
        { ...revenue, budget: '' },
        { ...revenue, budget: '' },
      ]).map((line) => line.slice(0, 3)),
    ).toEqual(['V18']);
    expect(withRows([revenue, { ...revenue, costCentre: '4711' }, cost])).toEqual([]);
  });
});

describe('[V24] missing budgets', () => {
  test('a chapter on economy and no budget', () => {
    const said = ['V24 warning budget.budget: Budget saknas. Fyll i bladet Driftbudget.'];
    expect(findingsOf(aPlan({ texts: [aText({ chapter: 'economy', heading: 'Budget 2026' })] }))).toEqual(said);
    expect(withRows([{ label: 'Löner' }, { label: 'Intäkter' }])).toEqual(said);
    expect(findingsOf(aPlan({ texts: [aText()] }))).toEqual([]);
  });
  test('a row without one; 0 is one, and a part may do without', () => {
    const rows = [
      { label: 'Löner', budget: '5' },
      { label: 'Lokaler' },
      { label: 'Övrigt', budget: '0' },
      { label: 'varav x', ofWhich: 'Löner' },
    ];
    expect(withRows(rows, { type: 'VP' })).toEqual([
      'V24 warning budget.budget: Budget saknas för ”Lokaler”. Skriv 0 om raden inte har någon.',
    ]);
    expect(withRows(rows)).toEqual([]);
    expect(withRows([...rows, { label: 'Resor', outcome: '3' }])).toHaveLength(1);
  });
});

describe('[V25] deviations that need words', () => {
  const limits = { limitAmount: '0,5', limitPercent: '1' };
  const deficit = { label: 'Äldreomsorg', budget: '597,4', forecast: '616,3' } as const;
  const surplus = { label: 'Förskola', budget: '680,2', forecast: '670,2' } as const;
  test('a deficit needs a cause and an action, a surplus a cause', () => {
    expect(withRows([deficit, surplus], limits)).toEqual([
      'V25 warning budget.cause: Underskottet -18,9 för ”Äldreomsorg” är så stort att det behöver en orsak och en åtgärd.',
      'V25 warning budget.cause: Avvikelsen 10,0 för ”Förskola” är så stor att den behöver en orsak.',
    ]);
    expect(withRows([{ ...deficit, cause: 'Fler vårddygn.' }], limits)).toEqual([
      'V25 warning budget.action: Underskottet -18,9 för ”Äldreomsorg” är så stort att det behöver en åtgärd.',
    ]);
    expect(
      withRows(
        [
          { ...deficit, cause: 'Fler vårddygn.', action: 'Färre inhyrda.' },
          { ...surplus, cause: 'Färre barn.' },
        ],
        limits,
      ),
    ).toEqual([]);
  });
  test('both limits must be passed; none is asked in a plan or without limits', () => {
    expect(
      withRows(
        [
          { ...deficit, forecast: '598,2' },
          { label: 'B', budget: '10,1', forecast: '10,4' },
        ],
        limits,
      ),
    ).toEqual([]);
    expect(withRows([deficit], { ...limits, type: 'VP' })).toEqual([]);
    expect(withRows([deficit])).toEqual([]);
  });
  test('a cause may stand under the row’s own heading', () => {
    const texts = [aText({ chapter: 'economy', heading: 'Stöd och service', text: 'Fler platser än planerat.' })];
    const budget = [aBudgetRow({ ...deficit, label: 'Stöd o. service', action: 'Egna platser.' })];
    expect(findingsOf(aPlan({ start: limits, texts, budget }))).toEqual([]);
  });
  test('a part goes with its row, unless it loses money where the row does not', () => {
    const part = { label: 'handläggning', budget: '16,8', forecast: '19,9' } as const;
    expect(
      withRows(
        [
          { ...deficit, cause: 'Volymer.' },
          { ...part, ofWhich: 'Äldreomsorg' },
        ],
        limits,
      ),
    ).toHaveLength(1);
    expect(
      withRows(
        [
          { ...deficit, cause: 'Volymer.', action: 'Bemanning.' },
          { ...part, ofWhich: 'Äldreomsorg' },
        ],
        limits,
      ),
    ).toEqual([]);
    expect(
      withRows(
        [
          { ...surplus, cause: 'Färre barn.' },
          { ...part, ofWhich: 'Förskola' },
        ],
        limits,
      ),
    ).toEqual(['V25 warning budget.action: Underskottet -3,1 för ”handläggning” är så stort att det behöver en åtgärd.']);
  });
  test('an action on Åtgärder is one', () => {
    const budget = [
      aBudgetRow({ ...deficit, cause: 'Volymer.' }),
      aBudgetRow({ ...deficit, label: 'Löner', area: 'Boende', cause: 'Volymer.' }),
    ];
    const acted = (...areas: readonly string[]) =>
      findingsOf(aPlan({ start: limits, budget, actions: areas.map((area) => anAction({ area, action: 'Färre inhyrda.' })) })).length;
    expect([acted(), acted('Skola'), acted('Äldreomsorg'), acted('Äldreomsorg', 'Boende')]).toEqual([2, 2, 1, 0]);
  });
  test('an investment where Beviljade is filled', () => {
    const invest = (granted: string, comment = '') =>
      findingsOf(
        aPlan({ start: limits, investments: [anInvestment({ label: 'Lekplats', budget: '2,2', forecast: '14,3', granted, comment })] }),
      );
    expect(invest('0')).toEqual([
      'V25 warning investments.comment: Avvikelsen -12,1 för investeringen ”Lekplats” är så stor att den behöver en kommentar.',
    ]);
    expect([invest(''), invest('12,1'), invest('0', 'Beslut i maj.')]).toEqual([[], [], []]);
  });
});

test('[V26] a forecast far from the pace so far', () => {
  expect(withRows([{ label: 'Löner', budget: '90', outcome: '40', forecast: '90' }])).toEqual([
    'V26 note budget.forecast: Prognosen 90 för ”Löner” ligger långt från utfallet i årstakt, 60 efter 8 månader. Stämmer prognosen?',
  ]);
  expect(withRows([{ label: 'Löner', budget: '90', outcome: '50', forecast: '90' }])).toEqual([]);
  expect(withRows([{ label: 'Löner', budget: '9', outcome: '4', forecast: '9' }], { limitAmount: '5' })).toEqual([]);
  expect(withRows([{ label: 'Löner', budget: '90', outcome: '40', forecast: '90' }], { type: 'VB', periodMonth: 12 })).toEqual([]);
});
