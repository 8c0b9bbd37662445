/** What a report shows, in the order of reading, however its file holds it. */
export interface PrintedLine {
  /** Where a person finds it: "Rapport T2 2026!A12", "paragraf 12". */
  readonly place: string;
  /** `contents`: a line of the list of contents. `head`: the names of the columns of a table. */
  readonly kind: 'heading' | 'text' | 'head' | 'row' | 'contents';
  /** From the left; '' where a column is empty. */
  readonly cells: readonly string[];
  /** A text in bold: a small heading or a name. */
  readonly bold?: boolean;
}

/** Blanks, minus signs, places to break and the blank before a per cent sign do not tell two texts apart. */
export const asValue = (text: string): string => {
  const plain = text.replaceAll('−', '-').replace(/[\s\u00a0\u202f\u2003]+/g, '');
  return /^-?\d+(,\d+)?$/.test(plain) ? String(Number(plain.replace(',', '.'))) : plain;
};

/** Names likewise; a long word may be broken after a hyphen that is not its own. */
export const asName = (text: string): string => text.replace(/[\s\u00a0\u2003-]+/g, '');
