import type { ConsolidatedAction, ConsolidatedActivity } from '../../consolidation/consolidated';
import type { DateValue } from '../../domain/value';
import type { SheetContent } from '../content';
import { cellOfDate } from '../schema/cell-of-value';
import { activityStatuses } from '../schema/words';
import { columnAddress } from '../template/grid';
import { figureCell, sourceColumns, unitColumns } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, firstCell, listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { tintWhere } from './tints';

const dateColumn = <Row>(header: string, dateOf: (row: Row) => DateValue): ListColumn<Row> => ({
  header,
  width: 76,
  format: 'yyyy-mm-dd',
  cell: (row) => cellOfDate(dateOf(row)),
});

/** What the units do about their deficits, with the effect. */
export function actionsSheet(context: Context): SheetContent {
  const { consolidated, wording, words, amount } = context;
  const effect = (header: string, of: 'effectYear' | 'effectFullYear' | 'effectReached'): ListColumn<ConsolidatedAction> => ({
    header,
    width: 78,
    align: 'Right',
    format: amount,
    cell: (row) => figureCell(row[of]),
  });
  const { yes, no } = wording.labels;
  return listSheet<ConsolidatedAction>({
    name: consolidatedSheets.actions,
    title: context.title(consolidatedSheets.actions),
    help: words.help.actions,
    table: consolidatedTables.actions,
    tabColor: tabs.economy,
    columns: [
      ...unitColumns<ConsolidatedAction>(context, ({ unit }) => unit),
      { header: 'Verksamhet', width: 150, wrap: true, cell: ({ area }) => area },
      { header: 'Åtgärd', width: 300, wrap: true, cell: ({ action }) => action },
      effect('Effekt i år', 'effectYear'),
      effect('Effekt helår', 'effectFullYear'),
      effect('Effekt hittills', 'effectReached'),
      { header: 'Med i prognosen', width: 66, cell: ({ inForecast }) => (inForecast === null ? '' : inForecast ? yes : no) },
      dateColumn<ConsolidatedAction>('Klart', ({ due }) => due),
      { header: 'Status', width: 84, cell: ({ status }) => (status ? activityStatuses[status] : '') },
      ...sourceColumns<ConsolidatedAction>(context, ({ source }) => source),
    ],
    rows: consolidated.actions,
    frozen: 2,
  });
}

interface ActivityRow {
  readonly activity: ConsolidatedActivity;
  readonly row: ConsolidatedActivity['rows'][number];
}

/** The same activity over units; dates that differ from most units' are tinted. */
export function activitiesSheet(context: Context): SheetContent {
  const { consolidated, wording, words } = context;
  const columns: readonly ListColumn<ActivityRow>[] = [
    { header: 'Aktivitet', width: 280, wrap: true, cell: ({ activity }) => activity.name },
    { header: 'Mål', width: 62, cell: ({ activity }) => activity.goal },
    ...unitColumns<ActivityRow>(context, ({ row }) => row.unit),
    dateColumn<ActivityRow>('Startdatum', ({ row }) => row.start),
    dateColumn<ActivityRow>('Slutdatum', ({ row }) => row.end),
    { header: 'Status', width: 84, cell: ({ row }) => (row.status ? activityStatuses[row.status] : '') },
    { header: 'Datum skiljer sig', width: 62, cell: ({ activity }) => (activity.datesDiffer ? wording.labels.yes : '') },
    { header: 'Namn i enheten', width: 200, wrap: true, cell: ({ activity, row }) => (row.name === activity.name ? '' : row.name) },
    ...sourceColumns<ActivityRow>(context, ({ row }) => row.source),
  ];
  return listSheet({
    name: consolidatedSheets.activities,
    title: context.title(consolidatedSheets.activities),
    help: words.help.activities,
    table: consolidatedTables.activities,
    tabColor: tabs.goals,
    columns,
    rows: consolidated.activities.flatMap((activity) => activity.rows.map((row): ActivityRow => ({ activity, row }))),
    frozen: 1,
    conditions: (list) => [
      tintWhere(
        columnAddress(list.table, columnOf(list.table, 'Startdatum'), 2),
        `=${firstCell(list, 'Datum skiljer sig')}="${wording.labels.yes}"`,
        'partly',
      ),
    ],
  });
}
