import type { Consolidated, ConsolidatedGoal, DecidedWord, Decisions } from '../../consolidation/consolidated';
import { suggestionOf } from '../../consolidation/goals';
import { departmentsOf } from '../../consolidation/of-department';
import type { Judgement } from '../../domain/plan';
import type { SheetContent } from '../content';
import { judgements } from '../schema/words';
import { columnAddress } from '../template/grid';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, layList, listRow, listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { signedWord } from './tints';

/** A goal in the report of a department ('' = the whole board's), with what was decided for it. */
interface WordRow {
  readonly goal: ConsolidatedGoal;
  readonly department: string;
  readonly decided: DecidedWord | null;
}

/** What somebody can decide; "— Ingen" is looked at and not judged. */
export const decidable: readonly Judgement[] = ['fully', 'partly', 'not', 'none'];

/** Målens ord: what is decided for each goal, in the board's report and in each department's. A suggestion is never a decision. */
export function goalWordsSheet(context: Context, { words = [] }: Decisions): SheetContent {
  const { consolidated, words: say } = context;
  const name = consolidatedSheets.goalWords;
  const columns: readonly ListColumn<WordRow>[] = [
    { header: 'Mål', width: 62, format: '@', cell: ({ goal }) => goal.key },
    { header: 'Målets namn', width: 260, wrap: true, cell: ({ goal }) => goal.title },
    { header: 'Rapport', width: 150, wrap: true, cell: ({ department }) => department || say.whole },
    { header: 'Förslag', width: 112, cell: (row) => signedWord(suggestionFor(row, context)) },
    { header: 'Beslutat ord', width: 112, input: true, cell: ({ decided }) => (decided ? judgements[decided.word] : '') },
    { header: 'Motivering', width: 300, wrap: true, input: true, cell: ({ decided }) => decided?.reason ?? '' },
  ];
  const rows = rowsOf(consolidated, words);
  const { table } = layList(consolidatedTables.goalWords, { row: listRow, column: 1 }, columns, rows);
  return {
    ...listSheet<WordRow>({
      name,
      title: context.title(name),
      help: say.help.goalWords,
      table: consolidatedTables.goalWords,
      tabColor: tabs.typed,
      columns,
      rows,
    }),
    validations: [
      {
        address: columnAddress(table, columnOf(table, 'Beslutat ord')),
        rule: { kind: 'list', source: decidable.map((word) => judgements[word]).join(',') },
        prompt: { title: 'Beslutat ord', message: say.prompts.word },
        error: { ...say.chooseWord, style: 'Stop' },
      },
    ],
  };
}

/** The board's goals first, then each department's; a word that was decided for a goal or department that is gone is kept last. A plan has no words. */
function rowsOf(consolidated: Consolidated, words: readonly DecidedWord[]): readonly WordRow[] {
  const goals = consolidated.type === 'VP' ? [] : consolidated.goals.filter(({ level }) => level !== 'focus');
  const found = (goal: string, department: string): DecidedWord | null =>
    words.find((one) => one.goal === goal && one.department === department) ?? null;
  const ofDepartment = new Map(consolidated.incoming.map(({ key, department }) => [key, department]));
  const reports = ['', ...departmentsOf(consolidated)];
  const rows = reports.flatMap((department) =>
    goals
      .filter(({ cells }) => department === '' || [...cells.keys()].some((unit) => ofDepartment.get(unit) === department))
      .map((goal): WordRow => ({ goal, department, decided: found(goal.key, department) })),
  );
  const shown = new Set(rows.map(({ decided }) => decided));
  const gone = words.filter((one) => !shown.has(one));
  return [...rows, ...gone.map((one): WordRow => ({ goal: goneGoal(one.goal), department: one.department, decided: one }))];
}

const goneGoal = (key: string): ConsolidatedGoal => ({
  key,
  level: 'committee',
  number: '',
  title: '',
  parent: '',
  cells: new Map(),
  suggestion: null,
  texts: [],
});

function suggestionFor({ goal, department }: WordRow, { unit }: Context) {
  if (department === '') return goal.suggestion;
  return suggestionOf(new Map([...goal.cells].filter(([key]) => unit(key).department === department)));
}
