import type { ConsolidatedGoal } from '../../consolidation/consolidated';
import type { Fulfilment } from '../../domain/plan';
import type { SheetContent } from '../content';
import { goalLevels } from '../schema/words';
import { columnAddress } from '../template/grid';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, listSheet, type LaidList, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { signedWord, wordTints } from './tints';
import { departmentCaptions, unitHeaders } from './unit-columns';
import { columnLetters } from '../area';

const counted = (header: string, word: Fulfilment): ListColumn<ConsolidatedGoal> => ({
  header,
  width: 46,
  align: 'Center',
  format: '0',
  cell: ({ cells }) => [...cells.values()].filter((cell) => cell.word === word).length || '',
});

const fixed: readonly ListColumn<ConsolidatedGoal>[] = [
  { header: 'Nyckel', width: 10, hidden: true, cell: ({ key }) => key },
  { header: 'Mål', width: 50, cell: ({ number }) => number },
  { header: 'Nivå', width: 108, cell: ({ level }) => goalLevels[level] },
  { header: 'Målets namn', width: 230, wrap: true, cell: ({ title }) => title },
  { header: 'Förslag', width: 112, cell: ({ suggestion }) => signedWord(suggestion) },
  counted('Helt', 'fully'),
  counted('Delvis', 'partly'),
  counted('Inte', 'not'),
];

/** Stands where a unit has the goal and has not judged it; it is no word. */
const notJudged = '·';

/** Mål × enheter: goals down, units across, judged words with sign and tint; the worst of them is a suggestion to the board. */
export function goalMatrixSheet(context: Context): SheetContent {
  const { consolidated, words } = context;
  const headers = fixed.map(({ header }) => header);
  const units = unitHeaders(context, ({ key }) => consolidated.goals.some(({ cells }) => cells.has(key)), headers);
  const name = consolidatedSheets.goalMatrix;
  return listSheet<ConsolidatedGoal>({
    name,
    title: context.title(name),
    help: words.help.goalMatrix,
    table: consolidatedTables.goalMatrix,
    tabColor: tabs.goals,
    columns: [
      ...fixed,
      ...units.map(({ unit, header }): ListColumn<ConsolidatedGoal> => ({
        header,
        width: 112,
        cell: ({ cells }) => {
          const cell = cells.get(unit.key);
          return cell ? signedWord(cell.word) || notJudged : '';
        },
      })),
    ],
    rows: consolidated.goals,
    frozen: 5,
    captions: [...fixed.map(() => ''), ...departmentCaptions(units)],
    conditions: (list) => [...tints(list, 'Förslag', 1), ...(units[0] ? tints(list, units[0].header, units.length) : [])],
  });
}

function tints({ table }: LaidList, header: string, count: number) {
  const column = columnOf(table, header);
  return wordTints(columnAddress(table, column, count), `${columnLetters(column)}${table.row + 1}`);
}
