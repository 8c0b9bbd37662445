import type { Decisions } from '../../consolidation/consolidated';
import type { RegisterUnit } from '../../consolidation/register';
import { printValue } from '../../domain/print-value';
import type { SheetContent, ValidationContent } from '../content';
import { columnAddress, tableBlocks } from '../template/grid';
import { rowHeights } from '../template/heights';
import { pageOf } from '../template/page';
import * as style from '../template/style';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, emptySheet, layList, listRow, listSheet, type LaidList, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';

/** A decision about two names, answered or not. */
export interface NameRow {
  readonly of: Decisions['names'][number]['of'];
  readonly name: string;
  readonly like: string;
  readonly same: boolean | null;
  /** Names of the units that write it so. */
  readonly units: string;
}

/** Rows to type in below what is there. */
const spare = 5;
const withSpare = <Row>(rows: readonly Row[]): readonly (Row | null)[] => [...rows, ...Array.from({ length: spare }, () => null)];

/** Register: the units that are expected, to be edited. */
export function registerSheet(context: Context, units: readonly RegisterUnit[]): SheetContent {
  const { prompts, help } = context.words;
  const column = (header: string, width: number, of: (unit: RegisterUnit) => string): ListColumn<RegisterUnit | null> => ({
    header,
    width,
    wrap: true,
    input: true,
    cell: (unit) => (unit ? of(unit) : ''),
  });
  const columns = [
    column('Avdelning', 170, ({ department }) => department),
    column('Enhet', 220, ({ unit }) => unit),
    column('Enhets-id', 90, ({ unitId }) => unitId),
    column('Kontakt', 200, ({ contact }) => contact),
    column('Namnvarianter', 260, ({ variants }) => variants.join(' | ')),
    column('Budgetram', 90, ({ frame }) => (frame ? printValue(frame) : '')),
  ];
  const sheet = listSheet({
    name: consolidatedSheets.register,
    title: context.title(consolidatedSheets.register),
    help: help.register,
    table: consolidatedTables.register,
    tabColor: tabs.typed,
    columns,
    rows: withSpare(units),
  });
  const area = (letter: string): string => `${letter}${listRow + 1}:${letter}${listRow + units.length + spare}`;
  const prompt = (letter: string, title: string, message: string): ValidationContent => ({
    address: area(letter),
    rule: { kind: 'none' },
    prompt: { title, message },
  });
  return {
    ...sheet,
    validations: [
      prompt('B', 'Enhet', prompts.unit),
      prompt('C', 'Enhets-id', prompts.unitId),
      prompt('D', 'Kontakt', prompts.contact),
      prompt('E', 'Namnvarianter', prompts.variants),
      prompt('F', 'Budgetram', prompts.frame),
    ],
  };
}

/** Beslut: names that may be one, with answers, and goals that have new numbers. */
export function decisionsSheet(context: Context, names: readonly NameRow[], goals: Decisions['goals']): SheetContent {
  const { wording, words } = context;
  const { yes, no } = wording.labels;
  const answer = (same: boolean | null): string => (same === null ? '' : same ? yes : no);
  const moves = layList<Decisions['goals'][number] | null>(
    consolidatedTables.goalMoves,
    { row: listRow + 1, column: 1 },
    [
      { header: 'Tidigare nummer', width: 0, input: true, cell: (one) => one?.from ?? '' },
      { header: 'Nuvarande nummer', width: 0, input: true, cell: (one) => one?.to ?? '' },
    ],
    withSpare(goals),
  );
  const namesRow = moves.table.row + moves.table.rows + 2;
  const list = layList<NameRow | null>(
    consolidatedTables.names,
    { row: namesRow, column: 1 },
    [
      { header: 'Slag', width: 110, cell: (one) => (one ? words.namesOf[one.of] : '') },
      { header: 'Namn', width: 300, wrap: true, cell: (one) => one?.name ?? '' },
      { header: 'Liknar', width: 300, wrap: true, cell: (one) => one?.like ?? '' },
      { header: 'Samma', width: 66, input: true, cell: (one) => answer(one?.same ?? null) },
      { header: 'Enheter', width: 280, wrap: true, cell: (one) => one?.units ?? '' },
    ],
    names,
  );
  const title = context.title(consolidatedSheets.decisions);
  return {
    ...emptySheet(consolidatedSheets.decisions, tabs.typed),
    columns: list.columns,
    rows: rowHeights([moves.table, list.table], list.columns),
    blocks: [
      { address: 'A1:A2', cells: [[title], [words.help.decisions]] },
      { address: `A${listRow}`, cells: [[words.goalMoves]] },
      ...[moves, list].flatMap(({ table }) => tableBlocks(table)),
    ],
    formats: [
      { address: 'A1', style: style.titleStyle },
      { address: 'A2', style: style.helpStyle },
      { address: `A${listRow}`, style: style.helpStyle },
      ...moves.formats,
      ...list.formats,
      { address: columnAddress(moves.table, 1, 2), style: { numberFormat: '@' } },
    ],
    tables: [{ ...moves.content, filterButtons: false }, list.content],
    validations: [
      prompted(moves, 'Tidigare nummer', words.prompts.from),
      prompted(moves, 'Nuvarande nummer', words.prompts.to),
      {
        address: columnAddress(list.table, columnOf(list.table, 'Samma')),
        rule: { kind: 'list', source: `${yes},${no}` },
        prompt: { title: 'Samma', message: words.prompts.same },
        error: { ...words.choose, style: 'Stop' },
      },
    ],
    page: pageOf(title, list.columns, 0),
  };
}

const prompted = ({ table }: LaidList, header: string, message: string): ValidationContent => ({
  address: columnAddress(table, columnOf(table, header)),
  rule: { kind: 'none' },
  prompt: { title: header, message },
});
