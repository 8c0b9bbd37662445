import { isCommentDue } from '../deviations';
import type { Finding } from '../finding';
import { isBlank } from '../is-blank';
import { nameKey } from '../normalise';
import type { Plan } from '../plan';
import { printAmount } from '../print-value';
import { isMainRow } from '../totals';
import { figureOf } from '../value';
import type { Value } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V25: a deviation past both limits of Start without a cause, a deficit past them without an action. Never in a plan, which has no such columns. */
export const unexplainedDeviations: Rule = {
  code: 'V25',
  *check({ plan, computed }) {
    if (plan.start.type === 'VP') return;
    const explained = explainedInText(plan);
    const acted = new Set(plan.actions.filter((row) => !isBlank(row.action) && !isBlank(row.area)).map((row) => nameKey(row.area)));
    const wholes = new Map(plan.budget.filter(isMainRow).map((row) => [`${row.area}\n${row.label}`, row]));
    for (const row of plan.budget) {
      const result = computed.budget.get(row.key);
      if (!result?.deviation || !result.commentDue) continue;
      const whole = isMainRow(row) ? undefined : wholes.get(`${row.area}\n${row.ofWhich}`);
      const places = whole ? [row, whole] : [row];
      const cause = places.every((each) => isBlank(each.cause) && !explained.has(headingKey(each.label)));
      // What is done about a row is done about its parts; a part that loses money within a row that does not is asked about itself.
      const ofWhole = whole && computed.budget.get(whole.key);
      const asked = ofWhole?.commentDue === true && ofWhole.deviation?.lt(0) === true;
      const action =
        result.deviation.lt(0) &&
        !asked &&
        places.every((each) => isBlank(each.action) && ![each.area, each.label].some((name) => acted.has(nameKey(name))));
      if (!cause && !action) continue;
      const message = cause && action ? 'causeAndAction' : cause ? 'cause' : 'action';
      const found = printAmount(result.deviation, decimalsOf(row.budget));
      const place = { table: 'budget', row: row.key, column: cause ? 'cause' : 'action' } as const;
      yield finding('V25', 'warning', message, place, { facts: { row: row.label, deviation: found }, expected: 'filled' });
    }
    yield* investments(plan, computed.investments);
  },
};

/** Names of areas that have a text of their own in the chapter on economy: a board writes its causes there. */
const explainedInText = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.texts.filter((row) => row.chapter === 'economy' && !isBlank(row.text)).map((row) => headingKey(row.heading)));

/** Tables shorten what headings spell out: "Stöd o. service till personer m. funktionsnedsättning". */
const headingKey = (name: string): string => nameKey(name).replace(/ o\. /g, ' och ').replace(/ m\. /g, ' med ');

/** Only where Beviljade is filled, 0 too: funds are granted during the year, and without it the budget is not the year's. */
function* investments(plan: Plan, computed: ReadonlyMap<string, { readonly deviation: ReturnType<typeof figureOf> }>): Iterable<Finding> {
  for (const row of plan.investments) {
    const deviation = computed.get(row.key)?.deviation ?? null;
    const granted = figureOf(row.granted);
    const budget = figureOf(row.budget);
    if (!deviation || !granted || !budget || !isBlank(row.comment) || !isCommentDue(deviation, budget.plus(granted), plan.start)) continue;
    const facts = { row: row.label, deviation: printAmount(deviation, decimalsOf(row.budget)) };
    yield finding('V25', 'warning', 'investment', { table: 'investments', row: row.key, column: 'comment' }, { facts, expected: 'filled' });
  }
}

const decimalsOf = (value: Value): number => (value.kind === 'number' ? value.decimals : 0);
