import { indicatorFulfilment } from '../../src/domain/indicator-fulfilment';
import { why, wordingFor } from '../../src/wording';
import { anIndicator, aStart } from '../support/plan';

const said = (given: Parameters<typeof anIndicator>[0], language: 'sv' | 'en' = 'sv'): string =>
  why(indicatorFulfilment(anIndicator(given), aStart()), wordingFor(language));

test.each<readonly [string, Parameters<typeof anIndicator>[0], string, string]>([
  [
    'almost',
    { period: 'Tertial 2 2026', forecast: '71,5', target: '75' },
    'prognos 71,5 av 75 = 95 %, uppfylls delvis från 95 %',
    'forecast 71,5 of 75 = 95 %, partly fulfilled from 95 %',
  ],
  [
    'missed, with a limit of its own',
    { outcome: '84 %', target: '90 %', tolerance: '2,5' },
    'utfall 84 % av 90 % = 93 %, uppfylls delvis från 97,5 %',
    'outcome 84 % of 90 % = 93 %, partly fulfilled from 97,5 %',
  ],
  [
    'missed, with a limit in percentage points',
    { outcome: '84', target: '90', tolerance: '3 pe' },
    'utfall 84 av 90 = 93 %, uppfylls delvis till och med 3 procentenheter från målet',
    'outcome 84 of 90 = 93 %, partly fulfilled up to 3 percentage points from the target',
  ],
  [
    'reached, lower is better: no distance is printed',
    { outcome: '0,55 %', target: '0,57 %', direction: 'lower' },
    'utfall 0,55 % mot högst 0,57 %, årsmålet är nått',
    'outcome 0,55 % against at most 0,57 %, the target is met',
  ],
  [
    'outside a band',
    { outcome: '1,3 %', target: '+/- 1 %' },
    'utfall 1,3 % mot högst ±1 % åt endera hållet, uppfylls delvis till och med 5 % från målet',
    'outcome 1,3 % against at most ±1 % either way, partly fulfilled up to 5 % from the target',
  ],
  ['no target', { outcome: '5' }, 'kan inte beräknas: årsmål saknas', 'cannot be computed: there is no target'],
])('%s', (_, indicator, swedish, english) => {
  expect(said(indicator)).toBe(swedish);
  expect(said(indicator, 'en')).toBe(english);
});
