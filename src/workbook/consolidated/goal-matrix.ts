import { columnLetters, formatArea } from '../area';
import type { CellContent, SheetContent } from '../content';
import { goalLevels } from '../schema/words';
import { pageOf } from '../template/page';
import * as style from '../template/style';
import { tabs } from './colors';
import type { Context } from './context';
import { emptySheet } from './list';
import { consolidatedSheets } from './names';
import { matrixHeights } from './matrix';
import { signedWord, wordTints } from './tints';

const headerRow = 4;
const named = 4;

/**
 * Mål × enheter: goals down, units across, judged words with sign and tint, worst of all as a suggestion. Hidden column A and row 3 hold the keys of
 * goals and units, by which a cell is led back to its source.
 */
export function goalMatrixSheet(context: Context): SheetContent {
  const { consolidated, units, words: texts } = context;
  const name = consolidatedSheets.goalMatrix;
  const shown = units.filter(({ key }) => consolidated.goals.some((goal) => goal.cells.has(key)));
  const { fully, partly, not } = { fully: 'Helt', partly: 'Delvis', not: 'Inte' };
  const headers = ['', 'Mål', 'Nivå', 'Målets namn', 'Förslag', fully, partly, not, ...shown.map((unit) => unit.name)];
  const rows = consolidated.goals.map((goal): readonly CellContent[] => {
    const words = [...goal.cells.values()].map(({ word }) => word);
    const count = (word: string): CellContent => words.filter((one) => one === word).length || '';
    const cells = shown.map(({ key }): CellContent => {
      const cell = goal.cells.get(key);
      return cell ? signedWord(cell.word) || '·' : '';
    });
    return [
      goal.key,
      goal.number,
      goalLevels[goal.level],
      goal.title,
      signedWord(goal.suggestion),
      count('fully'),
      count('partly'),
      count('not'),
      ...cells,
    ];
  });
  const columns = [
    { width: 10, hidden: true },
    { width: 50 },
    { width: 92 },
    { width: 240 },
    { width: 108 },
    ...[1, 2, 3].map(() => ({ width: 44 })),
    ...shown.map(() => ({ width: 108 })),
  ];
  const body = formatArea({ row: headerRow + 1, column: 1, rows: Math.max(1, rows.length), columns: headers.length });
  const last = headerRow + Math.max(1, rows.length);
  const words = `I${headerRow + 1}:${columnLetters(Math.max(9, headers.length))}${last}`;
  const suggestion = `E${headerRow + 1}:E${last}`;
  const keys = shown.map(({ key }) => key);
  return {
    ...emptySheet(name, tabs.goals),
    freeze: { rows: headerRow, columns: named + 1 },
    columns,
    rows: matrixHeights(headerRow, headers, rows, columns),
    blocks: [
      { address: 'B1:B2', cells: [[context.title(name)], [texts.help.goalMatrix]] },
      ...(keys.length > 0 ? [{ address: formatArea({ row: 3, column: 9, rows: 1, columns: keys.length }), cells: [keys] }] : []),
      { address: formatArea({ row: headerRow, column: 1, rows: 1, columns: headers.length }), cells: [headers] },
      ...(rows.length > 0 ? [{ address: body, cells: rows }] : []),
    ],
    formats: [
      { address: 'B1', style: style.titleStyle },
      { address: 'B2', style: style.helpStyle },
      { address: formatArea({ row: headerRow, column: 1, rows: 1, columns: headers.length }), style: style.headerStyle },
      { address: body, style: { ...style.bodyStyle, wrap: true } },
      { address: suggestion, style: style.computedStyle },
      { address: `F${headerRow + 1}:H${last}`, style: { horizontal: 'Center', ...style.referenceStyle } },
    ],
    conditions: [...wordTints(words, `I${headerRow + 1}`), ...wordTints(suggestion, `E${headerRow + 1}`)],
    page: pageOf(context.title(name), columns, headerRow, named),
  };
}
