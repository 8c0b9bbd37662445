import { isGivenTo } from '../../domain/handed-out';
import type { Start } from '../../domain/plan';
import { columnLetters } from '../area';
import type { ConditionContent, ValidationContent } from '../content';
import { concernsLevel, markOf } from '../schema/column';
import { percentFormat } from '../schema/number-format';
import { judgements, notComputable, owners, riskLevels } from '../schema/words';
import type { TableSchema } from '../schema/tables';
import { columnAddress, runs, type PlacedTable } from './grid';
import { colors, missingEdge } from './style';
import type { FilledColumn } from './table';

/** "Given from above" in a row: its owner is above the workbook's own level. */
const givenOwners = ({ level }: Pick<Start, 'level'>): readonly string[] =>
  (['council', 'board'] as const).filter((owner) => isGivenTo(level, owner)).map((owner) => owners[owner]);

/** `$D7` of a column in the first row of the body, by key; a month's own number for `{month}`. */
function cellOf(table: PlacedTable, key: string): string | null {
  const at = table.columns.findIndex((column) => column.key === key);
  return at < 0 ? null : `$${columnLetters(table.column + at)}${table.row + 1}`;
}

function fill(formula: string, table: PlacedTable, month: number): string {
  return formula.replace(/\{(\w+)\}/g, (whole, key: string) => (key === 'month' ? String(month) : (cellOf(table, key) ?? whole)));
}

function isGiven(table: PlacedTable, start: Start): string | null {
  const owner = cellOf(table, 'owner');
  if (!owner) return null;
  const tests = givenOwners(start).map((word) => `${owner}="${word}"`);
  return tests.length === 1 ? (tests[0] ?? null) : `OR(${tests.join(',')})`;
}

/** Tints, required cells and given rows of a table. */
export function tableConditions(table: PlacedTable, schema: TableSchema, start: Start): readonly ConditionContent[] {
  const conditions: ConditionContent[] = [];
  const anchor = cellOf(table, schema.anchor);
  const given = isGiven(table, start);
  conditions.push(...shareFormats(table, schema));
  table.columns.forEach(({ source }, index) => {
    if (!source || !anchor) return;
    const { column, key, member } = source;
    const at = table.column + index;
    const due = markOf(column, start.type) === '●' || (column.dueWhen !== undefined && markOf(column, start.type) !== '–');
    if (due && ['I', 'IG', 'G'].includes(column.src) && concernsLevel(column, start.level) && key !== schema.anchor) {
      const tests = [`${anchor}<>""`, `${cellOf(table, key) ?? ''}=""`];
      if (column.dueWhen) tests.push(fill(column.dueWhen, table, (member ?? 0) + 1));
      if (given && column.src !== 'I') tests.push(`NOT(${given})`);
      conditions.push({ address: columnAddress(table, at), formula: `=AND(${tests.join(',')})`, style: missingEdge });
    }
    if (['fulfilment', 'suggested', 'judged', 'previousFulfilment', 'riskLevel'].includes(key)) conditions.push(...wordTints(table, at));
  });
  if (given) {
    const isTinted = ({ source }: FilledColumn): boolean =>
      source !== null && (['IG', 'G'].includes(source.column.src) || source.column.shown === true);
    for (const run of runs(table.columns, isTinted)) {
      conditions.push({
        address: columnAddress(table, table.column + run.from, run.count),
        formula: `=${given}`,
        style: { fill: colors.given },
      });
    }
  }
  return conditions;
}

/** Computed figures of a row in per cent are shown so, whoever typed the row. Changes are percentage points and no shares. */
function shareFormats(table: PlacedTable, schema: TableSchema): readonly ConditionContent[] {
  const sign = schema.shareSign ? cellOf(table, schema.shareSign) : null;
  if (sign === null) return [];
  const isFigure = ({ source }: FilledColumn): boolean =>
    source !== null && ['mean', 'sameMean', 'samePrior', 'lowest', 'highest'].includes(source.key);
  return runs(table.columns, isFigure).map(({ from, count }) => ({
    address: columnAddress(table, table.column + from, count),
    formula: `=${sign}="%"`,
    style: {},
    numberFormat: percentFormat(1),
  }));
}

