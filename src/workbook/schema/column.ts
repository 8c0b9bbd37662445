import type { DocumentType, Level } from '../../domain/plan';
import type { Kind } from './kinds';

/** I typed by the row's owner · G given from above · IG either, by Ägare · R carried over · C formula · S system. */
export type Source = 'I' | 'G' | 'IG' | 'R' | 'C' | 'S';

/** ● due (or shown, on C and S) · ○ may be filled · – not used; in the order VP T1 T2 VB. */
export type Mark = '●' | '○' | '–';
export type Marks = `${Mark}${Mark}${Mark}${Mark}`;

/** A printed header: `{year}` `{year-1}` `{year+1}` `{month}` `{unit}` stand for Start's figures. By document type where they differ. */
export type Printed = string | ({ readonly other: string } & Partial<Record<DocumentType, string>>);

/** A column of a table in the workbook. The key is its name in the object that holds the table's columns. */
export interface Column<T = unknown> {
  /** Fixed text, without year, month or unit: a table's header cannot be a formula and columns are found by it; an array makes one column each. */
  readonly header: string | readonly string[];
  readonly kind: Kind<T> | (T extends readonly (infer Each)[] ? Kind<Each> : never);
  readonly src: Source;
  readonly show: Marks;
  /** The month's mark where it is not that of T1. */
  readonly month?: Mark;
  /** U: only a unit's workbook, B: only a board's (and a department's); both where absent. */
  readonly level?: 'U' | 'B';
  /** Points. */
  readonly width: number;
  /** One Swedish sentence beside the cell when it is selected. */
  readonly prompt?: string;
  readonly printed?: Printed;
  /** Structured references, en-US; the same in every row. */
  readonly formula?: string;
  /** Hidden until someone shows it, for these document types (true = all). */
  readonly hidden?: true | readonly DocumentType[];
  /** Shown although it is a system column. */
  readonly shown?: true;
  /** Empty is a finding of a rule of its own and not V01. */
  readonly ownRule?: `V${number}`;
  /** When the cell is asked for, with `{key}` for a cell of the same row; otherwise in every row that is not blank. */
  readonly dueWhen?: string;
  /** The version of the template that brought the column, where its table is older. */
  readonly since?: number;
  /** For docs/template.md. */
  readonly note?: string;
}

/** The compiler holds rows and columns together: every key of a row has its column, of the row's own type. */
export type Columns<Row> = { readonly [K in keyof Row]-?: Column<Row[K]> };

/** Columns of a table in the order of the sheet: those of the row, and computed ones that no row keeps. */
export type TableColumns<Row> = Columns<Row> & Readonly<Record<string, Column>>;

const places: Readonly<Record<Exclude<DocumentType, 'month'>, number>> = { VP: 0, T1: 1, T2: 2, VB: 3 };

/** What a column (or field) is for in a document type; a month is as T1 unless the column says otherwise. */
export function markOf(column: { readonly show: Marks; readonly month?: Mark }, type: DocumentType): Mark {
  if (type === 'month') return column.month ?? markAt(column.show, 1);
  return markAt(column.show, places[type]);
}

function markAt(marks: Marks, index: number): Mark {
  const mark = marks[index];
  return mark === '●' || mark === '○' ? mark : '–';
}

/** True where the column concerns the level; a department sees what a board sees. */
export function concernsLevel(column: { readonly level?: 'U' | 'B' }, level: Level): boolean {
  return column.level === undefined || (column.level === 'U') === (level === 'unit');
}

/** True where the column is hidden when it holds no data. */
export function isHidden(column: Column, type: DocumentType, level: Level): boolean {
  if (column.src === 'S' && !column.shown) return true;
  if (column.hidden === true || column.hidden?.includes(type)) return true;
  return markOf(column, type) === '–' || !concernsLevel(column, level);
}
