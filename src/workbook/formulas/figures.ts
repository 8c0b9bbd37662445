/**
 * 1 for the cells of a column that hold a figure, as an array. Text is greater than any number, and ISNUMBER of an array is not an array in every
 * program that computes the sheets.
 */
export const isFigure = (column: string): string => `(${column}<>"")*(${column}<1E+300)`;

/** What a binary figure may lack to the decimal one: 0,7666665 may be held as 0,76666649999…, and not every program's ROUND sees through that. */
export const noNoise = '1.00000000000001';

/** A quotient, rounded half away from zero. */
export const ratio = (part: string, whole: string, decimals = 6): string => `ROUND(${part}/${whole}*${noNoise},${decimals})`;

/** A sum of the rows for which a condition (an array) holds; blank where none of them has a figure, rounded once. */
export const sumWhere = (condition: string, column: string, weight = ''): string =>
  `IF(SUMPRODUCT(${condition}*${isFigure(column)})=0,"",ROUND(SUMPRODUCT(${condition}${weight && `*${weight}`}*1,${column}),6))`;
