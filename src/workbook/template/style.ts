import type { BorderStyle, Style } from '../content';

/** The look of the sheets: a form that a municipality would issue. Tints differ in lightness, so that a print in grey tells them apart. */
export const thread = '#A4262C';
export const colors = {
  header: '#E9E4DF',
  computed: '#F3F2F1',
  given: '#E6F0FA',
  quiet: '#605E5C',
  fully: '#DFF3E3',
  partly: '#FFE9B8',
  not: '#F8C9C6',
  neutral: '#EDEBE9',
} as const;

const hairline: BorderStyle = { style: 'Continuous', weight: 'Hairline', color: '#C8C6C4' };
const line: BorderStyle = { style: 'Continuous', weight: 'Thin', color: '#8A8886' };

export const titleStyle: Style = { font: { size: 16, bold: true }, vertical: 'Center' };
export const helpStyle: Style = { font: { color: colors.quiet }, vertical: 'Center' };
export const captionStyle: Style = { font: { size: 9, color: colors.quiet }, wrap: true, vertical: 'Bottom' };
export const headerStyle: Style = {
  font: { size: 10, bold: true, color: '#201F1E' },
  fill: colors.header,
  wrap: true,
  vertical: 'Center',
  borders: { EdgeBottom: line },
};
/** White over the stripes of the table's style: a stripe would look like a cell that is computed. */
export const bodyStyle: Style = { fill: '#FFFFFF', vertical: 'Top', borders: { InsideHorizontal: hairline, EdgeBottom: hairline } };
export const computedStyle: Style = { fill: colors.computed };
export const referenceStyle: Style = { fill: colors.computed, font: { color: colors.quiet } };

/** Required and empty: a thin red left edge. */
export const missingEdge: Style = { borders: { EdgeLeft: { style: 'Continuous', weight: 'Thin', color: thread } } };
export const tableStyle = 'TableStyleLight1';
