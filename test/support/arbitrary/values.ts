import fc from 'fast-check';
import { amount } from '../../../src/domain/amount';
import { readValue } from '../../../src/domain/read-value';
import { blank, missing, type Value } from '../../../src/domain/value';

/** Most of the time one, now and then each of the others. */
export const mostly = <T>(usual: fc.Arbitrary<T>, ...others: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 2 * others.length + 4 }, ...others.map((arbitrary) => ({ arbitrary, weight: 1 })));

const scaled = (size: number, decimals: number): Value => ({
  kind: 'number',
  amount: amount(size).div(10 ** decimals),
  decimals,
  grouped: false,
});

/** Figures of every size that a municipality prints, and such that one in per cent of another has twelve digits at most: more no binary figure holds. */
export const figure = (most = 100_000): fc.Arbitrary<Value> =>
  fc
    .oneof(
      { arbitrary: fc.record({ size: fc.integer({ min: -most, max: most }), decimals: fc.nat(2) }), weight: 6 },
      { arbitrary: fc.record({ size: fc.integer({ min: -30, max: 30 }), decimals: fc.nat(1) }), weight: 4 },
      { arbitrary: fc.record({ size: fc.integer({ min: 10_000, max: 999_999 }), decimals: fc.constant(6) }), weight: 1 },
      { arbitrary: fc.record({ size: fc.integer({ min: -90_000_000, max: 90_000_000 }), decimals: fc.nat(2) }), weight: 1 },
      { arbitrary: fc.constant({ size: 0, decimals: 0 }), weight: 1 },
    )
    .map(({ size, decimals }) => scaled(size, decimals));

export const none: fc.Arbitrary<Value> = fc.constant<Value>(blank);
export const notGiven: fc.Arbitrary<Value> = fc.constant<Value>(missing);
const printed = (...texts: readonly string[]): fc.Arbitrary<Value> => fc.constantFrom(...texts).map((text) => readValue(text));

/** What stands where an amount belongs. */
export const amounts = mostly(figure(), none, none, notGiven, printed('ca 100', '1-7', '-'));
/** An amount that is seldom given. */
export const seldom = mostly(none, figure(2000), notGiven);

/** An outcome, and a target: figures, words and what cannot be read. */
export const outcomes = mostly(figure(400), none, notGiven, printed('ungefär hälften', '-', '25 av 30', '?'));
export const targets = mostly(
  figure(400),
  none,
  notGiven,
  printed('öka', 'Ökar', 'öka.', 'minska', 'Minskar.'),
  printed('öka till 80', 'minskas', 'ökande', '*', 'tas fram', '~'),
  printed('Tas fram av nämnd/styrelse', 'ska tas fram av nämnden', 'Tas fram av styrelsen.', 'Tas fram av nämnd/ styrelse'),
  printed('-'),
  printed('+/- 1', '±2,5'),
);

/** Names as people write them: the same one in several ways, and signs that mean something to a spreadsheet. */
export const names = fc.constantFrom(
  'Förskola',
  'förskola',
  'FÖRSKOLA',
  'Förskola ',
  ' Förskola',
  'Förskola 1',
  'Förskol?',
  'Förskol*',
  '~Förskola',
  '*',
  '?',
  '=SUMMA(A1)',
  '+ mer',
  '-',
  '>0',
  '<>',
  "Barn's",
  '"Citat"',
  'Stöd & service; netto',
  'Årsta [1]',
  '@hemma',
  '#SAKNAS',
  '1',
  '1.10',
  '1.1',
  '2026-01-01',
  'SANT',
  '',
);
export const filledNames = names.filter((name) => name !== '');
