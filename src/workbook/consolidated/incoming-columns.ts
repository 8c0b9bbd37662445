import { awaited } from '../../consolidation/awaited';
import type { Incoming } from '../../consolidation/consolidated';
import { isUsable } from '../../consolidation/received';
import { comparedWith } from '../../domain/deviations';
import { percentFormat } from '../schema/number-format';
import { figureCell } from './cells';
import type { Context } from './context';
import type { ListColumn } from './list';

/** "Prognos", in VB "Utfall": what the budget is held against. */
export const comparedHeader = ({ consolidated }: Context): 'Prognos' | 'Utfall' =>
  comparedWith(consolidated.type) === 'outcome' ? 'Utfall' : 'Prognos';

/** The columns of Inkomna: those that are differences are computed by the sheet. */
export function incomingColumns(context: Context): readonly ListColumn<Incoming>[] {
  const { consolidated, amount, wording, words } = context;
  const compared = comparedHeader(context);
  const expected = new Set(awaited(consolidated.incoming));
  const file = (row: Incoming) => (row.file === null ? undefined : consolidated.files[row.file]);
  const yes = (holds: boolean): string => (holds ? wording.labels.yes : '');
  const figure = (header: string, cell: NonNullable<ListColumn<Incoming>['cell']>): ListColumn<Incoming> => ({
    header,
    width: 74,
    align: 'Right',
    format: amount,
    cell,
  });
  const difference = (header: string, left: string, right: string): ListColumn<Incoming> => ({
    header,
    width: 74,
    align: 'Right',
    format: amount,
    formula: `=IF(AND(ISNUMBER([@[${left}]]),ISNUMBER([@[${right}]])),ROUND([@[${left}]]-[@[${right}]],6),"")`,
  });
  return [
    { header: 'Avdelning', width: 130, wrap: true, cell: ({ department }) => department },
    { header: 'Enhet', width: 170, wrap: true, cell: ({ name }) => name },
    { header: 'Enhets-id', width: 84, cell: ({ unitId }) => unitId },
    { header: 'Kontakt', width: 150, wrap: true, cell: ({ contact }) => contact },
    { header: 'Läge', width: 104, cell: ({ state }) => words.states[state] },
    { header: 'Fil', width: 180, wrap: true, cell: (row) => file(row)?.name ?? '' },
    { header: 'Inläst', width: 98, cell: (row) => file(row)?.readAt ?? '' },
    {
      header: 'Ändrad sedan förra',
      width: 66,
      align: 'Right',
      format: '0',
      cell: ({ changed }) => (changed === null ? '' : changed.length),
    },
    { header: 'Fel', width: 44, align: 'Right', format: '0', cell: (row) => counted(row, row.errors) },
    { header: 'Varningar', width: 62, align: 'Right', format: '0', cell: (row) => counted(row, row.warnings) },
    figure('Budget', ({ money }) => figureCell(money?.budget)),
    figure(compared, ({ money }) => figureCell(compared === 'Utfall' ? money?.outcome : money?.forecast)),
    difference('Avvikelse', 'Budget', compared),
    {
      header: 'Avvikelse %',
      width: 66,
      align: 'Right',
      format: percentFormat(1),
      formula: '=IF(ISNUMBER([@Avvikelse]),IF([@Budget]=0,"",[@Avvikelse]/ABS([@Budget])),"")',
    },
    ...(compared === 'Prognos'
      ? [
          figure('Föregående prognos', ({ money }) => figureCell(money?.forecastPrevious)),
          difference('Förändring', 'Föregående prognos', 'Prognos'),
          { header: 'Prognos orörd sedan förra', width: 66, cell: (row: Incoming) => yes(row.forecastUntouched) },
        ]
      : []),
    { header: 'Att fråga om', width: 400, wrap: true, cell: ({ ask }) => ask.map(context.ask).join('\n') },
    figure('Ram', ({ frame }) => figureCell(frame)),
    { header: 'Väntad', width: 50, hidden: true, cell: (row) => yes(expected.has(row)) },
    { header: 'Räknas', width: 50, hidden: true, cell: ({ state }) => yes(isUsable(state)) },
    { header: 'Blad', width: 80, hidden: true, cell: ({ ask }) => ask.find(({ source }) => source)?.source?.sheet ?? '' },
    { header: 'Cell', width: 50, hidden: true, cell: ({ ask }) => ask.find(({ source }) => source)?.source?.cell ?? '' },
  ];
}

/** Nothing is known of the errors of what has not come. */
const counted = ({ file, state }: Incoming, count: number): number | string => (file === null || state === 'unreadable' ? '' : count);
