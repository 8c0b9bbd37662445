import type { OtherTableRow, PrintedTable } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

/** A table of unknown kind has at most this many columns. */
export const otherTableWidth = 14;

export const otherTableColumns = {
  ...rowColumns,
  caption: { header: 'Tabell', kind: kind.text, src: 'I', show: '○○○○', width: 150, prompt: 'Tabellens rubrik.' },
  chapter: {
    header: 'Kapitel',
    kind: kind.wordOr('Lista_Kapitel', words.chapters, 'other'),
    src: 'I',
    show: '○○○○',
    width: 75,
    prompt: 'Kapitlet där tabellen skrivs ut.',
  },
  row: { header: 'Rad', kind: kind.integer, src: 'I', show: '○○○○', width: 40, prompt: 'Radens nummer i tabellen; 1 är rubrikraden.' },
  cells: {
    header: Array.from({ length: otherTableWidth }, (_each, index) => `Kolumn ${index + 1}`),
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    width: 90,
    prompt: 'Cellen som den ska skrivas ut.',
  },
} as const satisfies TableColumns<OtherTableRow>;

/** How tables were printed where they came from; on the very hidden sheet. */
export const printedColumns = {
  ...rowColumns,
  table: { header: 'Tabell', kind: kind.wordOr('Lista_Tabeller', words.tableWords, 'otherTables'), src: 'S', show: '●●●●', width: 120 },
  block: { header: 'Block', kind: kind.code, src: 'S', show: '●●●●', width: 120 },
  title: { header: 'Titel', kind: kind.code, src: 'S', show: '●●●●', width: 160 },
  headers: { header: 'Rubriker', kind: kind.json, src: 'S', show: '●●●●', width: 200 },
  columns: { header: 'Kolumner', kind: kind.json, src: 'S', show: '●●●●', width: 200 },
  heading: { header: 'Rubrik över', kind: kind.code, src: 'S', show: '●●●●', width: 160 },
} as const satisfies TableColumns<PrintedTable>;
