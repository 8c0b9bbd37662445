import type { Chapter, Goal, Owner, Plan, Row, TextRow } from '../../domain/plan';
import { report } from '../../wording/sv/report';
import { cleanName, cleanText } from './clean-text';

/** A text that is pasted into the city's system by itself. */
export interface Piece {
  /** Unique in the plan. */
  readonly id: string;
  readonly table: 'texts' | 'indicators' | 'activities' | 'goals';
  /** Its row's key. */
  readonly row: string;
  /** Its heading, or what it is about: "Analys", the name of an indicator. '' for the reason of the goal's own word. */
  readonly name: string;
  /** As the report prints it, never empty. */
  readonly text: string;
  /** Infört i ILS; null where the table has no such column. */
  readonly transferred: boolean | null;
}

/** What stands together in print: a chapter, or a goal. */
export interface PieceGroup {
  readonly id: string;
  readonly chapter: Chapter;
  /** In the chapter of goals; null there for what names a goal that is not in the plan. */
  readonly goal: Goal | null;
  readonly pieces: readonly Piece[];
}

export interface Pieces {
  /** In print order; none is empty. */
  readonly groups: readonly PieceGroup[];
  /** Written texts that were given from above: whoever gave them has them in the system already. */
  readonly given: number;
}

const byOrder = (left: Row, right: Row): number => left.order - right.order;
const chaptersBefore: readonly Chapter[] = ['opening'];
const chaptersAfter: readonly Chapter[] = ['economy', 'quality', 'other'];

/**
 * Everything of a plan that somebody has written, in print order: opening chapters; goal by goal from the top its texts, then the analyses of its
 * indicators and activities; economy, quality, other. A reason and a deviation stand before the analysis, in the report's own words, which are Swedish.
 */
export function piecesOf(plan: Plan): Pieces {
  const own = plan.texts.filter((row) => cleanText(row.text) !== '' && isOwn(row.owner, plan.start.level));
  const chapter = (id: Chapter): PieceGroup => ({
    id,
    chapter: id,
    goal: null,
    pieces: own
      .filter((row) => row.chapter === id)
      .toSorted(byOrder)
      .flatMap(ofText),
  });
  const belonging = (texts: readonly TextRow[], hangs: (code: string) => boolean): readonly Piece[] => [
    ...texts.toSorted(byOrder).flatMap(ofText),
    ...plan.indicators
      .filter(({ goal }) => hangs(goal))
      .toSorted(byOrder)
      .flatMap((row) => pieceOf('indicators', row, row.name, [row.reason && report.reason(row.reason), row.analysis], row.transferred)),
    ...plan.activities
      .filter(({ goal }) => hangs(goal))
      .toSorted(byOrder)
      .flatMap((row) =>
        pieceOf('activities', row, row.name, [row.deviation && report.activities.deviation(row.deviation), row.analysis], row.transferred),
      ),
  ];
  const inGoals = own.filter((row) => row.chapter === 'goals');
  const goals = fromTheTop(plan.goals);
  const known = new Set(goals.map(({ code }) => code));
  const first = new Set(goals.filter(({ code }, at) => goals.findIndex((each) => each.code === code) === at));
  const groups = goals.map((goal): PieceGroup => {
    // Two goals of one code, in a damaged workbook, do not print everything twice.
    const belongs = (code: string): boolean => code === goal.code && first.has(goal);
    const reason = pieceOf('goals', goal, '', [goal.reason && report.reason(goal.reason)], null);
    const texts = inGoals.filter((row) => belongs(row.goal));
    return { id: `goal ${goal.key}`, chapter: 'goals', goal, pieces: [...reason, ...belonging(texts, belongs)] };
  });
  const astray: PieceGroup = {
    id: 'astray',
    chapter: 'goals',
    goal: null,
    pieces: belonging(
      inGoals.filter(({ goal }) => !known.has(goal)),
      (code) => !known.has(code),
    ),
  };
  const all = [...chaptersBefore.map(chapter), ...groups, astray, ...chaptersAfter.map(chapter)];
  const written = plan.texts.filter((row) => cleanText(row.text) !== '').length;
  return { groups: all.filter(({ pieces }) => pieces.length > 0), given: written - own.length };
}

/** What this workbook's own people write: a unit's texts in a unit's, all but the council's in a board's. */
const isOwn = (owner: Owner, level: Plan['start']['level']): boolean => (level === 'unit' ? owner === 'unit' : owner !== 'council');

const ofText = (row: TextRow): readonly Piece[] => pieceOf('texts', row, row.heading, [row.text], row.transferred);

function pieceOf(table: Piece['table'], row: Row, name: string, texts: readonly string[], transferred: boolean | null): readonly Piece[] {
  const text = cleanText(texts.filter(Boolean).join('\n'));
  return text === '' ? [] : [{ id: `${table} ${row.key}`, table, row: row.key, name: cleanName(name), text, transferred }];
}

/** Goals with what is beneath each after it; those that hang on themselves come last, and none is lost. */
function fromTheTop(goals: readonly Goal[]): readonly Goal[] {
  const known = new Set(goals.map(({ code }) => code));
  const placed = new Set<Goal>();
  const place = (goal: Goal): void => {
    if (placed.has(goal)) return;
    placed.add(goal);
    goals
      .filter(({ parent }) => parent === goal.code)
      .toSorted(byOrder)
      .forEach(place);
  };
  goals
    .filter(({ parent }) => !known.has(parent))
    .toSorted(byOrder)
    .forEach(place);
  goals.toSorted(byOrder).forEach(place);
  return [...placed];
}
