/** True of a formula with a reference that moves with its row or column: "A1", "$A1", "A$1". In brackets and quotes nothing is a reference of that kind. */
export const movesAlong = (formula: string): boolean =>
  /(?<![$\p{L}\d_.])(?:[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d)/u.test(formula.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
