import { suggestDirection } from '../../src/domain/directions';
import { indicatorFulfilment } from '../../src/domain/indicator-fulfilment';
import type { Fulfilment, Indicator, Start } from '../../src/domain/plan';
import { why, wordingFor } from '../../src/wording';
import { anIndicator, aStart } from '../support/plan';

type Given = Parameters<typeof anIndicator>[0];

const compute = (indicator: Given, start: Parameters<typeof aStart>[0] = {}) => indicatorFulfilment(anIndicator(indicator), aStart(start));
/** What the sheet's two cells say: the word, and why. */
const says = (indicator: Given, start: Parameters<typeof aStart>[0] = {}): string => {
  const result = compute(indicator, start);
  return `${result.word ?? 'kan inte beräknas'} · ${why(result, wordingFor('sv'))}`;
};

describe('which value', () => {
  const part = { period: 'Tertial 2 2026', target: '75', outcome: '60', forecast: '71,5' };

  test('in T2 the forecast where the period is a part of the year', () => {
    expect(says(part)).toBe('partly · prognos 71,5 av 75 = 95 %, uppfylls delvis från 95 %');
  });
  test('the outcome where there is no forecast, or the period is the whole year', () => {
    expect(says({ ...part, forecast: '' })).toBe('not · utfall 60 av 75 = 80 %, uppfylls delvis från 95 %');
    expect(compute({ ...part, period: '2026' }).value?.source).toBe('outcome');
  });
  test('the forecast where there is no outcome', () => {
    expect(compute({ ...part, period: '2026', outcome: '' }).value?.source).toBe('forecast');
  });
  test('in VB always the outcome', () => {
    expect(compute(part, { type: 'VB' }).value?.source).toBe('outcome');
    expect(says({ ...part, outcome: '' }, { type: 'VB' })).toBe('kan inte beräknas · kan inte beräknas: utfall saknas');
  });
  test('a count that accumulates is not held against the year without a forecast', () => {
    expect(says({ ...part, measuredAs: 'accumulated', forecast: '' })).toContain('kan inte beräknas: prognos saknas');
    expect(compute({ ...part, measuredAs: 'accumulated' }).word).toBe('partly');
    expect(compute({ ...part, measuredAs: 'accumulated', forecast: '' }, { type: 'VB' }).word).toBe('not');
  });
  test('i.u. is no value, and words are not read as one', () => {
    expect(says({ target: '75', outcome: 'i.u.' })).toContain('i.u.');
    expect(says({ target: '75', outcome: 'ca 70' })).toContain('går inte att läsa');
  });
  test('a plan has no fulfilment', () => {
    expect(compute(part, { type: 'VP' })).toMatchObject({ word: null, reason: { code: 'plan' }, value: null });
  });
});

describe('which target', () => {
  test("the council's where the own is empty and it concerns the board", () => {
    expect(says({ outcome: '80', councilTarget: '77' })).toBe('fully · utfall 80 av 77 = 104 %, KF:s årsmål är nått');
    expect(says({ outcome: '80', councilTarget: '1 050', councilScope: 'city' })).toContain('gäller hela staden');
  });
  test.each([
    ['', 'årsmål saknas'],
    ['Tas fram av nämnd/ styrelse', 'ska tas fram av nämnden'],
    ['-', 'inget årsmål'],
    ['minst hälften', 'går inte att läsa'],
  ])('%j is no target to compute with', (target, reason) => {
    expect(says({ outcome: '80', target })).toContain(reason);
  });
  test('without a direction there is no telling which side of the target is good', () => {
    expect(says({ outcome: '80', target: '77', direction: null })).toContain('riktning saknas');
  });
});

describe('which word', () => {
  test('lower is better', () => {
    expect(says({ outcome: '7,5', target: '7,5', measureUnit: '%', direction: 'lower' })).toBe(
      'fully · utfall 7,5 % mot högst 7,5 %, årsmålet är nått',
    );
    expect(says({ outcome: '7,6', target: '7,5', measureUnit: '%', direction: 'lower' })).toBe(
      'partly · utfall 7,6 % mot högst 7,5 %, 1,3 % ifrån, uppfylls delvis till och med 5 % från målet',
    );
  });
  test('a gap of exactly the limit is within it, one just past it is not, and is not printed as if it were', () => {
    expect(compute({ outcome: '95', target: '100' }).word).toBe('partly');
    expect(says({ outcome: '94,96', target: '100' })).toBe('not · utfall 94,96 av 100 = 94,96 %, uppfylls delvis från 95 %');
    expect(says({ outcome: '99,97', target: '100' })).toContain('= 99,97 %');
  });
  test("the council's own-scope target met but not the own is partly, if Start says so", () => {
    const between = { outcome: '50,68', target: '60', councilTarget: '50', measureUnit: '%' };
    expect(says(between)).toBe('partly · utfall 50,68 % av 60 % = 84 %, KF:s årsmål 50 % är nått men inte det egna');
    expect(compute(between, { councilMet: 'ignored' }).word).toBe('not');
    expect(compute({ ...between, councilScope: 'city' }).word).toBe('not');
  });
  test('a target of 0 is met or not', () => {
    expect(compute({ outcome: '0', target: '0', direction: 'lower' })).toMatchObject({ word: 'fully', gap: null });
    expect(says({ outcome: '1', target: '0', direction: 'lower' })).toBe('not · utfall 1 mot högst 0, ett mål på 0 nås eller nås inte');
  });
  test('a band', () => {
    expect(compute({ outcome: '-0,8', target: '+/- 1 %' }).word).toBe('fully');
    expect(compute({ outcome: '1,3', target: '+/- 1 %', direction: null }).word).toBe('not');
  });
  test('öka and minska compare with last year, and only they', () => {
    expect(says({ outcome: '88', target: 'öka', outcomePrior: '85', measureUnit: '%' })).toBe(
      'fully · utfall 88 % mot 85 % förra året, har ökat',
    );
    expect(compute({ outcome: '85', target: 'Öka', outcomePrior: '85' }).word).toBe('not');
    expect(compute({ outcome: '4', target: 'minska', outcomePrior: '5', direction: null }).word).toBe('fully');
    expect(says({ outcome: '88', target: 'öka' })).toContain('förra årets verksamhetsberättelse saknas');
  });
  test("an indicator's own limit, in per cent of the target or in percentage points", () => {
    expect(compute({ outcome: '84', target: '90', tolerance: '7' }).word).toBe('partly');
    expect(compute({ outcome: '84', target: '90', tolerance: '6 pe' }).word).toBe('partly');
    expect(compute({ outcome: '83,9', target: '90', tolerance: '6 pe' }).word).toBe('not');
    expect(compute({ outcome: '1', target: '0', tolerance: '2 pe', direction: 'lower' }).word).toBe('partly');
  });
});

