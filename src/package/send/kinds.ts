/** A kind of part that may go into a copy: where it is laid, what it is, and which relationships of it are followed. Everything else stays behind. */
export interface PartKind {
  /** The path without number and ending. */
  readonly path: string;
  readonly contentType: string;
  readonly follows: readonly string[];
  /** Relationships that no id in the part asks for, but that are of it. */
  readonly implied?: readonly string[];
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawing = 'application/vnd.openxmlformats-officedocument.drawingml';

/** By the type of the relationship that leads there. */
export const partKinds: Readonly<Record<string, PartKind>> = {
  worksheet: {
    path: 'xl/worksheets/sheet',
    contentType: `${sheet}.worksheet+xml`,
    follows: ['drawing', 'table', 'image', 'vmlDrawing', 'hyperlink'],
  },
  chartsheet: { path: 'xl/chartsheets/sheet', contentType: `${sheet}.chartsheet+xml`, follows: ['drawing', 'image', 'vmlDrawing'] },
  table: { path: 'xl/tables/table', contentType: `${sheet}.table+xml`, follows: [] },
  drawing: {
    path: 'xl/drawings/drawing',
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    follows: ['chart', 'image', 'hyperlink'],
  },
  /** Pictures of headers and footers. */
  vmlDrawing: {
    path: 'xl/drawings/vmlDrawing',
    contentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    follows: ['image'],
  },
  chart: {
    path: 'xl/charts/chart',
    contentType: `${drawing}.chart+xml`,
    follows: ['image', 'chartUserShapes'],
    implied: ['chartStyle', 'chartColorStyle', 'themeOverride'],
  },
  chartStyle: { path: 'xl/charts/style', contentType: 'application/vnd.ms-office.chartstyle+xml', follows: [] },
  chartColorStyle: { path: 'xl/charts/colors', contentType: 'application/vnd.ms-office.chartcolorstyle+xml', follows: [] },
  chartUserShapes: { path: 'xl/drawings/shapes', contentType: `${drawing}.chartshapes+xml`, follows: ['image'] },
  themeOverride: {
    path: 'xl/theme/themeOverride',
    contentType: 'application/vnd.openxmlformats-officedocument.themeOverride+xml',
    follows: ['image'],
  },
  theme: { path: 'xl/theme/theme', contentType: 'application/vnd.openxmlformats-officedocument.theme+xml', follows: ['image'] },
};

/** Pictures by the ending of their name; a drawing as text (SVG) has a picture beside it that stays. */
export const pictures: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['bmp', 'image/bmp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
]);

export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
