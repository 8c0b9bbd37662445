import type { Plan } from '../../domain/plan';
import { formatArea, parseArea } from '../area';
import type { Insert, ReplacedCells } from '../extension';
import { movesAlong } from '../moves-along';
import { plainHeader } from '../plain-header';
import type { CellValue } from '../port';
import type { PlanRead } from '../read';
import { isFormula, type TableFound } from '../read/table';
import { sumFormulas } from '../repair/sum-formulas';
import { sumTableIds } from '../schema/sums';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { sumHeaders } from '../template/sums';
import { afterInserts } from './after-inserts';

export interface NewFormulas {
  readonly replaced: readonly ReplacedCells[];
  /** Cells with a formula of somebody's own, which stay. */
  readonly own: number;
}

/** Formulas of the template that are others by now, in the tables that are there. A figure that was typed over one stays, and so does a formula of somebody's own. */
export function newFormulas({ found, plan }: Pick<PlanRead, 'found' | 'plan'>, inserts: readonly Insert[]): NewFormulas {
  const all = [
    ...bodyTableIds.flatMap((id) => {
      const table = found.get(id);
      const schema: TableSchema = tableSchemas[id];
      return table ? [bodyFormulas(schema, table, inserts)] : [];
    }),
    ...sumTableIds.flatMap((id) => {
      const table = found.get(id);
      return table ? [sumsOf(plan, id, table, inserts)] : [];
    }),
  ];
  return { replaced: all.flatMap(({ replaced }) => replaced), own: all.reduce((sum, { own }) => sum + own, 0) };
}

/** The formula that stands in more than half of the rows is the template's: it is the same in every row. */
function bodyFormulas(schema: TableSchema, { cells }: TableFound, inserts: readonly Insert[]): NewFormulas {
  const headers = cells.headers.map(plainHeader);
  const replaced: ReplacedCells[] = [];
  let own = 0;
  for (const { header, column } of sheetColumns(schema)) {
    const at = headers.indexOf(plainHeader(header));
    const wanted = column.formula;
    if (at < 0 || wanted === undefined) continue;
    const texts = cells.formulas.map((row, index) => {
      const formula = row[at] ?? '';
      // What stands there already is nobody's own.
      return isFormula({ formula, value: cells.cells[index]?.[at] ?? '' }) && !sameFormula(String(formula), wanted)
        ? String(formula)
        : null;
    });
    const left = texts.filter((text) => text !== null).length;
    const usual = mostCommon(texts);
    const isOld = usual !== null && isTemplates(usual) && texts.filter((text) => text === usual).length * 2 > cells.cells.length;
    own += isOld ? left - texts.filter((text) => text === usual).length : left;
    if (!isOld) continue;
    const area = parseArea(cells.address);
    for (const { from, rows } of runsOf(texts, usual)) {
      const place = { row: area.row + 1 + from, column: area.column + at, rows, columns: 1 };
      const address = formatArea(afterInserts(inserts, cells.sheet, place));
      replaced.push({ sheet: cells.sheet, address, content: wanted, was: usual });
    }
  }
  return { replaced, own };
}

/** A column of the own row may be written with brackets of its own or without. */
const sameFormula = (left: string, right: string): boolean => plainFormula(left) === plainFormula(right);
const plainFormula = (formula: string): string => formula.replace(/\[@\[([^[\]]*)\]\]/g, '[@$1]');

function mostCommon(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>((most, each) => (each[1] > most[1] ? each : most), [null, 0])[0];
}

function runsOf(texts: readonly (string | null)[], wanted: string): readonly { readonly from: number; readonly rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  texts.forEach((text, index) => {
    const last = runs.at(-1);
    if (text !== wanted) return;
    if (last && last.from + last.rows === index) last.rows += 1;
    else runs.push({ from: index, rows: 1 });
  });
  return runs;
}

/** Sums differ from row to row: one that points at cells as people do, without $, or at another sheet, is somebody's own. */
function sumsOf(plan: Plan, id: (typeof sumTableIds)[number], found: TableFound, inserts: readonly Insert[]): NewFormulas {
  const { cells } = found;
  const formulas = sumFormulas(plan, id, found);
  const headers = cells.headers.map(plainHeader);
  const replaced: ReplacedCells[] = [];
  let own = 0;
  for (const [key, row] of found.rows) {
    for (const header of sumHeaders(id)) {
      const at = headers.indexOf(plainHeader(header));
      const was = cells.formulas[row]?.[at] ?? '';
      if (at < 0 || !isFormula({ formula: was, value: cells.cells[row]?.[at] ?? '' })) continue;
      const wanted = formulas(key, header);
      if (wanted !== null && sameFormula(String(was), wanted)) continue;
      if (!wanted?.startsWith('=') || !isTemplates(was)) {
        own += 1;
        continue;
      }
      const area = parseArea(cells.address);
      const place = { row: area.row + 1 + row, column: area.column + at, rows: 1, columns: 1 };
      replaced.push({ sheet: cells.sheet, address: formatArea(afterInserts(inserts, cells.sheet, place)), content: wanted, was });
    }
  }
  return { replaced, own };
}

/** True of a formula that only the template writes: by names of tables and fixed cells. */
export const isTemplates = (formula: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && !movesAlong(formula) && !formula.replace(/"[^"]*"/g, '').includes('!');
