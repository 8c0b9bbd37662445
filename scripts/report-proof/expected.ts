import type { ActivityJson, DocumentJson, GoalJson, IndicatorJson, TableJson } from '../../src/intake/document';
import { bare, indicatorCells, plain, rowUnit } from '../document-facts';
import { sentencesIn } from './sentences';

export const kinds = [
  'goals',
  'judged words',
  'headings',
  'sentences',
  'indicators',
  'indicator cells',
  'activities',
  'tables',
  'table rows',
  'table cells',
] as const;
export type Kind = (typeof kinds)[number];

/** Something that a report is to say, once. */
export interface Expected {
  readonly kind: Kind;
  /** Where the document has it. */
  readonly from: string;
  readonly says: 'heading' | 'text' | 'judged' | 'row';
  readonly text: string;
  /** What stands in the row beside the name, by the column's name; where the document has no names of columns, in their order. */
  readonly cells?: readonly { readonly header: string | null; readonly value: string }[];
  readonly cellKind?: Kind;
  /** The heading that it is to stand under: a table without a title of its own. */
  readonly under?: string;
}

const words = { fully: '● Uppfylls helt', partly: '◆ Uppfylls delvis', not: '▲ Uppfylls inte' } as const;
const signs: Readonly<Record<string, string>> = { '●': words.fully, '◆': words.partly, '▲': words.not };
const states: Readonly<Record<string, string>> = { '✓': '✓ Avslutad', '▶': '▶ Pågår', '⏸': '⏸ Pausad' };

/** Headings that the front page of a board has, and those that hold nothing of the document's own. */
const frontMatter = /^(förslag till beslut|ärendets beredning|bilagor)$/i;
export const contentsHeading = /^innehållsförteckning$/i;

/** What a document says, in three runs that a report prints each in its order: goals and what hangs on them, texts around them, tables. */
export function expectedOf(document: DocumentJson): readonly (readonly Expected[])[] {
  return [goalsOf(document), around(document), document.tables.flatMap((table, at) => tableOf(table, at, document))];
}

function goalsOf(document: DocumentJson): readonly Expected[] {
  const found: Expected[] = [];
  const isPlan = document.type === 'VP';
  const goal = (json: Partial<GoalJson> & { readonly title: string }, way: string): void => {
    const name = plain([json.number, json.title].filter(Boolean).join(' '));
    const from = `goal ${way}`;
    found.push({ kind: 'goals', from, says: 'heading', text: name });
    if (json.fulfilment && !isPlan) found.push({ kind: 'judged words', from, says: 'judged', text: `${name} ${words[json.fulfilment]}` });
    (json.sections ?? []).forEach((heading, at) => {
      found.push({ kind: 'headings', from: `${from}, ${heading}`, says: 'text', text: plain(heading) });
      found.push(...sentences(json.texts?.[at], `${from}, ${heading}`));
    });
    (json.indicators ?? []).forEach((row) => found.push(...indicatorOf(row, document, from)));
    (json.activities ?? []).forEach((row) => found.push(...activityOf(row, isPlan, from)));
  };
  document.focusGoals.forEach((focus, f) => {
    goal(focus, `${f + 1}`);
    focus.areaGoals.forEach((area, a) => {
      goal(area, `${f + 1}.${a + 1}`);
      area.committeeGoals.forEach((committee, c) => {
        goal(committee, `${f + 1}.${a + 1}.${c + 1}`);
        committee.unitGoals.forEach((unit, u) => goal(unit, `${f + 1}.${a + 1}.${c + 1}.${u + 1}`));
      });
    });
  });
  return found;
}

const sentences = (text: string | null | undefined, from: string): readonly Expected[] =>
  sentencesIn(text ?? '').map((each) => ({ kind: 'sentences', from, says: 'text', text: each }));

function indicatorOf(row: IndicatorJson, { type, year }: DocumentJson, goal: string): readonly Expected[] {
  const headers: Readonly<Record<(typeof indicatorCells)[number], string>> = {
    outcome: 'Periodens utfall',
    outcomeMen: 'Utfall män/pojkar',
    outcomeWomen: 'Utfall kvinnor/flickor',
    outcomePrior: `Utfall VB ${year - 1}`,
    forecast: 'Prognos helår',
    target: 'Årsmål',
    councilTarget: 'KF:s årsmål',
  };
  const unit = rowUnit(row);
  const withUnit = (printed: string): string => (unit && bare.test(printed) ? `${printed} ${unit}` : printed);
  const printed = indicatorCells.map((key) => ({ header: headers[key], value: withUnit(plain(row[key])) }));
  const period = { header: type === 'VP' ? 'Periodicitet' : 'Period', value: plain(row.period) };
  const from = `${goal}, ${plain(row.name)}`;
  const judged = type === 'VP' ? undefined : signs[row.glyph ?? ''];
  return [
    {
      kind: 'indicators',
      from,
      says: 'row',
      text: plain(row.name),
      cells: [...printed, period].filter(({ value }) => value !== ''),
      cellKind: 'indicator cells',
    },
    ...(judged ? [{ kind: 'judged words', from, says: 'judged', text: `${plain(row.name)} ${judged}` } as const] : []),
    ...sentences(row.analysis, from),
  ];
}

