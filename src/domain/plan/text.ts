import type { OwnedRow } from './row';

export type Chapter = 'opening' | 'goals' | 'economy' | 'quality' | 'other';

export interface TextRow extends OwnedRow {
  readonly chapter: Chapter;
  /** Code of a goal, only in chapter `goals`. */
  readonly goal: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly text: string;
  readonly previousText: string;
  readonly done: boolean;
  readonly transferred: boolean;
}
