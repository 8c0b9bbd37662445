import type { AmountUnit, DocumentType } from '../../domain/plan';
import { documentTypes as types, amountUnits as units, judgements } from '../schema/words';
import type { DecidedWord, Decisions } from '../../consolidation/consolidated';
import { registerFromTable, type Register } from '../../consolidation/register';
import type { Remembered } from '../../consolidation/remembered';
import { labels } from '../../wording/sv/labels';
import { consolidatedWorkbook } from '../../wording/sv/consolidated-workbook';
import { parseArea } from '../area';
import type { CellValue, Snapshot, TableCells } from '../port';
import { textOfCell } from '../schema/value-of-cell';
import { decidable } from './goal-words';
import { rememberedFrom } from './memory';
import { consolidatedNames, consolidatedTables } from './names';

/** A consolidated workbook as it was read: what people have decided in it, and what it keeps for the next consolidation. */
export interface ConsolidatedRead {
  readonly of: {
    readonly type: DocumentType;
    readonly year: number;
    readonly periodMonth: number | null;
    readonly board: string;
    readonly amountUnit: AmountUnit;
  };
  /** Made by a later version than ours: it can be read, and is not written. */
  readonly isNewer: boolean;
  /** null where it has none, or an empty one. */
  readonly register: Register | null;
  readonly decisions: Decisions;
  readonly remembered: Remembered | null;
  readonly snapshot: Snapshot;
}

/** What `WorkbookPort.read` is asked for. */
export const tablesOfConsolidated: readonly string[] = Object.values(consolidatedTables);
export const namesOfConsolidated: readonly string[] = Object.values(consolidatedNames);

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, found: CellValue | undefined): Key | null =>
  (Object.keys(words) as Key[]).find((key) => key === found) ?? null;

/** Reads a consolidation by the names of its cells and tables, wherever its sheets have moved; null where the workbook is none. */
export function readConsolidatedFrom(snapshot: Snapshot, version: number): ConsolidatedRead | null {
  const value = (key: keyof typeof consolidatedNames): CellValue | undefined => snapshot.names.get(consolidatedNames[key])?.value;
  const [made, type, year] = [value('version'), keyOf(types, value('type')), value('year')];
  if (typeof made !== 'number' || type === null || typeof year !== 'number') return null;
  const month = value('periodMonth');
  return {
    of: {
      type,
      year,
      periodMonth: typeof month === 'number' ? month : null,
      board: String(value('board') ?? ''),
      amountUnit: keyOf(units, value('amountUnit')) ?? 'tkr',
    },
    isNewer: made > version,
    register: readRegisterTable(snapshot.tables.get(consolidatedTables.register)),
    decisions: {
      names: readNames(snapshot.tables.get(consolidatedTables.names)),
      goals: readMoves(snapshot.tables.get(consolidatedTables.goalMoves)),
      ...readWords(snapshot.tables.get(consolidatedTables.goalWords)),
    },
    remembered: rememberedFrom(snapshot.tables.get(consolidatedTables.memory)?.cells ?? []),
    snapshot,
  };
}

/** Figures as people write them: an amount with a decimal point would be read as another. */
function readRegisterTable(table: TableCells | undefined): Register | null {
  if (!table) return null;
  const rows = [table.headers, ...table.cells.map((row) => row.map(textOfCell))];
  const register = registerFromTable(rows, parseArea(table.address).row);
  return register.units.length > 0 || register.problems.length > 0 ? register : null;
}

/** Cells of a row under some headers; '' under one that is gone. */
function* rowsUnder<Header extends string>(
  table: TableCells | undefined,
  headers: readonly Header[],
): Generator<Readonly<Record<Header, string>>> {
  if (!table) return;
  for (const row of table.cells)
    yield Object.fromEntries(headers.map((header) => [header, textOfCell(row[table.headers.indexOf(header)] ?? '')])) as Record<
      Header,
      string
    >;
}

function readNames(table: TableCells | undefined): Decisions['names'] {
  const { namesOf } = consolidatedWorkbook;
  return [...rowsUnder(table, ['Slag', 'Namn', 'Liknar', 'Samma'])].flatMap((row) => {
    const of = (Object.keys(namesOf) as (keyof typeof namesOf)[]).find((key) => namesOf[key] === row.Slag);
    const answer = row.Samma.toLocaleLowerCase('sv');
    const same = answer === labels.yes.toLocaleLowerCase('sv') ? true : answer === labels.no.toLocaleLowerCase('sv') ? false : null;
    return of && same !== null && row.Namn !== '' && row.Liknar !== '' ? [{ of, name: row.Namn, like: row.Liknar, same }] : [];
  });
}

const readMoves = (table: TableCells | undefined): Decisions['goals'] =>
  [...rowsUnder(table, ['Tidigare nummer', 'Nuvarande nummer'])].flatMap((row) => {
    const [from, to] = [row['Tidigare nummer'], row['Nuvarande nummer']];
    return from !== '' && to !== '' ? [{ from, to }] : [];
  });

/** Words that are decided; nothing where none is. */
function readWords(table: TableCells | undefined): Pick<Decisions, 'words'> {
  const { whole } = consolidatedWorkbook;
  const words = [...rowsUnder(table, ['Mål', 'Rapport', 'Beslutat ord', 'Motivering'])].flatMap((row): readonly DecidedWord[] => {
    const word = decidable.find((one) => judgements[one].toLocaleLowerCase('sv') === row['Beslutat ord'].trim().toLocaleLowerCase('sv'));
    if (!word || row['Mål'] === '') return [];
    return [{ goal: row['Mål'], department: row.Rapport === whole ? '' : row.Rapport, word, reason: row.Motivering }];
  });
  return words.length > 0 ? { words } : {};
}
