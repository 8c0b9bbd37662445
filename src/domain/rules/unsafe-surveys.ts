import type { Finding, Place } from '../finding';
import { groupBy } from '../group-by';
import { nameKey, normaliseBlanks } from '../normalise';
import type { SurveyRow } from '../plan';
import { printValue } from '../print-value';
import { figureOf } from '../value';
import type { NumberValue, Value } from '../value';
import { finding } from './messages';
import { eachGroup, eachRow, member } from './parts';

/**
 * V30: what a group that is too small answered would be shown, or could be worked out. A row with fewer answers than Start's Minsta antal svar is
 * left out of the report; the rule speaks of what would show it all the same.
 */
export const unsafeSurveys = [
  eachRow('surveys', function* (row, { plan: { start } }) {
    const { minGroup } = start;
    if (!isTooSmall(row, minGroup)) return;
    const split = (['men', 'women'] as const).find((column) => figureOf(row[column]));
    if (split) yield say('splitOfFew', at(row, split), row, minGroup);
    if (row.result.kind === 'number' && quotes(row.comment, row.result)) yield say('quoted', at(row, 'comment'), row, minGroup);
  }),
  eachGroup(
    [
      member('surveys', ({ indicator }) => (indicator.trim() === '' ? [] : [nameKey(indicator)])),
      member('indicators', ({ name }) => (name.trim() === '' ? [] : [nameKey(name)])),
      member('surveyMeans', ({ indicator }) => (indicator.trim() === '' ? [] : [nameKey(indicator)])),
    ],
    function* (group, { plan: { start }, computed }) {
      const indicator = group.rows('indicators').find((row) => figureOf(row.outcome));
      if (!indicator && !group.rows('surveyMeans').some(({ key }) => computed.surveyMeans.get(key)?.mean)) return;
      const surveys = groupBy(
        group.rows('surveys').filter((row) => figureOf(row.result)),
        ({ survey, surveyed }) => `${survey ?? ''} ${surveyed ?? ''}`,
      );
      for (const rows of surveys.values()) {
        const [only, ...others] = rows.filter((row) => isTooSmall(row, start.minGroup));
        if (!only || others.length > 0) continue;
        // The total and all the others give the last one, by their answers or with one weight each.
        if (rows.length > 1) yield say('derivable', at(only, 'result'), only, start.minGroup);
        else if (indicator && isSame(indicator.outcome, only.result))
          yield say('outcomeOfFew', { table: 'indicators', row: indicator.key, column: 'outcome' }, only, start.minGroup);
      }
    },
  ),
];

const isTooSmall = (row: SurveyRow, minGroup: number): boolean => figureOf(row.answers)?.lt(minGroup) ?? false;

const at = (row: SurveyRow, column: keyof SurveyRow): Place => ({ table: 'surveys', row: row.key, column });

/** 94 % in the one cell is 94 % in the other, whether or not it prints its sign. */
function isSame(outcome: Value, result: Value): boolean {
  const [left, right] = [figureOf(outcome), figureOf(result)];
  return left !== null && right !== null && left.eq(right);
}

/** Whether a text holds the figure as it is printed: "79", "79 %", "7,9", and not as a part of a longer one. */
function quotes(text: string, { amount, decimals }: NumberValue): boolean {
  const figure = printValue({ kind: 'number', amount, decimals, grouped: false }).replace('-', '[-−]');
  return new RegExp(`(?<![\\d,.])${figure}(?![\\d]|[,.]\\d)`, 'u').test(normaliseBlanks(text));
}

/** Never with the result itself: the list of findings is shown as well. */
function say(message: 'splitOfFew' | 'quoted' | 'outcomeOfFew' | 'derivable', place: Place, row: SurveyRow, minGroup: number): Finding {
  const answers = printValue(row.answers);
  const facts = { row: row.subUnit, indicator: row.indicator, answers, limit: String(minGroup) };
  return finding('V30', 'error', message, place, { facts, found: answers, expected: `≥ ${minGroup}` });
}
