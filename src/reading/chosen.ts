import type { AreaGoalJson, CommitteeGoalJson, DocumentJson, FocusGoalJson, GoalJson } from '../intake/document';
import type { Path } from './reading';

/** A path as a key of maps and sets. */
export const pathKey = (path: Path): string => path.join('/');

/** What a person has decided about what was read; paths lead into `documents`, as `Place.path` does. */
export interface Choices {
  /** Parts that are not to be taken, whatever hangs on them included. */
  readonly leftOut: ReadonlySet<string>;
  /** Cells and texts as they should read. */
  readonly corrected: ReadonlyMap<string, string>;
}

export const noChoices: Choices = { leftOut: new Set(), corrected: new Map() };

/** The document as a person wants it: cells put right, parts left out. `at` is its place among the documents of the reading. */
export function chosenDocument(document: DocumentJson, at: number, { leftOut, corrected }: Choices): DocumentJson {
  const root: Path = [at];
  const isTaken = (path: Path): boolean => !leftOut.has(pathKey(path));
  /** Those of a list that are taken, each with its own path. */
  const taken = <Item, Chosen>(list: readonly Item[], path: Path, choose: (item: Item, path: Path) => Chosen): readonly Chosen[] =>
    list.flatMap((item, index) => (isTaken([...path, index]) ? [choose(item, [...path, index])] : []));
  /** The cells that hold a text, or nothing. */
  const cells = <Row extends object>(row: Row, path: Path): Row => {
    const own = Object.keys(row).flatMap((key) => {
      const text = corrected.get(pathKey([...path, key]));
      return text === undefined ? [] : [[key, text === '' ? null : text] as const];
    });
    return own.length === 0 ? row : { ...row, ...Object.fromEntries(own) };
  };
  const texts = (list: readonly string[], path: Path): readonly string[] =>
    list.map((text, index) => corrected.get(pathKey([...path, index])) ?? text);
  /** Headings and their texts go together: "sections" and "texts", "otherSections" and "otherTexts". */
  const headed = (headings: readonly string[], under: readonly string[] | undefined, path: Path, names: readonly [string, string]) => {
    const kept = headings.flatMap((_, index) => (isTaken([...path, names[0], index]) ? [index] : []));
    const [all, below] = [texts(headings, [...path, names[0]]), texts(under ?? [], [...path, names[1]])];
    return {
      [names[0]]: kept.map((index) => all[index] ?? ''),
      ...(under ? { [names[1]]: kept.map((index) => below[index] ?? '') } : {}),
    };
  };
  const goal = <Goal extends Partial<GoalJson>>(json: Goal, path: Path): Goal => ({
    ...cells(json, path),
    ...(json.indicators ? { indicators: taken(json.indicators, [...path, 'indicators'], cells) } : {}),
    ...(json.activities ? { activities: taken(json.activities, [...path, 'activities'], cells) } : {}),
    ...(json.sections ? headed(json.sections, json.texts, path, ['sections', 'texts']) : {}),
  });
  const committee = (json: CommitteeGoalJson, path: Path): CommitteeGoalJson => ({
    ...goal(json, path),
    unitGoals: taken(json.unitGoals, [...path, 'unitGoals'], goal),
  });
  const area = (json: AreaGoalJson, path: Path): AreaGoalJson => ({
    ...goal(json, path),
    committeeGoals: taken(json.committeeGoals, [...path, 'committeeGoals'], committee),
  });
  const focus = (json: FocusGoalJson, path: Path): FocusGoalJson => ({
    ...goal(json, path),
    areaGoals: taken(json.areaGoals, [...path, 'areaGoals'], area),
  });
  return {
    ...cells(document, root),
    ...headed(document.otherSections, document.otherTexts, root, ['otherSections', 'otherTexts']),
    focusGoals: taken(document.focusGoals, [...root, 'focusGoals'], focus),
    tables: taken(document.tables, [...root, 'tables'], (table, path) => ({
      ...table,
      title: corrected.get(pathKey([...path, 'title'])) ?? table.title,
      headers: texts(table.headers, [...path, 'headers']),
      rows: taken(table.rows, [...path, 'rows'], texts),
    })),
  };
}

