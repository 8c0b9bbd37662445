import type { Finding } from '../finding';
import { isBlank } from '../is-blank';
import { nameKey } from '../normalise';
import type { GoalLevel, Start, TextRow } from '../plan';
import { nameOfRow } from './context';
import { finding } from './messages';
import type { Group } from './parts';
import { eachGroup, eachRow, member } from './parts';

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
export const unwrittenTexts = [
  // Under a goal: the goal, its texts, and its unit goals, for the committee's.
  eachGroup(
    [
      member('goals', ({ code, parent, level }) => (level === 'unit' ? [code, parent] : [code]).filter(Boolean)),
      member('texts', ({ chapter, goal }) => (chapter === 'goals' && goal !== '' ? [goal] : [])),
    ],
    function* (group, { plan: { start } }) {
      if (start.type === 'month') return;
      yield* underGoal(group, dueUnderGoal[who(start)][when(start)]);
      yield* withoutUnitGoal(group, start);
    },
  ),
  eachGroup([member('texts', ({ chapter }) => (chapter === 'goals' ? [] : ['elsewhere']))], function* (group, { plan: { start } }) {
    if (start.type !== 'month') yield* elsewhere(group, new Set(dueElsewhere[who(start)][when(start)].map(headingKey)));
  }),
  // A high risk that nobody will follow: either what is done already or what will be done is the reason.
  eachRow('risks', function* (row, { computed }) {
    if (row.toPlan !== false || computed.risks.get(row.key)?.riskLevel !== 'high') return;
    if (!isBlank(row.action) || !isBlank(row.existing)) return;
    const place = { table: 'risks', row: row.key, column: 'action' } as const;
    yield finding('V16', 'warning', 'highRisk', place, { facts: { row: nameOfRow(row) }, expected: 'filled' });
  }),
];

const who = ({ level }: Start): 'unit' | 'board' => (level === 'unit' ? 'unit' : 'board');
const when = ({ type }: Start): 'plan' | 'report' => (type === 'VP' ? 'plan' : 'report');

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
      return !isBlank(row.text) || (next?.chapter === row.chapter && next.goal === row.goal && next.headingLevel > row.headingLevel);
    }),
  );
}

function* underGoal(group: Group, due: Partial<Record<GoalLevel, readonly string[]>>): Iterable<Finding> {
  const texts = group.rows('texts');
  const written = textsWithContent(texts);
  for (const goal of group.rows('goals').filter(({ code }) => code === group.key)) {
    for (const heading of due[goal.level] ?? []) {
      const rows = texts.filter((row) => headingKey(row.heading) === headingKey(heading));
      if (rows.some((row) => written.has(row))) continue;
      const [row] = rows;
      const place = row
        ? ({ table: 'texts', row: row.key, column: 'text' } as const)
        : ({ table: 'goals', row: goal.key, column: 'title' } as const);
      yield finding('V16', 'warning', 'underGoal', place, { facts: { row: goal.title, heading }, expected: 'filled' });
    }
  }
}

/** A heading that stands several times is written where one of its texts is. */
function* elsewhere(group: Group, due: ReadonlySet<string>): Iterable<Finding> {
  const texts = group.rows('texts');
  const written = textsWithContent(texts);
  for (const heading of due) {
    const rows = texts.filter((row) => headingKey(row.heading) === heading);
    const [row] = rows;
    if (!row || rows.some((each) => written.has(each))) continue;
    const place = { table: 'texts', row: row.key, column: 'text' } as const;
    yield finding('V16', 'warning', 'elsewhere', place, { facts: { heading: row.heading }, expected: 'filled' });
  }
}

/** A unit prints only the committee goals that concern it; without a goal of its own nothing says how it works for one. */
function* withoutUnitGoal(group: Group, start: Start): Iterable<Finding> {
  if (start.level !== 'unit' || start.type !== 'VP') return;
  const goals = group.rows('goals');
  if (goals.some((goal) => goal.level === 'unit' && goal.parent === group.key)) return;
  for (const goal of goals) {
    if (goal.level !== 'committee' || goal.title.trim() === '') continue;
    const place = { table: 'goals', row: goal.key, column: 'title' } as const;
    yield finding('V16', 'warning', 'noUnitGoal', place, { facts: { row: goal.title, goal: goal.code } });
  }
}
