import { judgedWord, severityOf } from '../goal-roll-up';
import { finding } from './messages';
import { eachGroup, eachRow, member } from './parts';

/** V12: the judged word differs from the suggestion and no reason is given. A goal that is better than the suggestion is V13's. */
export const unexplainedJudgements = [
  eachRow('indicators', function* (row, { computed }) {
    const suggested = computed.indicators.get(row.key)?.word;
    const judged = row.judged === 'none' ? null : row.judged;
    if (!judged || !suggested || judged === suggested || row.reason.trim() !== '') return;
    const place = { table: 'indicators', row: row.key, column: 'judged' } as const;
    const facts = { row: row.name, judged, suggested };
    yield finding('V12', 'warning', 'indicator', place, { facts, found: judged, expected: suggested });
  }),
  eachRow('goals', function* (goal, { computed }) {
    const suggested = computed.goals.get(goal.code)?.suggested;
    const judged = judgedWord(goal);
    if (!judged || !suggested || severityOf(judged) <= severityOf(suggested) || goal.reason.trim() !== '') return;
    const place = { table: 'goals', row: goal.key, column: 'fulfilment' } as const;
    yield finding('V12', 'warning', 'goal', place, { facts: { row: goal.title, judged, suggested }, found: judged, expected: suggested });
  }),
];

/** V13: a goal is judged better than a goal directly beneath it, and no reason is given. */
export const betterThanBeneath = [
  eachGroup([member('goals', ({ code, parent }) => [code, parent].filter(Boolean))], function* (family) {
    const goals = family.rows('goals');
    for (const goal of goals) {
      const judged = judgedWord(goal);
      if (!judged || goal.code !== family.key || goal.reason.trim() !== '') continue;
      const worse = goals.flatMap((child) => {
        const word = child.parent === goal.code ? judgedWord(child) : null;
        return word && severityOf(word) > severityOf(judged) ? [{ child, word }] : [];
      });
      const worst = worse.toSorted((left, right) => severityOf(right.word) - severityOf(left.word))[0];
      if (!worst) continue;
      const facts = { row: goal.title, judged, beneath: worst.child.title, beneathCode: worst.child.code, beneathWord: worst.word };
      const place = { table: 'goals', row: goal.key, column: 'fulfilment' } as const;
      yield finding('V13', 'warning', 'betterThanBeneath', place, { facts, found: judged, expected: worst.word });
    }
  }),
];
