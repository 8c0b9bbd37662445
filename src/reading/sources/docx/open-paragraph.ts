import type { Block, Paragraph } from '../blocks/block';
import type { NumberingOf } from './styles';

/** A paragraph that is being read. */
export interface OpenParagraph {
  text: string;
  style: string;
  numbering: NumberingOf | null;
  /** Level of its own, beside the style's; 9 is body text. */
  outline: number | null;
  page: number | null;
  field: Field | null;
  isInContents: boolean;
  /** The end of the paragraph is deleted: it goes on in the next. */
  isEndDeleted: boolean;
  /** What is read now is not shown. */
  isHidden: boolean;
  readonly notes: string[];
  /** Boxes that are anchored in it. */
  readonly asides: Block[];
}

/** A field is computed when the document is printed: what it says between `separate` and `end` is its result. */
export interface Field {
  instruction: string;
  isResult: boolean;
  isEnded: boolean;
}

/** Until the document is read through nobody knows which fields end. */
export type ReadParagraph = { -readonly [Key in keyof Paragraph]: Paragraph[Key] };

export const newParagraph = (before: OpenParagraph | null): OpenParagraph => ({
  text: before?.text ?? '',
  style: '',
  numbering: null,
  outline: null,
  page: before?.page ?? null,
  field: null,
  isInContents: false,
  isEndDeleted: false,
  isHidden: false,
  notes: before?.notes ?? [],
  asides: before?.asides ?? [],
});

export const isContentsField = ({ instruction }: Field): boolean => /^\s*TOC(\s|$)/i.test(instruction);
