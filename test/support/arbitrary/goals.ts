import fc from 'fast-check';
import type { Activity, Goal, TextRow } from '../../../src/domain/plan';
import { aGoal, aText, anActivity } from '../plan';
import { filledNames } from './values';

/** Codes that look alike: 1.1 and 1.10, a wildcard, small letters, blanks at the end. */
const codes: readonly (readonly [code: string, level: Goal['level'], parent: string])[] = [
  ['1', 'focus', ''],
  ['1.1', 'area', '1'],
  ['1.10', 'area', '1'],
  ['1.*', 'area', '1'],
  ['1.1:N1', 'committee', '1.1'],
  ['1.1:N2', 'committee', '1.1 '],
  ['1.10:N1', 'committee', '1.10'],
  ['1.?', 'committee', '1.*'],
  ['1.1:N1:E1', 'unit', '1.1:n1'],
  ['1.1:N1:E2', 'unit', '1.1:N1'],
  ['1.1:N1:E3 ', 'unit', '1.1:N1'],
  ['1.1:N2:E1', 'unit', '1.1:N2'],
  ['1.10:N1:E1', 'unit', '9.9'],
  ['', 'unit', '1.1:N1'],
];
export const goalCodes = codes.map(([code]) => code).filter((code) => code !== '');

const word = fc.constantFrom('fully' as const, 'fully' as const, 'partly' as const, 'not' as const, 'none' as const, null);

export const anyGoals: fc.Arbitrary<readonly Goal[]> = fc
  .array(fc.record({ fulfilment: word, title: filledNames }), { minLength: codes.length, maxLength: codes.length })
  .map((given) => codes.map(([code, level, parent], at) => aGoal({ code, level, parent, ...given[at] })));

export const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    goal: fc.constantFrom(...goalCodes, '', '9.9'),
    name: filledNames,
    start: fc.constantFrom({ kind: 'date', iso: '2026-01-15' } as const, { kind: 'blank' } as const),
    end: fc.constantFrom(
      { kind: 'date', iso: '2026-11-30' } as const,
      { kind: 'blank' } as const,
      { kind: 'text', text: 'hösten' } as const,
    ),
    status: fc.constantFrom('notStarted' as const, 'ongoing' as const, 'finished' as const, 'delayed' as const, 'cancelled' as const, null),
  })
  .map((given) => anActivity(given));

export const anyText: fc.Arbitrary<TextRow> = fc
  .record({
    heading: fc.constantFrom('Sammanfattning', 'Analys', 'ANALYS', 'Arbetssätt', 'Analy?', '*', 'Inledning', '~', 'Övrigt', 'Analys '),
    goal: fc.constantFrom(...goalCodes, '', '9.9'),
    owner: fc.constantFrom('council' as const, 'board' as const, 'unit' as const),
    text: fc.constantFrom('', 'Det går bra.', '=1+1', 'Rad ett\nrad två'),
    done: fc.boolean(),
  })
  .map((given) => aText(given));
