import { judgedWord, severityOf } from '../goal-roll-up';
import { groupBy } from '../group-by';
import type { Rule } from './context';
import { finding } from './messages';

/** V12: the judged word differs from the suggestion and no reason is given. A goal that is better than the suggestion is V13's. */
export const unexplainedJudgements: Rule = {
  code: 'V12',
  *check({ plan, computed }) {
    for (const row of plan.indicators) {
      const suggested = computed.indicators.get(row.key)?.word;
      const judged = row.judged === 'none' ? null : row.judged;
      if (!judged || !suggested || judged === suggested || row.reason.trim() !== '') continue;
      const place = { table: 'indicators', row: row.key, column: 'judged' } as const;
      yield finding('V12', 'warning', 'indicator', place, {
        facts: { row: row.name, judged, suggested },
        found: judged,
        expected: suggested,
      });
    }
    for (const goal of plan.goals) {
      const suggested = computed.goals.get(goal.code)?.suggested;
      const judged = judgedWord(goal);
      if (!judged || !suggested || severityOf(judged) <= severityOf(suggested) || goal.reason.trim() !== '') continue;
      const place = { table: 'goals', row: goal.key, column: 'fulfilment' } as const;
      yield finding('V12', 'warning', 'goal', place, { facts: { row: goal.title, judged, suggested }, found: judged, expected: suggested });
    }
  },
};

/** V13: a goal is judged better than a goal directly beneath it, and no reason is given. */
export const betterThanBeneath: Rule = {
  code: 'V13',
  *check({ plan }) {
    const beneath = groupBy(plan.goals, (goal) => goal.parent);
    for (const goal of plan.goals) {
      const judged = judgedWord(goal);
      if (!judged || goal.code === '' || goal.reason.trim() !== '') continue;
      const worse = (beneath.get(goal.code) ?? []).flatMap((child) => {
        const word = judgedWord(child);
        return word && severityOf(word) > severityOf(judged) ? [{ child, word }] : [];
      });
      const worst = worse.toSorted((left, right) => severityOf(right.word) - severityOf(left.word))[0];
      if (!worst) continue;
      const facts = { row: goal.title, judged, beneath: worst.child.title, beneathCode: worst.child.code, beneathWord: worst.word };
      const place = { table: 'goals', row: goal.key, column: 'fulfilment' } as const;
      yield finding('V13', 'warning', 'betterThanBeneath', place, { facts, found: judged, expected: worst.word });
    }
  },
};
