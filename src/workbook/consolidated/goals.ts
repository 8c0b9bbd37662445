import type { Consolidated, ConsolidatedGoal, GoalCell, UnitKey } from '../../consolidation/consolidated';
import type { SheetContent } from '../content';
import { goalLevels, judgements } from '../schema/words';
import { columnAddress } from '../template/grid';
import { sourceColumns, unitColumns } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { firstCell, listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { signedWord, wordTints } from './tints';

interface GoalOfUnit {
  readonly goal: ConsolidatedGoal;
  readonly unit: UnitKey;
  readonly cell: GoalCell;
}

const rowsOf = ({ goals }: Consolidated): readonly GoalOfUnit[] =>
  goals.flatMap((goal) => [...goal.cells].map(([unit, cell]) => ({ goal, unit, cell })));

const goalColumns: readonly ListColumn<{ readonly goal: ConsolidatedGoal }>[] = [
  { header: 'Mål', width: 62, cell: ({ goal }) => goal.key },
  { header: 'Nivå', width: 96, cell: ({ goal }) => goalLevels[goal.level] },
  { header: 'Målets namn', width: 220, wrap: true, cell: ({ goal }) => goal.title },
];

/** One row per goal and unit: its word, its own goals beneath, and where it stands. */
export function goalsSheet(context: Context): SheetContent {
  const { words, consolidated } = context;
  const columns: readonly ListColumn<GoalOfUnit>[] = [
    ...goalColumns,
    ...unitColumns<GoalOfUnit>(context, ({ unit }) => unit),
    { header: 'Bedömning', width: 116, cell: ({ cell }) => signedWord(cell.word) },
    {
      header: 'Enhetsmål',
      width: 300,
      wrap: true,
      cell: ({ cell }) =>
        cell.unitGoals
          .map(({ title, word }) => (word === null ? title : `${title} (${judgements[word].toLocaleLowerCase('sv')})`))
          .join('\n'),
    },
    ...sourceColumns<GoalOfUnit>(context, ({ cell }) => cell.source),
  ];
  return listSheet({
    name: consolidatedSheets.goals,
    title: context.title(consolidatedSheets.goals),
    help: words.help.goals,
    table: consolidatedTables.goals,
    tabColor: tabs.goals,
    columns,
    rows: rowsOf(consolidated),
    conditions: (list) =>
      wordTints(
        columnAddress(list.table, list.table.columns.findIndex(({ header }) => header === 'Bedömning') + 1),
        firstCell(list, 'Bedömning'),
      ),
  });
}

type TextOfGoal = { readonly goal: ConsolidatedGoal } & ConsolidatedGoal['texts'][number];

/** The units' texts gathered under each goal, whole. */
export function goalTextsSheet(context: Context): SheetContent {
  const rows = context.consolidated.goals.flatMap((goal) => goal.texts.map((text): TextOfGoal => ({ goal, ...text })));
  return listSheet<TextOfGoal>({
    name: consolidatedSheets.goalTexts,
    title: context.title(consolidatedSheets.goalTexts),
    help: context.words.help.goalTexts,
    table: consolidatedTables.goalTexts,
    tabColor: tabs.goals,
    columns: [
      ...goalColumns,
      ...unitColumns<TextOfGoal>(context, ({ unit }) => unit),
      { header: 'Rubrik', width: 120, wrap: true, cell: ({ heading }) => heading },
      { header: 'Text', width: 480, wrap: true, cell: ({ text }) => text },
      ...sourceColumns<TextOfGoal>(context, ({ source }) => source),
    ],
    rows,
  });
}
