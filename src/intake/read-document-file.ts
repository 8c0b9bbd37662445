import type {
  ActivityJson,
  AreaGoalJson,
  CommitteeGoalJson,
  DocumentFile,
  DocumentJson,
  FocusGoalJson,
  GoalJson,
  IndicatorJson,
  SheetsJson,
  TableJson,
} from './document';
import { noRows } from '../domain/empty-rows';
import { tableIds } from './sheets/table-ids';
import {
  cell,
  dictionary,
  flag,
  integer,
  isRecord,
  list,
  oneOf,
  optional,
  shape,
  ShapeError,
  text,
  type Expected,
  type Reader,
} from './shape';

/** Keys that help to find a place in the source and say nothing of the plan, and what `show` adds. */
const helpers = [
  'line',
  'firstLine',
  'lastLine',
  'analysisStart',
  'hasAnalysis',
  'statedFulfilment',
  'subheadings',
  'computed',
  'unplaced',
];

const maybe = optional(text);

const indicator: Reader<IndicatorJson> = shape<IndicatorJson>(
  {
    name: text,
    outcome: maybe,
    outcomeMen: maybe,
    outcomeWomen: maybe,
    outcomePrior: maybe,
    priorLabel: maybe,
    forecast: maybe,
    target: maybe,
    councilTarget: maybe,
    period: maybe,
    glyph: maybe,
    reason: maybe,
    analysis: maybe,
    direction: maybe,
    measuredAs: maybe,
    councilScope: maybe,
    bySex: optional(flag),
    kind: maybe,
    measureUnit: maybe,
    periodicity: maybe,
    tolerance: maybe,
    boardTarget: maybe,
    supports: maybe,
    dataSource: maybe,
  },
  helpers,
);

const activity: Reader<ActivityJson> = shape<ActivityJson>(
  { name: text, start: maybe, end: maybe, deviation: maybe, status: maybe, analysis: maybe, responsible: maybe },
  helpers,
);

const table: Reader<TableJson> = shape<TableJson>(
  {
    title: text,
    headers: list(cell),
    rows: list(list(cell)),
    causes: optional(dictionary(shape<{ cause?: string; action?: string }>({ cause: maybe, action: maybe }))),
  },
  helpers,
);

const fulfilment: Reader<GoalJson['fulfilment']> = (value, path, unknown) =>
  optional(oneOf('fully', 'partly', 'not'))(value, path, unknown) ?? null;

const goalParts = {
  number: maybe,
  title: text,
  fulfilment,
  reason: maybe,
  responsible: maybe,
  indicators: list(indicator),
  activities: list(activity),
  sections: list(text),
  texts: optional(list(cell)),
};
const unitGoal: Reader<GoalJson> = shape<GoalJson>(goalParts, helpers);
const committeeGoal: Reader<CommitteeGoalJson> = shape<CommitteeGoalJson>({ ...goalParts, unitGoals: list(unitGoal) }, helpers);
const areaGoal: Reader<AreaGoalJson> = shape<AreaGoalJson>({ ...goalParts, committeeGoals: list(committeeGoal) }, helpers);
const focusGoal: Reader<FocusGoalJson> = shape<FocusGoalJson>({ ...goalParts, number: cell, areaGoals: list(areaGoal) }, helpers);

const rows = list(dictionary(cell));
const sheets: Reader<SheetsJson> = (value, path, unknown) => {
  if (!isRecord(value)) throw new ShapeError(path, 'object');
  for (const key of Object.keys(value)) if (!(key in noRows)) unknown(`${path}.${key}`);
  const present = tableIds.filter((id) => value[id] !== undefined);
  return Object.fromEntries(present.map((id) => [id, rows(value[id], `${path}.${id}`, unknown)]));
};

const document: Reader<DocumentJson> = shape<DocumentJson>(
  {
    type: oneOf('VP', 'T1', 'T2', 'VB'),
    year: integer,
    unit: text,
    author: maybe,
    level: oneOf('unit', 'department', 'board'),
    focusGoals: list(focusGoal),
    otherSections: list(text),
    otherTexts: optional(list(cell)),
    tables: list(table),
    start: optional(dictionary(text)),
    sheets: optional(sheets),
  },
  helpers,
);

/** Where a document file does not hold what it should ("documents[0].focusGoals[1].title"), and what is expected there. */

export interface DocumentProblem {
  readonly path: string;
  readonly expected: Expected;
}

export type DocumentRead =
  /** `unknown`: paths of keys that a plan has no place for. */
  | { readonly ok: true; readonly file: DocumentFile; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Bytes of a document file, far above any document: a board's report is 160 kB. */
export const largestDocument = 20_000_000;

/**
 * Reads the text of a document file. Lists that are absent are empty; what is there must have the right shape, so that nobody after this has to
 * ask. A document alone is a file of one.
 */
export function readDocumentFile(content: string): DocumentRead {
  try {
    const json = parse(content.replace(/^\ufeff/, ''));
    if (!isRecord(json)) throw new ShapeError('', 'object');
    const alone = 'focusGoals' in json && !('documents' in json);
    const unknown: string[] = [];
    const documents = list(document)(alone ? [json] : json['documents'], 'documents', (path) => unknown.push(path));
    if (documents.length === 0) throw new ShapeError('documents', 'documents');
    return { ok: true, file: { source: typeof json['source'] === 'string' ? json['source'] : '', documents }, unknown };
  } catch (error) {
    if (error instanceof ShapeError) return { ok: false, problem: { path: error.path, expected: error.expected } };
    throw error;
  }
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new ShapeError('', 'json');
  }
}