/** Name, outcome, forecast, target, KF:s årsmål, period, and the word that a published report printed. */
const printed: readonly (readonly [string, string, string, string, string, string, Fulfilment])[] = [
  ['Antal tillhandahållna platser för feriejobb', '368', '368', '360 st', '9 000 st', 'Tertial 2 2019', 'fully'],
  ['Antal tillhandahållna platser för Stockholmsjobb', '28', '40', '45 st', '1 050 st', 'Tertial 2 2019', 'partly'],
  ['Andel förskollärare av totalt antal anställda (årsarbetare)', '37,4 %', '35 %', '41 %', '41 %', 'Tertial 2 2019', 'not'],
  ['Andel nöjda föräldrar till barn i förskolan', '84 %', '', '90 %', '90 %', '2019', 'partly'],
  ['Antal barn per grupp', '16,3 barn/avd.', '16 st', '16', '16', 'Tertial 2 2019', 'fully'],
  ['Antal förskolebarn per anställd (årsarbetare)', '5,5 st', '4,9 st', '4,9', '4,9', 'Tertial 2 2019', 'partly'],
  [
    'Andel föräldrar som anser att de på ett enkelt sätt kan kommunicera digitalt med sitt barns förskola.',
    '55',
    '70',
    '70',
    '',
    '2019',
    'not',
  ],
  [
    'Andelen föräldrar som anser att barnen på förskolan ges lika möjligheter att utvecklas oberoende av kön, etnisk tillhörighet, religion eller funktionsnedsättning.',
    '92',
    '',
    '95',
    '',
    '2019',
    'partly',
  ],
  ['Föräldrarnas sammanfattande omdöme om förskolans arbete med normer och värden', '89', '', '92', '', '2019', 'partly'],
  [
    'Andel föräldrar som upplever att deras barn har möjlighet att ta del av och möta olika sorters kulturutbud på förskolan',
    '52',
    '',
    '65',
    '',
    '2019',
    'not',
  ],
  ['Andel föräldrar som är nöjda med förskolans arbete med utveckling och lärande', '77', '', '85', '', '2019', 'not'],
  ['Andel föräldrar som är nöjda med förskolans samverkan med hemmet', '79', '', '85', '', '2019', 'not'],
  ['Andel vårdnadshavare som upplever att deras barn använder digitala verktyg i sitt lärande', '61', '', '65', '', '2019', 'not'],
  [
    'Andel inköpta ekologiska måltider och livsmedel i staden i kronor av totala värdet av inköpta måltider och livsmedel',
    '50,68',
    '',
    '60 %',
    '50%',
    '2019',
    'partly',
  ],
  ['Aktivt Medskapandeindex', '77', '', '82', '82', '2019', 'not'],
  [
    'Andel tjänsteutlåtanden som innehåller en jämställdhetsanalys',
    '73,33 %',
    '80 %',
    '100 %',
    'tas fram av nämnden',
    'Tertial 2 2019',
    'not',
  ],
  ['Index Bra arbetsgivare', '81', '', '85', '85', '2019', 'not'],
];

test.each([
  [0.05, 13],
  [0.04, 14],
])('the words of a published report with a limit of %d: %d of 17', (tolerance: Start['tolerance'], expected: number) => {
  const agreeing = printed.filter(([name, outcome, forecast, target, councilTarget, period, word]) => {
    const councilScope: Indicator['councilScope'] = / 000| 050/.test(councilTarget) ? 'city' : 'board';
    const indicator = { name, direction: suggestDirection(name), outcome, forecast, target, councilTarget, councilScope, period };
    return compute(indicator, { tolerance, year: 2019 }).word === word;
  });
  expect(agreeing).toHaveLength(expected);
});