export type PartKind = 'goal' | 'indicator' | 'activity' | 'text' | 'table';

/** A part of a document that can be taken or left out. */
export interface Part {
  readonly kind: PartKind;
  readonly path: Path;
  readonly name: string;
  /** How deep it hangs: 0 for a goal of the council and for what hangs on no goal. */
  readonly depth: number;
  /** Its cells that can be put right, in print order. */
  readonly cells: readonly PartCell[];
}

export interface PartCell {
  readonly key: CellKey;
  readonly path: Path;
  readonly text: string;
}

const indicatorCells = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'outcomePrior',
  'forecast',
  'target',
  'councilTarget',
  'period',
  'analysis',
] as const;
const activityCells = ['start', 'end', 'status', 'deviation', 'analysis'] as const;

export type CellKey = (typeof indicatorCells)[number] | (typeof activityCells)[number] | 'name' | 'title' | 'heading' | 'text';

/** The parts of a document in print order, each goal before what hangs on it. */
export function partsOf(document: DocumentJson, at: number): readonly Part[] {
  const parts: Part[] = [];
  const goal = (json: Partial<GoalJson> & { readonly title: string }, path: Path, depth: number): void => {
    const cells = [{ key: 'title', path: [...path, 'title'], text: json.title }] as const;
    parts.push({ kind: 'goal', path, name: [json.number, json.title].filter(Boolean).join(' '), depth, cells });
    for (const [index, heading] of (json.sections ?? []).entries())
      parts.push(textPart(heading, json.texts?.[index], path, ['sections', 'texts', index], depth + 1));
    for (const [index, row] of (json.indicators ?? []).entries())
      parts.push({
        kind: 'indicator',
        path: [...path, 'indicators', index],
        name: row.name,
        depth: depth + 1,
        cells: cellsOf(row, [...path, 'indicators', index], indicatorCells),
      });
    for (const [index, row] of (json.activities ?? []).entries())
      parts.push({
        kind: 'activity',
        path: [...path, 'activities', index],
        name: row.name,
        depth: depth + 1,
        cells: cellsOf(row, [...path, 'activities', index], activityCells),
      });
  };
  for (const [f, focus] of document.focusGoals.entries()) {
    const top = [at, 'focusGoals', f];
    goal(focus, top, 0);
    for (const [a, area] of focus.areaGoals.entries()) {
      const middle = [...top, 'areaGoals', a];
      goal(area, middle, 1);
      for (const [c, committee] of area.committeeGoals.entries()) {
        const low = [...middle, 'committeeGoals', c];
        goal(committee, low, 2);
        for (const [u, unit] of committee.unitGoals.entries()) goal(unit, [...low, 'unitGoals', u], 3);
      }
    }
  }
  for (const [index, heading] of document.otherSections.entries())
    parts.push(textPart(heading, document.otherTexts?.[index], [at], ['otherSections', 'otherTexts', index], 0));
  for (const [index, table] of document.tables.entries())
    parts.push({ kind: 'table', path: [at, 'tables', index], name: table.title, depth: 0, cells: [] });
  return parts;
}

function textPart(
  heading: string,
  text: string | undefined,
  path: Path,
  [headings, texts, index]: readonly [string, string, number],
  depth: number,
): Part {
  const own = [...path, headings, index];
  const below = text === undefined ? [] : [{ key: 'text', path: [...path, texts, index], text } as const];
  return { kind: 'text', path: own, name: heading, depth, cells: [{ key: 'heading', path: own, text: heading }, ...below] };
}

function cellsOf<Key extends CellKey>(
  row: { readonly name: string } & { readonly [Each in Key]?: string | null },
  path: Path,
  keys: readonly Key[],
): readonly PartCell[] {
  const filled = keys.flatMap((key): readonly PartCell[] => {
    const text: string | null | undefined = row[key];
    return text === undefined ? [] : [{ key, path: [...path, key], text: text ?? '' }];
  });
  return [{ key: 'name', path: [...path, 'name'], text: row.name }, ...filled];
}
