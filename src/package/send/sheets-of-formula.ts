/** Functions that find a cell by its name as text. */
const byText = /^(INDIRECT|EVALUATE|CALL|REGISTER\.ID|GET\.CELL)$/i;

const token =
  /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[^]/giu;

/**
 * The sheets that a formula names, in small letters; cells of its own sheet name none. null where it reaches for what cannot be told from it alone: a
 * defined name, a table, another workbook, a cell whose name is put together.
 */
export function sheetsOfFormula(formula: string): ReadonlySet<string> | null {
  const sheets = new Set<string>();
  const tokens = formula.match(token) ?? [];
  for (const [at, piece] of tokens.entries()) {
    if (piece.startsWith('"') || (piece.startsWith('#') && piece.length > 1)) continue;
    if (piece === '[' || piece === '!') return null;
    if (piece.length > 1 && piece.endsWith('!')) {
      const name = piece.startsWith("'") ? piece.slice(1, -2).replaceAll("''", "'") : piece.slice(0, -1);
      // "[Bok1.xlsx]Blad" is another workbook, "Blad1:Blad3" is all between them; a colon before is the end of such a row.
      if (/[[\]:]/.test(name) || tokens[at - 1] === ':') return null;
      sheets.add(plainName(name));
    } else if (/^[\p{L}_\\]/u.test(piece) && !isCell(piece) && !isKnownWord(piece, tokens[at + 1])) return null;
  }
  return sheets;
}

/** Excel does not tell capitals from small letters in the names of sheets. */
export const plainName = (sheet: string): string => sheet.toLowerCase();

/** Whether a formula stays within sheets (`plainName`). */
export function staysWithin(formula: string, sheets: ReadonlySet<string>): boolean {
  const named = sheetsOfFormula(formula);
  return named !== null && [...named].every((sheet) => sheets.has(sheet));
}

const isCell = (piece: string): boolean => /^[A-Z]{1,3}(\$?\d{1,7}|:\$?[A-Z]{1,3})$/i.test(piece);

const isKnownWord = (piece: string, next: string | undefined): boolean =>
  next === '(' ? !byText.test(piece) : /^(TRUE|FALSE)$/i.test(piece);
