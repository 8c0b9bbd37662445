/**
 * Names in formulas, compared as `nameInFormulas` of the domain compares them: without regard to case (Excel's "=") and to a blank at either end. Never
 * with COUNTIF, SUMIF, MATCH or SEARCH: those take * ? ~ for wildcards and "1.10" for a number. TRIM of a column is not a column in every program.
 */
export const isNamed = (column: string, name: string): string => {
  const wanted = `TRIM(${name})`;
  return `((${column}=${wanted})+(${column}=${wanted}&" ")+(${column}=" "&${wanted})>0)`;
};

/** 1 for the cells of a column in which nobody has written, as an array. */
export const isEmpty = (column: string): string => `((${column}="")+(${column}=" ")>0)`;

/** One text, without the blanks that nobody sees. */
export const plainText = (text: string): string => `TRIM(SUBSTITUTE(${text},"\u00a0"," "))`;

/** Whether a text, in small letters, is one of some words; none of them may hold "|". A literal of a formula has at most 255 characters. */
export const isOneOf = (text: string, words: readonly string[]): string => `ISNUMBER(FIND("|"&${text}&"|","|${words.join('|')}|"))`;

/** Number of the first row for which a condition holds: SUMPRODUCT makes an array of it without a formula that has to be entered as one. */
export const firstRow = (condition: string): string => `SUMPRODUCT(MATCH(1,${condition}*1,0))`;
