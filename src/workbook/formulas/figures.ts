/**
 * 1 for the cells of a column that hold a figure, as an array. Text is greater than any number, and ISNUMBER of an array is not an array in every
 * program that computes the sheets.
 */
export const isFigure = (column: string): string => `(${column}<>"")*(${column}<1E+300)`;

/** A sum of the rows for which a condition (an array) holds; blank where none of them has a figure, rounded once. */
export const sumWhere = (condition: string, column: string, weight = ''): string =>
  `IF(SUMPRODUCT(${condition}*${isFigure(column)})=0,"",ROUND(SUMPRODUCT(${condition}${weight && `*${weight}`}*1,${column}),6))`;
