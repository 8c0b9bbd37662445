import type { Head } from '../head';
import { analysisIn, goesOn, isCut } from '../item';
import { iconOf, withoutIcons } from '../plain-text';
import { fullTail } from './tokens';
import { aroundDays, hasValues, type Unit } from './unit';

/** The lines of one row. */
export interface Record {
  readonly before: readonly Unit[];
  readonly values: Unit;
  /** Lines of the name below the one with the values. */
  readonly after: readonly Unit[];
  readonly analysis: readonly Unit[];
  /** Which lines are its name's can be told in another way. */
  readonly isNameUnsure: boolean;
}

/** The rows that lines are: each has one line with values, the lines around it are names and analyses. */
export function recordsOf(units: readonly Unit[], head: Head): readonly Record[] {
  const values: number[] = [];
  units.forEach(({ text }, at) => {
    if (hasValues(text, head) && !isWithinAnalysis(units, values.at(-1) ?? -1, at, head)) values.push(at);
  });
  const records: Record[] = [];
  const side = sideOfNames(units, values, head);
  let start = 0;
  let isUnsureAbove = false;
  values.forEach((at, index) => {
    const unit = units[at];
    if (!unit) return;
    const next = values[index + 1];
    const between = units.slice(at + 1, next);
    const label = between.findIndex(({ text }) => analysisIn(text) !== null);
    const split = next === undefined ? endOfLast(units, at, label, head) : startOfNext(units, at, next, label, side, head);
    const toName = label < 0 ? split.at : Math.min(at + 1 + label, split.at);
    records.push({
      before: units.slice(start, at),
      values: unit,
      after: units.slice(at + 1, toName),
      analysis: units.slice(toName, split.at),
      isNameUnsure: isUnsureAbove || (split.isUnsure && label < 0),
    });
    start = split.at;
    isUnsureAbove = split.isUnsure;
  });
  return records;
}

interface Split {
  /** Index of the first line that is not the row's. */
  readonly at: number;
  readonly isUnsure: boolean;
}

/** On which side of the line with the values the rest of a name stands; null where nothing tells, or both. */
function sideOfNames(units: readonly Unit[], values: readonly number[], head: Head): 'above' | 'below' | null {
  let above = (values[0] ?? 0) > 0;
  let below = false;
  const withValues = new Set(values);
  for (const at of values) {
    const [unit, next] = [units[at], units[at + 1]];
    const own = unit ? withoutIcons(ownName(unit, head)).name : '';
    above ||= own === '' || goesOn(own);
    below ||= next !== undefined && !withValues.has(at + 1) && !next.isApart && goesOn(next.text);
  }
  return above === below ? null : above ? 'above' : 'below';
}

const ownName = (unit: Unit, head: Head): string =>
  head.kind === 'activities'
    ? (aroundDays(unit.text)?.upToDays ?? unit.text).replace(/(?:\s*\d{4}-\d\d-\d\d)+$/, '')
    : fullTail(unit.text).text;

const endsSentence = (text: string): boolean => /[.!?:]["”’)]?$/.test(text);

/** Where the name of the next row begins, among the lines between two with values. */
function startOfNext(units: readonly Unit[], at: number, next: number, label: number, side: 'above' | 'below' | null, head: Head): Split {
  const textAt = (index: number): string => {
    const unit = units[index];
    return !unit ? '' : index === next || index === at ? withoutIcons(ownName(unit, head)).name : withoutIcons(unit.text).name;
  };
  const isStart = (index: number): boolean => {
    const text = textAt(index);
    return text === '' ? iconOf(units[index]?.text ?? '') !== null : !goesOn(text);
  };
  if (label >= 0) {
    const first = at + 1 + label;
    for (let index = next; index > first; index -= 1) {
      const before = units[index - 1];
      if (isStart(index) && (units[index]?.isApart || endsSentence(before?.text ?? ''))) return { at: index, isUnsure: false };
    }
    // The analysis has no full stop: the name is what begins like one, nearest to its values.
    for (let index = next; index > first; index -= 1) if (isStart(index)) return { at: index, isUnsure: true };
    return { at: next, isUnsure: true };
  }
  const starts: number[] = [];
  for (let index = at + 1; index <= next; index += 1) if (isStart(index) && !isCut(textAt(index - 1))) starts.push(index);
  const [only] = starts;
  if (only === undefined) return { at: next, isUnsure: next > at + 1 };
  if (starts.length === 1) return { at: only, isUnsure: false };
  const apart = starts.filter((index) => units[index]?.isApart);
  if (apart.length === 1 && apart[0] !== undefined) return { at: apart[0], isUnsure: false };
  return { at: side === 'below' ? (starts.at(-1) ?? only) : only, isUnsure: side === null };
}

/** Where the last row ends: its name may go on, its analysis does up to the next blank line. */
function endOfLast(units: readonly Unit[], at: number, label: number, head: Head): Split {
  let end = at + 1;
  const isNext = (index: number) => {
    const unit = units[index];
    return (
      unit !== undefined &&
      !unit.isApart &&
      (goesOn(unit.text) || isCut(index - 1 === at ? ownName(units[at] ?? unit, head) : (units[index - 1]?.text ?? '')))
    );
  };
  const isWhole = label >= 0 && units.slice(at + 1, at + 1 + label).every(({ isApart }) => !isApart);
  if (isWhole) end = at + 1 + label;
  while (!isWhole && isNext(end)) end += 1;
  if (label >= 0 && at + 1 + label === end) {
    end += 1;
    // "Analys" alone, its text below.
    if (analysisIn(units[end - 1]?.text ?? '') === '' && end < units.length) end += 1;
    while (units[end] !== undefined && !units[end]?.isApart) end += 1;
  }
  // The first line of a text that follows closely, or the end of the name.
  const isClose = label < 0 && units[end] !== undefined && !units[end]?.isApart;
  return { at: end, isUnsure: isClose };
}

/** A line of an analysis that happens to end in a figure and a year: nothing before it begins a name. */
function isWithinAnalysis(units: readonly Unit[], last: number, at: number, head: Head): boolean {
  const label = units.slice(last + 1, at).findIndex(({ text }) => analysisIn(text) !== null);
  if (last < 0 || label < 0) return analysisIn(units[at]?.text ?? '') !== null;
  const split = startOfNext(units, last, at, label, 'above', head);
  return split.isUnsure && split.at === at && goesOn(ownName(units[at] ?? { text: '', lines: [], end: 0, isApart: false }, head));
}
