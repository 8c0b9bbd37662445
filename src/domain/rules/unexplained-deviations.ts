import { isCommentDue } from '../deviations';
import { isBlank } from '../is-blank';
import { nameKey } from '../normalise';
import type { PlanAction, TextRow } from '../plan';
import { printAmount } from '../print-value';
import { isMainRow } from '../totals';
import { figureOf } from '../value';
import type { Value } from '../value';
import { once } from '../once';
import { finding } from './messages';
import { eachGroup, eachRow, member } from './parts';

/** V25: a deviation past both limits of Start without a cause, a deficit past them without an action. Never in a plan, which has no such columns. */
export const unexplainedDeviations = [
  eachGroup(
    [member('budget', ({ area, label, ofWhich }) => [`${area}\n${ofWhich || label}`])],
    function* (group, { plan, computed }) {
      if (plan.start.type === 'VP') return;
      const explained = explainedInText(plan.texts);
      const acted = actedOn(plan.actions);
      const rows = group.rows('budget');
      for (const row of rows) {
        const result = computed.budget.get(row.key);
        if (!result?.deviation || !result.commentDue) continue;
        const whole = isMainRow(row) ? undefined : rows.findLast(isMainRow);
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
    },
    {
      texts: ({ chapter, heading, text }) => (chapter === 'economy' && !isBlank(text) ? headingKey(heading) : ''),
      actions: ({ area, action }) => (isBlank(action) ? '' : nameKey(area)),
    },
  ),
  // Only where Beviljade is filled, 0 too: funds are granted during the year, and without it the budget is not the year's.
  eachRow('investments', function* (row, { plan: { start }, computed }) {
    const deviation = computed.investments.get(row.key)?.deviation ?? null;
    const granted = figureOf(row.granted);
    const budget = figureOf(row.budget);
    if (start.type === 'VP' || !deviation || !granted || !budget || !isBlank(row.comment)) return;
    if (!isCommentDue(deviation, budget.plus(granted), start)) return;
    const facts = { row: row.label, deviation: printAmount(deviation, decimalsOf(row.budget)) };
    yield finding('V25', 'warning', 'investment', { table: 'investments', row: row.key, column: 'comment' }, { facts, expected: 'filled' });
  }),
];

/** Names of areas that have a text of their own in the chapter on economy: a board writes its causes there. */
const explainedInText = once(
  (texts: readonly TextRow[]): ReadonlySet<string> =>
    new Set(texts.filter((row) => row.chapter === 'economy' && !isBlank(row.text)).map((row) => headingKey(row.heading))),
);

/** Names of areas that something is done about on Åtgärder. */
const actedOn = once(
  (actions: readonly PlanAction[]): ReadonlySet<string> =>
    new Set(actions.filter((row) => !isBlank(row.action) && !isBlank(row.area)).map((row) => nameKey(row.area))),
);

/** Tables shorten what headings spell out: "Stöd o. service till personer m. funktionsnedsättning". */
const headingKey = (name: string): string => nameKey(name).replace(/ o\. /g, ' och ').replace(/ m\. /g, ' med ');

const decimalsOf = (value: Value): number => (value.kind === 'number' ? value.decimals : 0);
