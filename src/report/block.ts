import type { Judgement } from '../domain/plan';
import type { Cell } from './cell';

/**
 * What a report says, in print order, before it is laid on a sheet (`lay-out`) or set as a Word document (`word/`): both print the same blocks.
 * Texts are whole here, however long; a header may hold "Resultat- överföring", where "- " before a small letter is a place to break.
 */
export type Block = HeadingBlock | TextBlock | JudgedBlock | FactsBlock | TableBlock | ChartBlock | ContentsBlock | SpaceBlock;

/** 0 is the title of the document; 1–4 are its headings. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** A quiet line above it: "Nämndmål". */
  readonly above?: string;
  readonly newPage?: boolean;
  /** Nothing stands beneath it: it may end a page. */
  readonly alone?: boolean;
}

/** A text as somebody wrote it: paragraphs are lines, lines of a list begin with "- ", "• " or "1. ". */
export interface TextBlock {
  readonly kind: 'text';
  /** strong: a small heading or a name within a section, too small for the list of contents; note: quiet. */
  readonly look: 'body' | 'strong' | 'note' | 'subtitle';
  readonly text: string;
  /** Stays with what follows. */
  readonly keep?: boolean;
  /** White space beneath in points, where it is not the look's own. */
  readonly after?: number;
}

/** A judged word with its sign: "◆ Uppfylls delvis". */
export interface JudgedBlock {
  readonly kind: 'judged';
  readonly word: Judgement;
  readonly text: string;
}

/** Labels with a value each, on the front page. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Printed above it as a heading of level 4; '' where it has none or stands right under a heading that says it. */
  readonly title: string;
  /** Above the names: "Netto (mnkr)". */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** Of the figures. */
  readonly decimals: number;
  /** Below the table. */
  readonly notes: readonly string[];
  /** Columns whose cells are words of a row's own unit ("94 %", "öka"), which may break over lines. */
  readonly words?: boolean;
  /** A few counts under words that stand in one line each. */
  readonly counts?: boolean;
  /** Of unknown kind, cells as they came: sentences may stand in them, and there may be more columns than a page holds. */
  readonly asItCame?: boolean;
}

export interface TableColumn {
  readonly key: string;
  readonly header: string;
}

export interface TableLine {
  readonly kind: 'row' | 'part' | 'sum' | 'band';
  readonly label: string;
  /** Beneath the name in its cell: an indicator's judged word. */
  readonly under?: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Printed beneath the row, across the page: causes, analyses. */
  readonly texts: readonly string[];
}

/** One message each; the figures stand in print near by. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: ReportChart;
}

export interface ReportChart {
  /** Unique in the report, in plain words: what the selection pane and screen readers call it. */
  readonly name: string;
  readonly form: 'bars' | 'stackedBars' | 'columns' | 'lines';
  /** The message: "Äldreomsorgen avviker mest: −18,9 mnkr". */
  readonly title: string;
  /** What it shows, in words, with its figures: the alternative text. */
  readonly description: string;
  readonly categories: readonly string[];
  /** `values`: one per category; null is a gap. `color`: "#RRGGBB". */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly color: string }[];
  /** Decimals of its labels. */
  readonly decimals: number;
}

/** The list of contents: the headings of level 1–3 after it, with links and page numbers. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly heading: string;
}

/** White space. */
export interface SpaceBlock {
  readonly kind: 'space';
  readonly points: number;
}