function wordTints(table: PlacedTable, at: number): readonly ConditionContent[] {
  const cell = `${columnLetters(at)}${table.row + 1}`;
  const tint = (word: string, fillColor: string, color = '#201F1E'): ConditionContent => ({
    address: columnAddress(table, at),
    formula: `=${cell}="${word}"`,
    style: { fill: fillColor, font: { color } },
  });
  return [
    tint(judgements.fully, colors.fully, '#0B4A1B'),
    tint(judgements.partly, colors.partly, '#5C3B00'),
    tint(judgements.not, colors.not, '#6E0B12'),
    tint(judgements.none, colors.neutral, colors.quiet),
    tint(riskLevels.low, colors.fully, '#0B4A1B'),
    tint(riskLevels.medium, colors.partly, '#5C3B00'),
    tint(riskLevels.high, colors.not, '#6E0B12'),
    tint(notComputable, colors.neutral, colors.quiet),
  ];
}

/** Prompts, lists, and the refusal to type in rows that are given from above (once they have a key; the list columns keep their lists). */
export function tableValidations(table: PlacedTable, schema: TableSchema, start: Start): readonly ValidationContent[] {
  const given = isGiven(table, start);
  const key = cellOf(table, 'key');
  return table.columns.flatMap(({ source, header }, index): readonly ValidationContent[] => {
    if (!source || source.column.src === 'C' || (source.column.src === 'S' && !source.column.shown)) return [];
    const { column } = source;
    const address = columnAddress(table, table.column + index);
    const prompt = column.prompt ? { prompt: { title: header.slice(0, 32), message: column.prompt } } : {};
    const { list } = column.kind;
    if (list) {
      const title = list.free ? 'Eget ord' : 'Välj i listan';
      const message = list.free ? 'Ordet finns inte i listan. Vill du använda det ändå?' : `Välj ett av orden i listan för ${header}.`;
      const error = { title, message, style: list.free ? ('Information' as const) : ('Stop' as const) };
      return [{ address, rule: { kind: 'list', source: `=${list.name}` }, ...prompt, error }];
    }
    if (given && key && ['IG', 'G', 'S'].includes(column.src)) {
      const message = 'Raden är given ovanifrån och ändras inte här. Fråga den som äger raden.';
      const formula = `=OR(${key}="",NOT(${given}))`;
      return [{ address, rule: { kind: 'custom', formula }, ...prompt, error: { title: 'Given rad', message, style: 'Stop' } }];
    }
    const unit = cellOf(table, schema.rowUnit ?? schema.shareSign ?? '');
    if (unit && column.kind.name === 'value' && column.src === 'I') {
      const formula = shareIsWritten(`${columnLetters(table.column + index)}${table.row + 1}`, unit, cellOf(table, 'kind'));
      const message = 'Raden är i procent. Skriv procenttecknet, till exempel 94 %.';
      return [{ address, rule: { kind: 'custom', formula }, ...prompt, error: { title: 'Andel i procent', message, style: 'Stop' } }];
    }
    return column.prompt ? [{ address, rule: { kind: 'none' }, ...prompt }] : [];
  });
}

/**
 * Refuses 94 where 94 % is meant: a row that was typed by hand has no format for per cent, and a formula cannot see formats. A share may be
 * a little above 100 %, a ratio (Kvot) far above.
 */
const shareIsWritten = (cell: string, unit: string, kind: string | null): string =>
  `=OR(${unit}<>"%",NOT(ISNUMBER(${cell})),ABS(N(${cell}))<=${kind ? `IF(${kind}="Kvot",10,1.5)` : '1.5'})`;
