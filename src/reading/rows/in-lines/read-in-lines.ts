import type { DocumentJson } from '../../../intake/document';
import type { SourceLine } from '../../source';
import { isBlankLine } from '../cells-of';
import { isFigureColumn, type Column } from '../columns';
import { newDraft, type Draft, type ReadTable } from '../draft';
import { activityOf, indicatorOf } from '../finish-items';
import type { Head } from '../head';
import type { HeadAt } from '../head-at';
import { analysisIn, join } from '../item';
import { ItemsInMaking } from '../items-in-making';
import { withoutIcons } from '../plain-text';
import { collect } from './collect';
import { readingsOf, type OneReading } from './readings';
import { recordsOf, type Record } from './records';
import { aroundDays } from './unit';

/** Values that a person may be offered to choose among; with more, the line says it better. */
const mostChoices = 24;

/** A table whose cells nothing parts but a blank, and whose empty cells are lost; null where no row of it can be told. */
export function readInLines(
  lines: readonly SourceLine[],
  at: number,
  { head, next }: HeadAt,
  type: DocumentJson['type'],
): ReadTable | null {
  const draft = newDraft();
  const { units, passedBy } = collect(lines, next, head);
  const records = recordsOf(units, head);
  if (records.length === 0) return null;
  for (const line of lines.slice(at, next)) if (!isBlankLine(line)) draft.place(line, 'tableHead');
  const rows = new ItemsInMaking(head.kind, draft);
  for (const record of records) takeRecord(record, head, rows, draft);
  const last = records.at(-1);
  const end = Math.max(next, ...[last?.values, last?.after.at(-1), last?.analysis.at(-1)].map((unit) => unit?.end ?? 0));
  for (const { line, at: index, kind } of passedBy) if (index < end) draft.place(line, kind);
  const items = rows.end();
  return {
    kind: head.kind,
    indicators: head.kind === 'indicators' ? items.map(indicatorOf) : [],
    activities: head.kind === 'activities' ? items.map((item) => activityOf(item, type)) : [],
    table: null,
    placed: draft.placed,
    unplaced: draft.unplaced,
    doubts: draft.doubts,
    next: end,
  };
}

function takeRecord(record: Record, head: Head, rows: ItemsInMaking, draft: Draft): void {
  const { values } = record;
  const around = head.kind === 'activities' ? aroundDays(values.text) : null;
  const texts: readonly Column[] = head.columns.filter(
    (column) => column === 'deviation' || column === 'status' || column === 'responsible',
  );
  const readings = readingsOf(
    around?.upToDays ?? values.text,
    head.columns.filter((column) => !texts.includes(column)),
  );
  const nameLines = [...record.before, ...record.after].flatMap(({ lines }) => lines);
  const analysisLines = record.analysis.flatMap(({ lines }) => lines);
  const [first] = readings;
  if (!first) {
    for (const line of [...record.before, values, ...record.after].flatMap(({ lines }) => lines)) draft.unplace(line, 'tooManyCells');
    for (const line of analysisLines) draft.unplace(line, 'notUnderstood');
    return;
  }
  const after = around?.after ?? '';
  const lost = valueInName(first, head);
  const isCertain = readings.length === 1 && (after === '' || texts.length === 1) && lost === null;
  const item = rows.beginOn(isCertain ? [...record.before, values, ...record.after].flatMap(({ lines }) => lines) : nameLines, head);
  const agreed = isCertain ? first.cells : agreedIn(readings);
  const named = (own: string) => nameOf([...record.before.map(({ text }) => text), own, ...record.after.map(({ text }) => text)]);
  const { name, icon } = named(shortest(readings));
  const [said] = texts;
  rows.fill(
    item,
    new Map<Column, string>([...agreed, ['name', name], ...(isCertain && said && after ? [[said, after] as const] : [])]),
    icon,
  );
  if (!isCertain) {
    for (const line of values.lines) draft.unplace(line, 'cellsLost');
    for (const [column, value] of choicesOf(readings, agreed)) rows.doubtOf('cellByLook', values.lines, column, value);
    if (lost !== null) for (const column of head.columns.filter(isFigureColumn)) rows.doubtOf('cellByLook', values.lines, column, lost);
    for (const other of new Set(readings.map((reading) => named(reading.name).name)))
      if (other !== name) rows.doubtOf('cellByLook', values.lines, 'name', other);
    if (after !== '' && texts.length !== 1) for (const column of texts) rows.doubtOf('cellByLook', values.lines, column, after);
  }
  if (record.isNameUnsure) rows.doubtOf('nameMayContinue', nameLines.length > 0 ? nameLines : values.lines, 'name');
  for (const unit of record.analysis) for (const line of unit.lines) rows.analyse(line, analysisIn(unit.text) ?? unit.text, !unit.isApart);
}

/** A row without any value whose name ends in a figure with words that may be its unit: "1,6 kg CO2 per kg". Null where it does not. */
function valueInName({ name, cells }: OneReading, head: Head): string | null {
  if (head.kind === 'activities' || [...cells.keys()].some(isFigureColumn)) return null;
  const at = name.slice(-80).search(/(?:^|\s)[-−–+]?\d+(?:[ .,]\d+)*\s?\D*$/);
  return at < 0 ? null : name.slice(-80).slice(at).trim();
}

/** Names seldom end in figures. */
const shortest = (readings: readonly OneReading[]): string =>
  readings.reduce((short, { name }) => (name.length < short.length ? name : short), readings[0]?.name ?? '');

/** A name on several lines; icons may stand before any of them. */
function nameOf(texts: readonly string[]): { readonly name: string; readonly icon: string } {
  const parts = texts.map(withoutIcons);
  return { name: parts.map(({ name }) => name).reduce(join, ''), icon: parts.find(({ icon }) => icon !== '')?.icon ?? '' };
}

/** What all readings say. */
function agreedIn(readings: readonly OneReading[]): ReadonlyMap<Column, string> {
  const [first] = readings;
  return new Map([...(first?.cells ?? [])].filter(([column, value]) => readings.every(({ cells }) => cells.get(column) === value)));
}

/** What some of them say. */
function choicesOf(readings: readonly OneReading[], agreed: ReadonlyMap<Column, string>): readonly (readonly [Column, string])[] {
  const found = new Map<string, readonly [Column, string]>();
  for (const { cells } of readings)
    for (const [column, value] of cells) if (!agreed.has(column)) found.set(`${column} ${value}`, [column, value]);
  return [...found.values()].slice(0, mostChoices);
}