/** The name, and beneath it state and days in a line. */
function activityOf(row: ActivityJson, isPlan: boolean, goal: string): readonly Expected[] {
  const from = `${goal}, ${plain(row.name)}`;
  const state = isPlan ? '' : (states[row.status ?? ''] ?? '');
  const about = [state, [row.start, row.end].filter(Boolean).join(' – ')].filter(Boolean).join(' · ');
  return [
    { kind: 'activities', from, says: 'text', text: plain(row.name) },
    ...(about ? [{ kind: 'activities', from, says: 'text', text: about } as const] : []),
    ...(row.deviation ? [{ kind: 'activities', from, says: 'text', text: `Avvikelse: ${plain(row.deviation)}` } as const] : []),
    ...sentences(row.analysis, from),
  ];
}

/** What the board decides on stands on the front page, before the rest; a list of contents is the report's own. */
function around({ otherSections, otherTexts = [] }: DocumentJson): readonly Expected[] {
  const all = otherSections.map((heading, at) => ({ heading, text: otherTexts[at] ?? '' }));
  const own = all.filter(({ heading, text }) => text !== '' || !contentsHeading.test(heading));
  return [...own.filter(({ heading }) => frontMatter.test(heading)), ...own.filter(({ heading }) => !frontMatter.test(heading))].flatMap(
    ({ heading, text }) => [
      { kind: 'headings', from: heading, says: 'heading', text: plain(heading) } as const,
      ...sentences(text, heading),
    ],
  );
}

function tableOf({ title, headers, rows }: TableJson, at: number, { otherSections }: DocumentJson): readonly Expected[] {
  const from = `table ${at + 1} ${title}`;
  // A table that has a heading of its own has its title there.
  const headed = otherSections.includes(title);
  const titled: readonly Expected[] = headed ? [] : [{ kind: 'tables', from, says: 'text', text: plain(title) }];
  // Where every cell is a figure there are no names; where two columns hold names the first is a heading within the table.
  const unnamed = rows.every((row) => bare.test(plain(row[0])));
  const names = unnamed ? 0 : headers[1] === '' ? 2 : 1;
  const columns = headers.map((header, column) => ({ header, column })).slice(names);
  const said = rows.flatMap((row, r): readonly Expected[] => {
    const place = `${from}, row ${r + 1}`;
    const [first = '', second = ''] = row;
    const group = names === 2 && first !== '' && second !== '';
    const text = unnamed ? '' : names === 2 && second !== '' ? second : first;
    const values =
      headers.length === 0
        ? row.slice(1).map((value) => ({ header: null, value }))
        : columns.map(({ header, column }) => ({ header, value: row[column] ?? '' }));
    const cells = values.filter(({ value, header }) => value !== '' && !isOfTimeToCome(value, header, headers, rows));
    return [
      ...(group ? [{ kind: 'table rows', from: place, says: 'text', text: plain(first) } as const] : []),
      cells.length === 0
        ? { kind: 'table rows', from: place, says: 'text', text: plain(text) }
        : {
            kind: 'table rows',
            from: place,
            says: 'row',
            text: plain(text),
            cells: cells.map((cell) => ({ ...cell, value: plain(cell.value) })),
            cellKind: 'table cells',
          },
    ];
  });
  return [...titled, ...said.map((one, index) => (headed && index === 0 ? { ...one, under: title } : one))];
}

/** The sum of months that nobody has reported yet is printed as 0: a report has no column for what is to come. */
function isOfTimeToCome(value: string, header: string | null, headers: readonly string[], rows: TableJson['rows']): boolean {
  const column = header === null ? -1 : headers.indexOf(header);
  return (
    value === '0' && column > 0 && rows.some((row) => row[column] === '') && rows.every((row) => row[column] === '' || row[column] === '0')
  );
}
