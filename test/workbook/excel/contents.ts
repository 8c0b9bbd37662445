import { columnLetters } from '../../../src/workbook/area';
import type { CellContent, SheetContent } from '../../../src/workbook/content';
import type { WorkbookContent } from '../../../src/workbook/port';
import { blankSheet } from './workbench';

const COLUMNS = [
  'Nyckel',
  'Ordning',
  'Kod',
  'Indikator',
  'Måttenhet',
  'Utfall',
  'Prognos',
  'Årsmål',
  'Bedömning',
  'Förslag',
  'Analys',
  'Källa',
];
const TEXT = 'Andelen elever som når målen har ökat jämfört med föregående år, främst genom tidigare insatser. ';

export const indicatorRow = (index: number): readonly CellContent[] => [
  `i${index}`,
  index,
  `1.${(index % 9) + 1}`,
  `Andel elever som når målen, enhet ${index}`,
  index % 3 === 0 ? 'st' : '%',
  index % 3 === 0 ? 10 + index : 0.94,
  index % 4 === 0 ? null : 0.95,
  0.9,
  'Uppfylls helt',
  null,
  TEXT.repeat((index % 4) + 1),
  'Skolverket',
];

/** A sheet like the template's: title, header at row 4, a table of indicators with formats by row, lists, conditions and a computed column. */
export function indicatorSheet(name: string, table: string, rows: number): SheetContent {
  const last = rows + 4;
  const column = (letter: string) => `${letter}5:${letter}${last}`;
  const numbers = Array.from({ length: rows }, (_, index) => {
    const format = index % 3 === 0 ? '0' : '0%';
    return [format, format, format];
  });
  return {
    ...blankSheet,
    name,
    tabColor: '#1F3864',
    showGridlines: false,
    freeze: { rows: 4, columns: 4 },
    columns: COLUMNS.map((_, index) => (index < 2 ? { width: 40, hidden: true } : { width: index === 10 ? 320 : 80 })),
    formats: [
      { address: 'A1:L1', style: { font: { bold: true, size: 16, color: '#1F3864' } } },
      { address: 'A4:L4', style: { font: { bold: true, color: '#FFFFFF' }, fill: '#1F3864', wrap: true, vertical: 'Center' } },
      ...['A', 'C', 'D', 'E', 'I', 'K', 'L'].map((letter) => ({
        address: column(letter),
        style: { numberFormat: '@', vertical: 'Top' as const, wrap: true },
      })),
      { address: `F5:H${last}`, style: { numberFormat: numbers, horizontal: 'Right' } },
    ],
    blocks: [
      { address: 'A1', cells: [[name]] },
      { address: 'A4:L4', cells: [COLUMNS] },
      { address: `A5:L${last}`, cells: Array.from({ length: rows }, (_, index) => indicatorRow(index)) },
      {
        address: column('J'),
        formulas: true,
        cells: Array.from({ length: rows }, () => ['=IF([@Utfall]="","",IF([@Utfall]>=[@Årsmål],"Uppfylls helt","Uppfylls inte"))']),
      },
    ],
    tables: [{ name: table, address: `A4:L${last}`, style: 'TableStyleLight1', filterButtons: true }],
    validations: [
      {
        address: column('I'),
        rule: { kind: 'list', source: '=Listor!$A$1:$A$4' },
        prompt: { title: 'Bedömning', message: 'Välj i listan.' },
        error: { title: 'Bedömning', message: 'Välj ett av orden i listan.', style: 'Stop' },
      },
    ],
    conditions: [{ address: column('I'), formula: '=$I5="Uppfylls helt"', style: { fill: '#DFF6DD', font: { color: '#107C10' } } }],
    page: {
      orientation: 'landscape',
      scale: { pagesWide: 1 },
      margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
      titleRows: '4:4',
      header: { left: '', center: '', right: '' },
      footer: { left: name, center: '', right: 'Sida &P av &N' },
    },
  };
}

const lists: SheetContent = {
  ...blankSheet,
  name: 'Listor',
  visibility: 'veryHidden',
  blocks: [{ address: 'A1:A4', cells: [['Uppfylls helt'], ['Uppfylls delvis'], ['Uppfylls inte'], ['Ingen']] }],
};

/** A workbook like the template, with as many rows in each of its tables. */
export function template(rows: number, tables = 3): WorkbookContent {
  const sheets = Array.from({ length: tables }, (_, index) => indicatorSheet(`Blad ${index + 1}`, `Tabell${index + 1}`, rows));
  const start: SheetContent = {
    ...blankSheet,
    name: 'Start',
    blocks: [
      {
        address: 'A1:B2',
        cells: [
          ['År', 2026],
          ['Enhet', 'Enheten Ek'],
        ],
      },
      { address: 'B3', cells: [['=COUNTA(Tabell1[Utfall])']], formulas: true },
    ],
    links: [{ address: 'A5', target: "'Blad 1'!D5", text: 'Till indikatorerna', tip: 'Går till första raden' }],
  };
  return {
    sheets: [start, ...sheets, lists],
    names: [
      { name: 'År', refersTo: "='Start'!$B$1" },
      { name: 'Enhet', refersTo: "='Start'!$B$2" },
    ],
    activate: 'Start',
  };
}

/** A block of `rows` × `columns` cells as wide as a plan's. */
export function wideSheet(rows: number, columns = 12): SheetContent {
  return {
    ...blankSheet,
    name: 'Stor',
    blocks: [
      {
        address: `A1:${columnLetters(columns)}${rows}`,
        cells: Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => (column % 2 ? row * column : `Verksamhet ${row}`)),
        ),
      },
    ],
  };
}
