import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { formatRect, intersect, tryParseRect, type Rect } from './address';
import type { Area } from './area';
import { moveFormula } from './formulas';
import { subtract } from './subtract';

const ids = new WeakMap<ConditionalFormattingRule, string>();
let nextId = 1;

/** One rule and the cells that it holds for; its formulas read from the first cell of the first rectangle. */
export interface PlacedRule {
  readonly rects: readonly Rect[];
  readonly rule: ConditionalFormattingRule;
}

type Formats = Worksheet['conditionalFormattings'];

/** The rules of a sheet's list; every change of them makes a new list. */
const read = new WeakMap<Formats, readonly PlacedRule[]>();

export function rulesOf({ conditionalFormattings: formats }: Worksheet): readonly PlacedRule[] {
  const known = read.get(formats);
  if (known) return known;
  const placed = formats.flatMap(({ ref, rules }) => {
    const rects = ref.split(/\s+/).flatMap((address) => tryParseRect(address) ?? []);
    return rules.map((rule) => ({ rects, rule }));
  });
  read.set(formats, placed);
  return placed;
}

const refs = new WeakMap<readonly Rect[], string>();

function refOf(rects: readonly Rect[]): string {
  const ref = refs.get(rects) ?? rects.map(formatRect).join(' ');
  refs.set(rects, ref);
  return ref;
}

function store(sheet: Worksheet, placed: readonly PlacedRule[]): void {
  const kept = placed.filter(({ rects }) => rects.length > 0);
  const formats = kept.map(({ rects, rule }, index) => {
    // The rule itself is what its id hangs on.
    rule.priority = index + 1;
    return { ref: refOf(rects), rules: [rule] };
  });
  read.set(formats, kept);
  sheet.conditionalFormattings = formats;
}

/** Moves the places of all rules; undefined takes one away. */
export function mapAreasOfConditions(sheet: Worksheet, place: (rect: Rect) => Rect | undefined): void {
  if (sheet.conditionalFormattings.length === 0) return;
  store(
    sheet,
    rulesOf(sheet).map(({ rects, rule }) => ({ rects: rects.flatMap((rect) => place(rect) ?? []), rule })),
  );
}

function seenFrom(rule: ConditionalFormattingRule, from: Rect, to: Rect): ConditionalFormattingRule {
  if (!('formulae' in rule) || !rule.formulae) return rule;
  const formulae = rule.formulae.map((one) => (typeof one === 'string' ? moveFormula(one, to.top - from.top, to.left - from.left) : one));
  return { ...rule, formulae };
}

/** Takes conditional formats off the cells of an area. */
export function removeConditions({ book, sheet, rect }: Area): void {
  if (sheet.conditionalFormattings.length === 0) return;
  book.touch(sheet);
  store(
    sheet,
    rulesOf(sheet).map((placed) => {
      const { rects, rule } = placed;
      if (!rects.some((one) => intersect(one, rect))) return placed;
      const left = rects.flatMap((one) => subtract(one, rect));
      const [before] = rects;
      const [after] = left;
      const changed = before && after ? seenFrom(rule, before, after) : rule;
      ids.set(changed, ruleId(rule));
      return { rects: left, rule: changed };
    }),
  );
}

/** The rules that touch an area, first in priority first. */
export function rulesIn({ sheet, rect }: Area): PlacedRule[] {
  return rulesOf(sheet).filter(({ rects }) => rects.some((one) => intersect(one, rect)));
}

/** A rule's id through changes of itself and of its order. */
export function ruleId(rule: ConditionalFormattingRule): string {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  const id = `{00000000-000E-0000-0000-${(nextId++).toString(16).padStart(12, '0').toUpperCase()}}`;
  ids.set(rule, id);
  return id;
}

/** The rule of that id on the sheet and its place in the order; throws ItemNotFound. */
export function findRule(sheet: Worksheet, id: string): PlacedRule & { readonly index: number } {
  const all = rulesOf(sheet);
  const index = all.findIndex(({ rule }) => ruleId(rule) === id);
  const found = all[index];
  if (!found) throw new ExcelError('ItemNotFound', 'There is no such conditional format');
  return { ...found, index };
}

/** A new rule comes first, as in Excel. Answers its id. */
export function addRule({ book, sheet, rect }: Area, rule: ConditionalFormattingRule): string {
  book.touch(sheet);
  store(sheet, [{ rects: [rect], rule }, ...rulesOf(sheet)]);
  return ruleId(rule);
}

/** Replaces a rule; it keeps its id. undefined takes it away. */
export function changeRule({ book, sheet }: Area, id: string, rule: ConditionalFormattingRule | undefined): void {
  book.touch(sheet);
  const { index } = findRule(sheet, id);
  if (rule) ids.set(rule, id);
  const all = rulesOf(sheet);
  store(sheet, rule ? all.map((placed, at) => (at === index ? { ...placed, rule } : placed)) : all.toSpliced(index, 1));
}

/** Puts a rule at another place in the order, from 0. */
export function moveRule({ book, sheet }: Area, id: string, to: number): void {
  book.touch(sheet);
  const { index } = findRule(sheet, id);
  const all = rulesOf(sheet);
  const rule = all[index];
  if (rule) store(sheet, all.toSpliced(index, 1).toSpliced(to, 0, rule));
}

/** Gives the rules of one area to another; for copying. */
export function copyConditions(from: Area, to: Area): void {
  const rules = rulesIn(from);
  removeConditions(to);
  for (const { rects, rule } of rules.toReversed()) {
    const [first] = rects;
    if (first) addRule(to, { ...seenFrom(rule, first, to.rect) });
  }
}
