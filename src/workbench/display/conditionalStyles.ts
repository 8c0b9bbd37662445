import type { ConditionalFormattingRule, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { formatRect, intersect, parseRect, type Rect } from '../model/address';
import { evaluate, type Expression } from './evaluate';

interface Placed {
  readonly rule: ConditionalFormattingRule;
  readonly formula: string;
  readonly area: Rect;
  /** The first cell of the whole rule: its formula reads from there. */
  readonly anchor: Rect;
}

/**
 * The styles that conditional formats give the cells of an address ("A1" or "A1:F40"), by address of the cell. Rules by expression, by
 * value and by text are known; colour scales, bars and icons are not shown. Where several hold, the first in priority wins, part by part.
 */
export function conditionalStyles(workbook: Workbook, sheet: Worksheet, address: string): ReadonlyMap<string, Partial<Style>> {
  const wanted = parseRect(address);
  const rules = rulesIn(sheet, wanted);
  const tests: { readonly cell: string; readonly rule: ConditionalFormattingRule; readonly expression: Expression }[] = [];
  for (const { rule, formula, area, anchor } of rules) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = formatRect({ top: row, left: column, bottom: row, right: column });
        tests.push({ cell, rule, expression: { formula, rows: row - anchor.top, columns: column - anchor.left, row, column } });
      }
    }
  }
  const results = evaluate(
    workbook,
    sheet,
    tests.map(({ expression }) => expression),
  );
  const styles = new Map<string, Partial<Style>>();
  for (const [i, { cell, rule }] of tests.entries()) {
    const result = results[i];
    const holds = result === true || (typeof result === 'number' && result !== 0);
    if (holds) styles.set(cell, { ...('style' in rule ? rule.style : {}), ...styles.get(cell) });
  }
  return styles;
}

/** The rules that touch a rectangle, first in priority first. */
function rulesIn(sheet: Worksheet, wanted: Rect): Placed[] {
  const placed: Placed[] = [];
  for (const { ref, rules } of sheet.conditionalFormattings) {
    const areas = ref.split(/\s+/).filter(Boolean).map(parseRect);
    const first = areas[0];
    if (first === undefined) continue;
    const anchor = { ...first, top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)) };
    for (const rule of rules) {
      const formula = testOf(rule, formatRect({ ...anchor, bottom: anchor.top, right: anchor.left }));
      for (const area of areas) {
        const part = intersect(area, wanted);
        if (formula !== undefined && part !== undefined) placed.push({ rule, formula, area: part, anchor });
      }
    }
  }
  return placed.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Any rule as a formula for its first cell; undefined for rules that draw instead of deciding. */
function testOf(rule: ConditionalFormattingRule, cell: string): string | undefined {
  if (rule.type === 'expression') return rule.formulae?.[0] === undefined ? undefined : String(rule.formulae[0]);
  if (rule.type === 'cellIs') {
    const [low, high] = (rule.formulae ?? []).map((formula) => `(${formula})`);
    if (low === undefined) return undefined;
    if (rule.operator === 'between') return `AND(${cell}>=${low},${cell}<=${high ?? low})`;
    const sign = COMPARISONS[rule.operator ?? ''];
    if (sign === undefined) return `OR(${cell}<${low},${cell}>${high ?? low})`;
    // An empty cell is smaller than nothing: Excel colours it for "=0" but not for "<1".
    return sign.startsWith('<') && sign !== '<>' ? `AND(NOT(ISBLANK(${cell})),${cell}${sign}${low})` : `${cell}${sign}${low}`;
  }
  if (rule.type === 'containsText') {
    if (rule.operator === 'containsBlanks') return `LEN(TRIM(${cell}))=0`;
    if (rule.operator === 'notContainsBlanks') return `LEN(TRIM(${cell}))>0`;
    if (rule.operator === 'containsErrors') return `ISERROR(${cell})`;
    if (rule.operator === 'notContainsErrors') return `NOT(ISERROR(${cell}))`;
    return `NOT(ISERROR(SEARCH("${(rule.text ?? '').replaceAll('"', '""')}",${cell})))`;
  }
  return undefined;
}
