import { goalLabelOf } from '../../documents/labels';
import { isKnownHeading } from '../../documents/headings';
import { sectionWord } from '../../documents/sections';
import type { SourceLine } from '../../source';
import { cellsOf, isBlankLine } from '../cells-of';
import type { Head } from '../head';
import { analysisIn, goesOn } from '../item';
import { isPageMark } from '../page-break';
import { plainLine } from '../plain-text';
import { goesOnWithValues, hasValues, type Unit } from './unit';
import { wordHeadAt } from './word-head';

/** Lines without values after which the table is over: names have a few lines, analyses more. */
const mostOfName = 12;
const mostOfAnalysis = 80;
const mostBlanks = 20;
/** Heads and page numbers with no row between them. */
const mostPassedBy = 8;

/** What a page break puts among the rows. */
export interface PassedBy {
  readonly line: SourceLine;
  readonly at: number;
  readonly kind: 'repeatedHead' | 'pageMark';
}

export interface Collected {
  readonly units: readonly Unit[];
  readonly passedBy: readonly PassedBy[];
}

/** The lines that may be rows: up to the next heading, the next table, or too many lines without a value. */
export function collect(lines: readonly SourceLine[], from: number, head: Head): Collected {
  const units: Unit[] = [];
  const passedBy: PassedBy[] = [];
  let since = 0;
  let blanks = 0;
  let passed = 0;
  let isApart = false;
  let isInAnalysis = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlankLine(line)) {
      blanks += 1;
      isApart = true;
      if (blanks > mostBlanks) break;
      continue;
    }
    blanks = 0;
    if (passed > mostPassedBy) break;
    const repeated = wordHeadAt(lines, at);
    if (repeated) {
      passed += 1;
      if (repeated.head.kind !== head.kind) break;
      for (let each = at; each < repeated.next; each += 1) {
        const headLine = lines[each];
        if (headLine && !isBlankLine(headLine)) passedBy.push({ line: headLine, at: each, kind: 'repeatedHead' });
      }
      at = repeated.next - 1;
      isApart = true;
      continue;
    }
    const below = lines[at + 1];
    if (isPageMark(line) && (isApart || !below || isBlankLine(below) || wordHeadAt(lines, at + 1))) {
      passed += 1;
      passedBy.push({ line, at, kind: 'pageMark' });
      isApart = true;
      continue;
    }
    const text = plainLine(line.text);
    if (isEnd(line, text)) break;
    if (analysisIn(text) !== null) isInAnalysis = true;
    const last = units.at(-1);
    const isMore = last !== undefined && !isApart && goesOnWithValues(last.text, text, head);
    if (isMore) units[units.length - 1] = { ...last, text: `${last.text} ${text}`, lines: [...last.lines, line], end: at + 1 };
    else units.push({ text, lines: [line], end: at + 1, isApart });
    isApart = false;
    if (hasValues(units.at(-1)?.text ?? '', head)) {
      since = 0;
      passed = 0;
      isInAnalysis = false;
    } else since += 1;
    if (since > (isInAnalysis ? mostOfAnalysis : mostOfName)) break;
  }
  return { units, passedBy };
}

/** Headings, goals and tables with cells are no rows of this one. */
function isEnd(line: SourceLine, text: string): boolean {
  if (line.heading !== undefined || line.isContents || cellsOf(line) !== null || goalLabelOf(text) !== null) return true;
  if (goesOn(text) || text.endsWith('.')) return false;
  const section = sectionWord(text);
  return (section !== null && section !== 'analys') || isKnownHeading(text);
}
