import { emptyRows } from '../empty-rows';
import { isGivenTo } from '../handed-out';
import { chapterHeadings, goalHeadings, rests, type Heading } from '../headings';
import { nameKey } from '../normalise';
import type { Owner, Plan, TextRow } from '../plan';

interface Wanted extends Heading {
  readonly chapter: TextRow['chapter'];
  readonly goal: string;
}

/**
 * The plan with a row for every heading of its kind of document, each behind the one that it follows in the template. A heading of another kind of
 * document leaves where nothing was written under it; with last period's text it waits.
 */
export function withHeadings(plan: Plan, newKey: () => string): Plan {
  const { start } = plan;
  const texts = plan.texts.filter((row) => !isForgotten(row, plan)).toSorted((left, right) => left.order - right.order);
  const owner: Owner = start.level === 'unit' ? 'unit' : 'board';
  const groups = [
    ...(start.type === 'month' ? [] : chapterHeadings(start.type, start.level).map((heading): Wanted => ({ ...heading, goal: '' }))),
    ...(start.type === 'month' ? [] : plan.goals).flatMap((goal) =>
      goalHeadings(start.type, start.level, goal.level)
        .filter(({ due }) => due || !isGivenTo(start.level, goal.owner))
        .map((heading): Wanted => ({ ...heading, chapter: 'goals', goal: goal.code })),
    ),
  ];
  let before: { readonly row: TextRow; readonly chapter: string } | null = null;
  for (const wanted of groups) {
    const place = `${wanted.chapter} ${wanted.goal}`;
    const found = texts.find((row) => isOf(row, wanted) && nameKey(row.heading) === nameKey(wanted.heading));
    const row = found ?? {
      ...emptyRows.texts,
      key: newKey(),
      order: 0,
      owner,
      chapter: wanted.chapter,
      goal: wanted.goal,
      heading: wanted.heading,
      headingLevel: wanted.level,
    };
    if (!found) texts.splice(placeOf(texts, row, before?.chapter === place ? before.row : null), 0, row);
    before = { row, chapter: place };
  }
  return { ...plan, texts: texts.map((row, at) => ({ ...row, order: at + 1 })) };
}

const isOf = (row: TextRow, { chapter, goal }: Pick<TextRow, 'chapter' | 'goal'>): boolean => row.chapter === chapter && row.goal === goal;

const isForgotten = (row: TextRow, { start }: Plan): boolean =>
  row.text === '' && row.previousText === '' && !isGivenTo(start.level, row.owner) && rests(row.heading, start);

const chapters: readonly TextRow['chapter'][] = ['opening', 'goals', 'economy', 'quality', 'other'];

/** Behind the heading that it follows and what is beneath that; else behind all of its goal or chapter. */
function placeOf(texts: readonly TextRow[], row: TextRow, before: TextRow | null): number {
  if (before) {
    const from = texts.indexOf(before) + 1;
    const beneath = texts.slice(from).findIndex((next) => !isOf(next, row) || next.headingLevel <= row.headingLevel);
    return beneath < 0 ? texts.length : from + beneath;
  }
  const last = texts.findLastIndex((other) => isOf(other, row));
  if (last >= 0) return last + 1;
  return texts.findLastIndex((other) => chapters.indexOf(other.chapter) <= chapters.indexOf(row.chapter)) + 1;
}
