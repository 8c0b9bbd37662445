import { formulaTokens } from './formula-tokens';

const THIS_ROW = '[#This Row]';

/**
 * Structured references as the file format wants them: `[@X]` becomes `Tabell[[#This Row],[X]]`, `[X]` becomes `Tabell[X]`.
 * Excel repairs a file that says otherwise and LibreOffice shows Err:507.
 *
 * @param table name of the table that the formula's cell lies in, if any
 */
export function referencesToFile(formula: string, table: string | undefined): string {
  return eachReference(formula, (name, bracket) => {
    const owner = name ?? table;
    if (owner === undefined) return bracket;
    return `${owner}${bracket.startsWith('[@') ? thisRow(bracket.slice(2, -1).trim()) : bracket}`;
  });
}

/** The readable form: `Tabell[[#This Row],[X]]` becomes `[@X]` inside the table and `Tabell[@X]` outside it. */
export function referencesFromFile(formula: string, table: string | undefined): string {
  return eachReference(formula, (name, bracket) => {
    const owner = name ?? '';
    const columns = ownRow(bracket);
    if (columns === undefined) return `${owner}${bracket}`;
    const prefix = owner.toLowerCase() === table?.toLowerCase() ? '' : owner;
    return `${prefix}[@${columns}]`;
  });
}

function eachReference(formula: string, write: (table: string | undefined, bracket: string) => string): string {
  const tokens = formulaTokens(formula);
  let out = '';
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (token.kind === 'name' && next?.kind === 'bracket') continue;
    if (token.kind !== 'bracket') out += token.text;
    else if (tokens[i - 1]?.kind === 'name') out += write(tokens[i - 1]?.text, token.text);
    // "[1]Blad!A1" is another workbook's, not a table's.
    else if (next?.kind === 'name' || next?.kind === 'sheet') out += token.text;
    else out += write(undefined, token.text);
  }
  return out;
}

function thisRow(columns: string): string {
  if (columns === '') return THIS_ROW;
  return `[${THIS_ROW},${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** What stands after "@" for a reference to the own row; undefined for every other reference. */
function ownRow(bracket: string): string | undefined {
  if (bracket.toLowerCase() === THIS_ROW.toLowerCase()) return '';
  const columns = /^\[\s*\[#this row\]\s*,\s*(\[.*\])\s*\]$/isu.exec(bracket)?.[1];
  const plain = columns === undefined ? undefined : /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns)?.[1];
  return plain ?? columns;
}

/** A column's name as it stands inside brackets: the characters that mean something there are escaped by an apostrophe. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
