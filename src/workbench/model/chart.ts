import type { CarriedPart } from '../file/carried-parts';
import type { Rect } from './address';

/** Charts that the workbench draws and writes; others are carried through from file to file as they are. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Colours are "1F3864"; what is undefined is as Excel has it by default. */
export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

export interface ChartLine {
  readonly style: 'Automatic' | 'None' | 'Continuous' | 'Dash' | 'Dot';
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
}

export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: 'Top' | 'Bottom' | 'Left' | 'Right';
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly gridlines: boolean;
  readonly gridline: ChartLine;
  readonly ticks: 'None' | 'Cross' | 'Inside' | 'Outside';
  readonly labels: 'NextToAxis' | 'High' | 'Low' | 'None';
  readonly numberFormat?: string;
  readonly line: ChartLine;
  readonly font: ChartFont;
}

export interface ChartLabels {
  readonly value: boolean;
  readonly numberFormat?: string;
  readonly position?: 'Center' | 'InsideEnd' | 'InsideBase' | 'OutsideEnd' | 'Left' | 'Right' | 'Top' | 'Bottom';
  readonly font: ChartFont;
}

export interface ChartSeries {
  /** A text, or "=" and the reference of the cell that holds it. */
  readonly name: string;
  /** "Blad1!$B$2:$B$9". */
  readonly values: string;
  readonly categories?: string;
  /** "none" for no filling. */
  readonly fill?: string;
  readonly line: ChartLine;
  readonly marker: 'Automatic' | 'None' | 'Circle' | 'Square' | 'Diamond' | 'Triangle';
  /** Points. */
  readonly markerSize?: number;
  readonly markerFill?: string;
  readonly markerEdge?: string;
  readonly labels: ChartLabels;
}

/** A chart as it stood in a file: written again as it was until something but its place is changed. */
export interface ChartSource {
  /** Its anchor in the drawing, which speaks of `parts` by their ids. */
  readonly anchor: string;
  readonly over: Rect;
  readonly parts: readonly CarriedPart[];
}

/** A chart of a sheet. Replaced, never altered: undo keeps the one before. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** undefined for one that the workbench only carries. */
  readonly type: ChartType | undefined;
  /** Cells that it covers. */
  readonly over: Rect;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** Between the bars, in per cent of their width, and how they lie over each other. */
  readonly gap: number;
  readonly overlap: number;
  readonly fill?: string;
  readonly border: ChartLine;
  readonly font: ChartFont;
  /** Draws cells that are in view alone. */
  readonly visibleOnly: boolean;
  /** The alternative text; office.js has no member for it. */
  readonly description?: string;
  readonly source?: ChartSource;
}

export const isStacked = (type: ChartType): boolean => type.includes('Stacked');
export const isBars = (type: ChartType): boolean => type.startsWith('Bar');
export const isLines = (type: ChartType): boolean => type.startsWith('Line');

/** What Office's theme gives series without a colour of their own. */
export const THEME_COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'] as const;

const AUTOMATIC: ChartLine = { style: 'Automatic' };
const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  gridlines: false,
  gridline: AUTOMATIC,
  ticks: 'None',
  labels: 'NextToAxis',
  line: AUTOMATIC,
  font: {},
};
export const PLAIN_SERIES = { line: AUTOMATIC, marker: 'Automatic', labels: { value: false, font: {} } } as const;

/** A chart as Excel makes it before anything is said of its looks. */
export function plainChart(
  type: ChartType | undefined,
  what: Pick<Chart, 'id' | 'name' | 'over' | 'series'> & { readonly title: string },
): Chart {
  const stacked = type !== undefined && isStacked(type);
  const { title, ...rest } = what;
  return {
    ...rest,
    type,
    title: { text: title, visible: true, overlay: false, font: {} },
    legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
    category: AXIS,
    value: { ...AXIS, gridlines: true },
    gap: stacked ? 150 : 219,
    overlap: stacked ? 100 : -27,
    border: AUTOMATIC,
    font: {},
    visibleOnly: true,
  };
}
