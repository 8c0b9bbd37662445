import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { isBlank } from '../is-blank';
import { nameKey } from '../normalise';
import type { Goal, GoalLevel, Plan, Start, TextRow } from '../plan';
import type { Rule } from './context';
import { finding } from './messages';

/** Headings under a goal whose text is asked for (docs/template.md, Texter). In a unit the texts of the committee's goals are given. */
const dueUnderGoal: Readonly<Record<'unit' | 'board', Readonly<Record<'plan' | 'report', Partial<Record<GoalLevel, readonly string[]>>>>>> =
  {
    unit: { plan: { unit: ['Förväntat resultat', 'Arbetssätt', 'Uppföljning'] }, report: { unit: ['Analys'] } },
    board: { plan: { committee: ['Beskrivning', 'Förväntat resultat'] }, report: { area: ['Analys'], committee: ['Analys'] } },
  };

/** Headings outside the goals whose text is asked for where the document has the heading. Budget of a plan is V24's. */
const dueElsewhere: Readonly<Record<'unit' | 'board', Readonly<Record<'plan' | 'report', readonly string[]>>>> = {
  unit: {
    plan: ['Inledning', 'Enhetens uppdrag', 'Utvecklingsområden', 'Organisationsbeskrivning'],
    report: ['Sammanfattande analys', 'Analys av resultaträkning – uppföljning av driftbudget'],
  },
  board: {
    plan: [],
    report: ['Förslag till beslut', 'Sammanfattning', 'Ärendets beredning', 'Sammanfattande analys', 'Uppföljning av driftbudget'],
  },
};

/** V16: a text that is due is not written, or a committee goal has no unit goal in a unit's plan. */
export const unwrittenTexts: Rule = {
  code: 'V16',
  *check({ plan }) {
    const { start } = plan;
    if (start.type === 'month') return;
    const [who, when] = [start.level === 'unit' ? 'unit' : 'board', start.type === 'VP' ? 'plan' : 'report'] as const;
    const written = textsWithContent(plan.texts);
    yield* underGoals(plan, dueUnderGoal[who][when], written);
    yield* elsewhere(plan.texts, new Set(dueElsewhere[who][when].map(headingKey)), written);
    yield* withoutUnitGoal(plan.goals, start);
  },
};

/** Headings as one, whatever the year after them and the spelling: Arbetsätt, Arbets sätt. */
const headingKey = (heading: string): string =>
  nameKey(heading)
    .replace(/ \d{4}$/, '')
    .replace(/^arbets? ?s?ätt$/, 'arbetssätt');

/** Texts that say something themselves, or have a deeper heading right beneath them that may. */
function textsWithContent(texts: readonly TextRow[]): ReadonlySet<TextRow> {
  const ordered = [...texts].sort((left, right) => left.order - right.order);
  return new Set(
    ordered.filter((row, index) => {
      const next = ordered[index + 1];
      const continued = next && next.chapter === row.chapter && next.goal === row.goal && next.headingLevel > row.headingLevel;
      return !isBlank(row.text) || continued === true;
    }),
  );
}

function* underGoals(plan: Plan, due: Partial<Record<GoalLevel, readonly string[]>>, written: ReadonlySet<TextRow>): Iterable<Finding> {
  const texts = groupBy(
    plan.texts.filter((row) => row.chapter === 'goals'),
    (row) => `${row.goal}\n${headingKey(row.heading)}`,
  );
  for (const goal of plan.goals) {
    for (const heading of due[goal.level] ?? []) {
      const rows = texts.get(`${goal.code}\n${headingKey(heading)}`) ?? [];
      if (rows.some((row) => written.has(row))) continue;
      const [row] = rows;
      const place = row
        ? ({ table: 'texts', row: row.key, column: 'text' } as const)
        : ({ table: 'goals', row: goal.key, column: 'title' } as const);
      yield finding('V16', 'warning', 'underGoal', place, { facts: { row: goal.title, heading }, expected: 'filled' });
    }
  }
}

function* elsewhere(texts: readonly TextRow[], due: ReadonlySet<string>, written: ReadonlySet<TextRow>): Iterable<Finding> {
  const rows = groupBy(
    texts.filter((row) => row.chapter !== 'goals' && due.has(headingKey(row.heading))),
    (row) => headingKey(row.heading),
  );
  for (const same of rows.values()) {
    const [row] = same;
    if (!row || same.some((each) => written.has(each))) continue;
    const place = { table: 'texts', row: row.key, column: 'text' } as const;
    yield finding('V16', 'warning', 'elsewhere', place, { facts: { heading: row.heading }, expected: 'filled' });
  }
}

/** A unit prints only the committee goals that concern it; without a goal of its own nothing says how it works for one. */
function* withoutUnitGoal(goals: readonly Goal[], start: Start): Iterable<Finding> {
  if (start.level !== 'unit' || start.type !== 'VP') return;
  const parents = new Set(goals.filter((goal) => goal.level === 'unit').map((goal) => goal.parent));
  for (const goal of goals) {
    if (goal.level !== 'committee' || goal.title.trim() === '' || parents.has(goal.code)) continue;
    const place = { table: 'goals', row: goal.key, column: 'title' } as const;
    yield finding('V16', 'warning', 'noUnitGoal', place, { facts: { row: goal.title, goal: goal.code } });
  }
}
