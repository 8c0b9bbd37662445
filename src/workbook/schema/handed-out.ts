import type { HandedOutRow } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

/** Rows given from above as they were given; on the very hidden sheet. */
export const handedOutColumns = {
  ...rowColumns,
  table: { header: 'Tabell', kind: kind.wordOr('Lista_Tabeller', words.tableWords, 'otherTables'), src: 'S', show: '●●●●', width: 120 },
  row: { header: 'Rad', kind: kind.code, src: 'S', show: '●●●●', width: 80 },
  cells: { header: 'Celler', kind: kind.code, src: 'S', show: '●●●●', width: 240 },
} as const satisfies TableColumns<HandedOutRow>;
