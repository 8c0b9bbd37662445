import type { Finding } from '../../domain/finding';
import type { SumRow } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import { blank, type Value } from '../../domain/value';
import type { TableCells } from '../port';
import { readWord } from '../schema/read-word';
import { differenceHeader, sourceHeader, sumSchemas, type SumSchema, type SumTableId } from '../schema/sums';
import { textOfCell, valueOfCell, isError } from '../schema/value-of-cell';
import { tableWords } from '../schema/words';
import { findColumns, headerProblems } from './headers';
import { cellAt, isFormula, keyMissing, type TableFound } from './table';
import { sumHeaders } from '../template/sums';

export interface SumsRead {
  readonly rows: readonly SumRow<string>[];
  readonly problems: readonly Finding[];
  readonly found: TableFound;
}

/** The rows of a sum table: what is typed and what the source says; computed cells stay in the sheet. */
export function readSums(id: SumTableId, cells: TableCells): SumsRead {
  const schema: SumSchema = sumSchemas[id];
  const found: TableFound = { cells, columns: findColumns(cells), rows: new Map() };
  const expected = {
    table: id,
    name: tableWords[id],
    headers: sumHeaders(id),
    runs: 2,
    fits: (_: string, _at: number, surely: boolean) => !surely,
  } as const;
  const problems: Finding[] = [...headerProblems(expected, cells)];
  const withoutKey: string[] = [];
  const rows: SumRow<string>[] = [];
  for (let at = 0; at < cells.cells.length; at += 1) {
    const text = (header: string): string => (header === '' ? '' : textOfCell(cellAt(found, at, header).value));
    const label = text('Summering');
    const given: Record<string, Value> = {};
    const input: Record<string, Value> = {};
    const group = text(schema.groupHeader);
    const kind = readWord(text('Typ'), schema.kinds) ?? (group === '' ? schema.byHand.all : schema.byHand.group);
    const key = text('Nyckel') || `ny-${at + 1}`;
    for (const { key: column, header } of schema.columns) {
      const source = valueOfCell(cellAt(found, at, sourceHeader(header)), '');
      if (source.kind !== 'blank') given[column] = source;
      const isTyped = schema.formula(kind, column, { cellOf: () => null }) === null;
      for (const computed of isTyped ? [differenceHeader(header)] : [header, differenceHeader(header)]) {
        const cell = cellAt(found, at, computed);
        if (isFormula(cell) ? !isError(cell.value) : textOfCell(cell.value) === '') continue;
        const facts = { table: tableWords[id], header: computed, row: label, found: textOfCell(cell.value) };
        problems.push(
          finding(
            'V33',
            'error',
            'formulaOverwritten',
            { table: id, row: key, column },
            { facts, found: facts.found, expected: 'template' },
          ),
        );
      }
      const typed = isTyped ? valueOfCell(cellAt(found, at, header), '') : blank;
      if (typed.kind !== 'blank') input[column] = typed;
    }
    if (label === '' && group === '' && Object.keys({ ...given, ...input }).length === 0) continue;
    const own = cellAt(found, at, 'Ordning').value;
    rows.push({ key, order: typeof own === 'number' ? own : 1000 + at, kind, group, label, given, input });
    found.rows.set(key, at);
    if (text('Nyckel') === '') withoutKey.push(key);
  }
  if (found.columns.has('nyckel')) problems.push(...keyMissing(id, tableWords[id], withoutKey));
  return { rows: rows.sort((left, right) => left.order - right.order), problems, found };
}
