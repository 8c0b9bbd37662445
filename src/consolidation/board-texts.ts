import { isBlank } from '../domain/is-blank';
import type { Plan } from '../domain/plan';
import { proposalFor, type NotTaken, type Part } from './board-plan';
import type { Consolidated, ConsolidatedGoal } from './consolidated';
import { printedNumber } from './goal-paths';
import { cleanName } from './names';

/** What a cell holds at most (32,767 characters), with room to write on. */
const longest = 30_000;

/**
 * The units' texts under a goal and heading as a draft, each after its unit's name, for the same goal and heading of the board's plan: only where nothing is
 * written yet. A draft that a cell does not hold is told of instead: nobody would see what was cut off.
 */
export function textsForBoard({ goals, incoming }: Consolidated, board: Plan): Part {
  const names = new Map(incoming.map(({ key, name }) => [key, name]));
  const left: NotTaken[] = [];
  const proposals = board.texts.flatMap((row) => {
    if (!isBlank(row.text) || row.goal === '') return [];
    const own = board.goals.find(({ code }) => code === row.goal);
    const goal = own && goals.find((one) => isThat(one, own));
    const texts = (goal?.texts ?? []).filter(({ heading, text }) => cleanName(heading) === cleanName(row.heading) && !isBlank(text));
    const draft = texts.map(({ unit, text }) => `${names.get(unit) ?? unit}: ${text.trim()}`).join('\n\n');
    if (draft === '') return [];
    const name = [own?.title, row.heading].filter(Boolean).join(', ');
    const units = [...new Set(texts.map(({ unit }) => unit))];
    if (draft.length <= longest) return proposalFor('texts', { key: row.key, name }, 'text', row.text, draft, units);
    left.push({ table: 'texts', row: row.key, name, why: 'tooLong', units });
    return [];
  });
  return { proposals, left };
}

const isThat = (goal: ConsolidatedGoal, own: Plan['goals'][number]): boolean => {
  const { number } = printedNumber(own);
  return goal.level === own.level && (goal.key === own.code || (number !== '' && goal.key === number));
};
