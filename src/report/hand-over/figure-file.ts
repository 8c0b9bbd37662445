import { cleanName } from './clean-text';
import { columnName, type Figure } from './figures';

/** The columns of the file, in their order. */
export const fileHeaders = ['Enhet', 'Indikator', 'Kolumn', 'Period', 'Värde'] as const;

/** UTF-8 tells itself by this in Windows: without it å, ä and ö are read as something else, and no name is found. */
export const byteOrderMark = '\ufeff';

export interface FigureFile {
  /** Tab-separated, CRLF after every line, a head line first, UTF-8 with its mark. */
  readonly text: string;
  readonly values: number;
  /** Names that begin as a formula does, and so have an apostrophe before them. */
  readonly guarded: readonly string[];
}

/** What a spreadsheet takes for a formula when the file is opened in it, after blanks too; full-width signs count (OWASP, CSV injection). */
const trigger = /^\s*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]/u;

/**
 * Figures as a file that other systems import: a line each. `nameOf` answers what an indicator is called there, null where it is not to go with. Figures
 * are figures ("-5", "1234,5"): a comma before decimals, no blanks, no unit.
 */
export function figureFile(unit: string, figures: readonly Figure[], nameOf: (indicator: string) => string | null): FigureFile {
  const guarded = new Set<string>();
  const cell = (text: string): string => {
    const name = cleanName(text);
    if (!trigger.test(name)) return name;
    guarded.add(name);
    return `'${name}`;
  };
  const lines = figures.flatMap(({ indicator, column, date, amount }) => {
    const name = nameOf(indicator);
    return name === null ? [] : [[cell(unit), cell(name), columnName(column), date, amount.toFixed().replace('.', ',')]];
  });
  const text = [fileHeaders, ...lines].map((line) => `${line.join('\t')}\r\n`).join('');
  return { text: byteOrderMark + text, values: lines.length, guarded: [...guarded] };
}
