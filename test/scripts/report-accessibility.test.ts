import { contrast, sheetAccessibility } from '../../scripts/report-accessibility';
import type { SavedSheet, SheetCell } from '../../scripts/report-proof/read-sheet';

const cell = (column: number, value: string | number, font: Partial<SheetCell['font']> = {}, fill = '#FFFFFF'): SheetCell => ({
  column,
  value,
  font: { size: 10, bold: false, color: '#000000', ...font },
  fill,
  format: 'General',
});
const quiet = { color: '#605E5C' };
const sheet = (more: Partial<SavedSheet> = {}): SavedSheet => ({
  name: 'Rapport',
  part: '',
  title: '',
  rows: [
    { number: 2, cells: [cell(1, 'Tertialrapport', { size: 20 })] },
    { number: 3, cells: [cell(1, 'Indikator', quiet), cell(8, 'Utfall', quiet)] },
    { number: 5, cells: [cell(1, 'Nöjda'), cell(8, 12)] },
  ],
  merges: [],
  linked: new Set(),
  breaks: [],
  charts: [],
  around: [],
  ...more,
});
const withRow = (...cells: readonly SheetCell[]): SavedSheet => ({ ...sheet(), rows: [...sheet().rows, { number: 7, cells }] });

describe('what a reader of a saved report would miss', () => {
  it('is nothing in a report with title, names of columns and quiet inks', () => {
    expect(sheetAccessibility(sheet())).toEqual([]);
  });

  it.each([
    ['a word told apart by its colour', withRow(cell(1, 'Uppfylls helt', { color: '#0B6A0B' })), /colour alone/],
    ['a pale ink', withRow(cell(1, 'Blekt', { color: '#AAAAAA' })), /too pale/],
    ['a figure without a name of its column', withRow(cell(1, 'Nöjda'), cell(7, 3)), /no name of a column/],
    ['cells merged over rows', sheet({ merges: [{ ref: 'A5:B6', columns: [1, 2], rows: [5, 6] }] }), /merged over rows/],
    ['a cell that a merged area hides', sheet({ merges: [{ ref: 'A5:H5', columns: [1, 8], rows: [5, 5] }] }), /hides a cell/],
    [
      'a chart without alternative text',
      sheet({ charts: [{ name: 'Diagram', title: 'Budskap', description: '', from: 1, to: 2, words: [] }] }),
      /no alternative text/,
    ],
  ])('%s', (_, spoilt, fault) => {
    expect(sheetAccessibility(spoilt).join('\n')).toMatch(fault);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});
