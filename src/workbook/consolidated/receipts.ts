import type { ConsolidationFinding, FileReceipt } from '../../consolidation/consolidated';
import type { SheetContent } from '../content';
import { findingStates } from '../schema/words';
import { columnAddress } from '../template/grid';
import { nameOf, sourceHeaders, unitColumns } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, firstCell, listSheet } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { tintWhere } from './tints';

const gravity = ['error', 'warning', 'note'] as const;

/** Anmärkningar: what is wrong with a file or between files, the gravest first. */
export function findingsSheet(context: Context): SheetContent {
  const { consolidated, words } = context;
  const rows = consolidated.findings.toSorted((left, right) => gravity.indexOf(left.severity) - gravity.indexOf(right.severity));
  const fileOf = ({ source, file }: ConsolidationFinding): string => consolidated.files[source?.file ?? file ?? -1]?.name ?? '';
  return listSheet<ConsolidationFinding>({
    name: consolidatedSheets.findings,
    title: context.title(consolidatedSheets.findings),
    help: words.help.findings,
    table: consolidatedTables.findings,
    tabColor: tabs.made,
    columns: [
      { header: 'Allvar', width: 62, cell: ({ severity }) => findingStates[severity] },
      { header: 'Regel', width: 44, cell: ({ code }) => code },
      ...unitColumns<ConsolidationFinding>(context, ({ unit }) => unit ?? ''),
      { header: 'Anmärkning', width: 420, wrap: true, cell: context.finding },
      { header: sourceHeaders.file, width: 190, wrap: true, cell: fileOf },
      { header: sourceHeaders.sheet, width: 90, cell: ({ source }) => source?.sheet ?? '' },
      { header: sourceHeaders.cell, width: 50, cell: ({ source }) => source?.cell ?? '' },
    ],
    rows,
    conditions: (list) => {
      const address = columnAddress(list.table, columnOf(list.table, 'Allvar'));
      const is = (state: (typeof gravity)[number]): string => `=${firstCell(list, 'Allvar')}="${findingStates[state]}"`;
      return [tintWhere(address, is('error'), 'not'), tintWhere(address, is('warning'), 'partly'), tintWhere(address, is('note'), 'none')];
    },
  });
}

/** Källor: the files as they were read. */
export function filesSheet(context: Context): SheetContent {
  const { consolidated, wording, words } = context;
  const count = (header: string, of: keyof FileReceipt['counts']) => ({
    header,
    width: 66,
    align: 'Right' as const,
    format: '0',
    cell: ({ counts, refused }: FileReceipt) => (refused ? '' : counts[of]),
  });
  return listSheet<FileReceipt>({
    name: consolidatedSheets.files,
    title: context.title(consolidatedSheets.files),
    help: words.help.files,
    table: consolidatedTables.files,
    tabColor: tabs.made,
    columns: [
      { header: sourceHeaders.file, width: 250, wrap: true, cell: ({ name }) => name },
      { header: 'Enhet', width: 180, wrap: true, cell: ({ unit }) => (unit === null ? '' : nameOf(context, unit)) },
      { header: 'Inläst', width: 100, cell: ({ readAt }) => readAt },
      {
        header: 'Läsning',
        width: 300,
        wrap: true,
        cell: ({ refused }) => (refused ? wording.unitFiles.refused[refused] : words.used),
      },
      { header: 'Storlek, byte', width: 80, align: 'Right', format: '#,##0', cell: ({ bytes }) => bytes },
      count('Mål', 'goals'),
      count('Indikatorer', 'indicators'),
      count('Aktiviteter', 'activities'),
      count('Budgetrader', 'budgetRows'),
      { header: 'Mallversion', width: 70, align: 'Right', format: '0', cell: ({ version }) => version ?? '' },
      { header: 'Makron', width: 56, cell: ({ macros }) => (macros ? wording.labels.yes : '') },
      { header: 'Kontrollsumma (SHA-256)', width: 400, cell: ({ hash }) => hash },
    ],
    rows: consolidated.files,
    frozen: 1,
  });
}
