import { aComplaintRow, anIndicator, aGoal, aPlan, aVolumeRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';

type Given = NonNullable<Parameters<typeof anIndicator>[0]>;
type Start = NonNullable<Parameters<typeof aPlan>[0]>['start'];
const goals = [aGoal({ code: '1.1' }), aGoal({ code: '1.2', title: 'Ett annat mål' })];
const withIndicators = (given: readonly Given[], start: Start = {}) =>
  findingsOf(
    aPlan({ start, goals, indicators: given.map((each, index) => anIndicator({ name: `Indikator ${index + 1}`, target: '50', ...each })) }),
  );
const withIndicator = (given: Given, start: Start = {}) => withIndicators([{ name: 'Indikatorn', ...given }], start);

describe('[V03] units of measure', () => {
  test('a share without one', () => {
    expect(withIndicator({ kind: 'share', outcome: '45' })).toEqual([
      'V03 warning indicators.measureUnit: Måttenhet saknas för ”Indikatorn”. Menar du %?',
    ]);
    for (const kind of ['count', 'index', 'ratio', null] as const) expect(withIndicator({ kind, outcome: '45' })).toEqual([]);
    expect(withIndicator({ kind: 'share', target: 'öka' })).toEqual([]);
  });
  test('a cell that prints another unit than its row, once per row', () => {
    const row = { kind: 'ratio', measureUnit: 'barn/avd.', outcome: '16,3 barn/avd.', forecast: '16 st', target: '16' } as const;
    expect(withIndicator({ ...row, councilTarget: '16 st' })).toEqual([
      'V03 warning indicators.forecast: 16 st för ”Indikatorn” har en annan enhet än raden (barn/avd.).',
    ]);
    expect(withIndicator({ kind: 'count', outcome: '5 st' })).toEqual([
      'V03 warning indicators.outcome: 5 st för ”Indikatorn” har en enhet, men raden har ingen måttenhet.',
    ]);
  });
  test('a bare figure is in its row’s unit; two spellings of a unit are one', () => {
    expect(withIndicator({ kind: 'count', measureUnit: 'st', outcome: '48', target: '45 st.' })).toEqual([]);
    expect(withIndicator({ kind: 'amount', measureUnit: 'mnkr', outcome: '5 mkr', target: '4' })).toEqual([]);
  });
});

describe('[V04] figures that cannot be', () => {
  const share = { kind: 'share', measureUnit: '%' } as const;
  test('a share above 100 %, not a ratio', () => {
    expect(withIndicator({ ...share, outcome: '100,7 %' })).toEqual([
      'V04 error indicators.outcome: 100,7 % för ”Indikatorn” är mer än 100 %. Är det en kvot, välj Kvot som måttslag.',
    ]);
    expect(withIndicator({ ...share, outcome: '100 %', target: '0 %' })).toEqual([]);
    expect(withIndicator({ kind: 'ratio', measureUnit: '%', outcome: '100,7 %', target: '100 %' })).toEqual([]);
    expect(withIndicator({ kind: 'count', outcome: '368', target: '360' })).toEqual([]);
  });
  test('a share or a count below zero', () => {
    expect(withIndicator({ ...share, outcomePrior: '-4 %' })).toEqual([
      'V04 error indicators.outcomePrior: -4 % för ”Indikatorn” är negativt. En andel kan inte vara mindre än 0 %.',
    ]);
    expect(withIndicator({ kind: 'count', outcome: '−3' })).toEqual([
      'V04 error indicators.outcome: -3 för ”Indikatorn” är negativt. Ett antal kan inte vara mindre än 0.',
    ]);
    expect(withIndicator({ kind: 'index', outcome: '-3' })).toEqual([]);
    expect(withIndicator({ ...share, target: '+/- 1 %' })).toEqual([]);
  });
  test('a month of a volume below zero', () => {
    expect(
      findingsOf(
        aPlan({ volumes: [aVolumeRow({ label: 'Barn', measureUnit: 'barn', months: ['1', '1', '1', '1', '1', '-5', '1', '1'] })] }),
      ),
    ).toEqual(['V04 error volumes.month6: -5 för ”Barn” är negativt. Ett antal kan inte vara mindre än 0.']);
  });
});

describe('[V06] a part larger than its whole', () => {
  const share = { kind: 'share', measureUnit: '%', direction: 'lower', target: '7 %' } as const;
  const all = { ...share, name: 'Sjukfrånvaro', outcome: '7,6 %' } as const;
  const short = { ...share, name: 'Sjukfrånvaro dag 1-14', target: '2,5 %' } as const;
  test('sick leave of the first fourteen days, under one goal or in one plan', () => {
    const said = ['V06 error indicators.outcome: ”Sjukfrånvaro dag 1-14” är 8 %, mer än ”Sjukfrånvaro” som den är en del av (7,6 %).'];
    expect(withIndicators([all, { ...short, outcome: '8 %' }])).toEqual(said);
    expect(
      withIndicators([
        { ...short, outcome: '8 %' },
        { ...all, goal: '1.2' },
      ]),
    ).toEqual(said);
    expect(withIndicators([all, { ...short, outcome: '7,6 %' }])).toEqual([]);
    expect(
      withIndicators([
        { ...all, outcome: 'i.u.' },
        { ...short, outcome: '8 %' },
      ]),
    ).toEqual([]);
  });
  test('a row "varav …" and the row that it follows', () => {
    const visits = { name: 'Antal besök', kind: 'count', outcome: '40' } as const;
    const young = { name: 'varav ungdomar', kind: 'count' } as const;
    expect(withIndicators([visits, { ...young, outcome: '41' }])).toEqual([
      'V06 error indicators.outcome: ”varav ungdomar” är 41, mer än ”Antal besök” som den är en del av (40).',
    ]);
    expect(withIndicators([visits, { ...young, outcome: '40' }])).toEqual([]);
    expect(withIndicators([visits, { ...young, goal: '1.2', outcome: '41' }])).toEqual([]);
    expect(withIndicators([visits, { ...young, kind: 'share', measureUnit: '%', outcome: '41 %' }])).toEqual([]);
  });
  test('months of volumes', () => {
    const months = (text: string) => text.split(' ');
    const placed = aVolumeRow({ label: 'Placeringar', measureUnit: 'st', months: months('9 9 9 9 9 9 9 9') });
    const outside = aVolumeRow({ label: 'Varav utanför kommunen', measureUnit: 'st', months: months('2 2 12 2 2 2 2 2') });
    expect(findingsOf(aPlan({ volumes: [placed, outside] }))).toEqual([
      'V06 error volumes.month3: ”Varav utanför kommunen” är 12, mer än ”Placeringar” som den är en del av (9).',
    ]);
  });
});

describe('[V06] [V04] complaints', () => {
  const came = { kind: 'complaint', area: 'Äldreomsorg', count1: '3', count2: '5' } as const;
  test('no more are under investigation than have come in, and none less than none', () => {
    expect(findingsOf(aPlan({ complaints: [aComplaintRow({ ...came, open: '8' }), aComplaintRow({ ...came, open: '9' })] }))).toEqual([
      'V06 error complaints.open: 9 är mer än de 8 som har kommit in hittills i år för ”Äldreomsorg”.',
    ]);
    expect(findingsOf(aPlan({ complaints: [aComplaintRow({ area: 'X', open: '1' })] }))).toEqual([]);
    expect(findingsOf(aPlan({ complaints: [aComplaintRow({ ...came, count1: '-3' })] }))).toEqual([
      'V04 error complaints.count1: -3 för ”Äldreomsorg” är negativt. Ett antal kan inte vara mindre än 0.',
    ]);
  });
});

describe('[V10] doubtful forecasts', () => {
  const part = { period: 'Tertial 2 2026', periodicity: 'tertial', kind: 'share', measureUnit: '%' } as const;
  test('worse than the outcome already reached', () => {
    expect(withIndicator({ ...part, outcome: '57 %', forecast: '42 %', target: '42 %' })).toEqual([
      'V10 warning indicators.forecast: Prognosen 42 % för ”Indikatorn” är sämre än utfallet 57 % som redan är nått. Stämmer prognosen?',
    ]);
    expect(withIndicator({ ...part, outcome: '7,6 %', forecast: '7,9 %', target: '8 %', direction: 'lower' })).toHaveLength(1);
    expect(withIndicator({ ...part, outcome: '7,6 %', forecast: '7,5 %', target: '8 %', direction: 'lower' })).toEqual([]);
  });
  test('a count that grows cannot fall below what it has reached, but may pass a ceiling', () => {
    const count = { ...part, kind: 'count', measureUnit: '', direction: 'lower', target: '5' } as const;
    expect(withIndicator({ ...count, outcome: '2', forecast: '4' })).toEqual([]);
    expect(withIndicator({ ...count, outcome: '4', forecast: '2' })).toHaveLength(1);
    expect(withIndicator({ ...count, measuredAs: 'level', outcome: '2', forecast: '4' })).toHaveLength(1);
  });
  test('the target repeated though the outcome is far from it', () => {
    expect(withIndicator({ ...part, outcome: '47,06 %', forecast: '75 %', target: '75 %' })).toEqual([
      'V10 warning indicators.forecast: Prognosen för ”Indikatorn” är samma som årsmålet, 75 %, men utfallet är 47,06 %. Är målet fortfarande rimligt att nå?',
    ]);
    expect(withIndicator({ ...part, outcome: '82,5 %', forecast: '84 %', target: '84 %' })).toEqual([]);
    expect(withIndicator({ ...part, outcome: '47,06 %', forecast: '74 %', target: '75 %' })).toEqual([]);
    expect(withIndicator({ ...part, outcome: '47,06 %', forecast: '75 %', target: '', councilTarget: '75 %' })).toHaveLength(1);
  });
  test('a count that reaches the target at this pace is believed', () => {
    const count = { ...part, kind: 'count', measureUnit: 'st', forecast: '25 st', target: '25 st' } as const;
    expect(withIndicator({ ...count, outcome: '17 st' })).toEqual([]);
    expect(withIndicator({ ...count, outcome: '9 st' })).toHaveLength(1);
    expect(withIndicator({ ...count, outcome: '17 st', measuredAs: 'level' })).toHaveLength(1);
  });
  test('not in a plan or an annual report', () => {
    const row = { ...part, outcome: '57 %', forecast: '42 %', target: '42 %' };
    for (const type of ['VP', 'VB'] as const) expect(withIndicator(row, { type })).toEqual([]);
  });
});
