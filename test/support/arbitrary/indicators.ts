import fc from 'fast-check';
import type { Indicator } from '../../../src/domain/plan';
import { anIndicator } from '../plan';
import { figure, filledNames, mostly, none, notGiven, outcomes, targets } from './values';

const periods = [
  '2026',
  '2026',
  'VB 2026',
  'Tertial 2 2026',
  'tertial 2',
  'T2 2026',
  'T 1 2026',
  'T1-2026',
  'Halvår 1 2026',
  'H1 2026',
  'Kvartal 3',
  'Q3',
  'kv 3',
  'Augusti 2026',
  'jan–aug',
  'Helår',
  'År 2026',
  'Årsvis',
  '2026-08-31',
  'Termin 1',
  '20 st',
  '?',
  '*',
  '~',
  '',
] as const;
const limits = [
  '',
  '',
  '',
  '3 pe',
  '3pe',
  '10',
  '2,5 %',
  '2.5%',
  '0',
  '3 procentenheter',
  '1 procentenhet',
  '2 %-enheter',
  '4 p.e.',
  '33,333',
].concat(['ungefär 3', '3 till 5', '1 000', '1e1', '-3', '5 jan', 'pe', '%', '5 % pe', '2,0005']);

/** Any indicator of a goal. Riktning is set where the target is a band, as the template does. */
export const anyIndicator = (goals: readonly string[]): fc.Arbitrary<Indicator> =>
  fc
    .record({
      goal: fc.constantFrom(...goals, ''),
      name: filledNames,
      measureUnit: fc.constantFrom('%', '%', 'st', '', 'barn/avd.'),
      direction: fc.constantFrom('higher' as const, 'higher' as const, 'lower' as const, 'band' as const, null),
      periodicity: fc.constantFrom('year' as const, 'halfYear' as const, 'tertial' as const, 'quarter' as const, 'month' as const, null),
      dueIn: fc.constantFrom('T1 T2 VB' as const, 'T2 VB' as const, 'VB' as const, 'T1' as const, 'T2' as const, null, null),
      measuredAs: fc.constantFrom('level' as const, 'accumulated' as const, 'rolling' as const, null),
      period: fc.constantFrom(...periods),
      outcome: outcomes,
      forecast: mostly(none, figure(400), notGiven),
      outcomePrior: mostly(figure(400), none, notGiven),
      target: targets,
      councilTarget: mostly(none, figure(400), targets),
      councilScope: fc.constantFrom('board' as const, 'city' as const, null),
      tolerance: fc.constantFrom(...limits),
      near: fc.constantFrom(0, 0, 0, 1, 2, 3),
    })
    .map(({ near, ...given }) => {
      const { target, outcome } = given;
      // A figure exactly on its target, and one exactly on the limit: where rounding would show.
      if (near === 0 || target.kind !== 'number' || outcome.kind !== 'number') return anIndicator(given);
      const share = { 1: '1', 2: '0.95', 3: '1.05' }[near] ?? '1';
      return anIndicator({ ...given, outcome: { ...outcome, amount: target.amount.times(share).round(6) } });
    })
    .filter((row) => !(isBand(row.councilTarget) && row.target.kind === 'number' && !isBand(row.target)));

const isBand = (value: Indicator['target']): boolean => value.kind === 'number' && value.band === true;
