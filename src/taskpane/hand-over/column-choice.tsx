import { Field, Select } from '@fluentui/react-components';
import { columnName, figureColumns, type Figure, type FigureColumn } from '../../report/hand-over/figures';
import type { IndicatorFileWords } from '../../wording/sv/views/indicatorFile';

export type ChosenColumn = FigureColumn | 'all';

/** Every column that has figures, or all of them in one file. */
export function ColumnChoice(props: {
  readonly figures: readonly Figure[];
  readonly chosen: ChosenColumn;
  readonly words: IndicatorFileWords;
  readonly onChoose: (column: ChosenColumn) => void;
}) {
  const { figures, chosen, words, onChoose } = props;
  const count = (column: FigureColumn): number => figures.filter((figure) => figure.column === column).length;
  const filled = figureColumns.filter((column) => count(column) > 0);
  return (
    <Field label={words.column} hint={words.columnHint}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(filled.find((column) => column === value) ?? 'all')}>
        <option value="all">{words.allColumns(figures.length)}</option>
        {filled.map((column) => (
          <option key={column} value={column}>
            {words.oneColumn(columnName(column), count(column))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
