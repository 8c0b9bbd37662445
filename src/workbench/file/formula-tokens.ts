export interface FormulaToken {
  readonly kind: 'string' | 'sheet' | 'bracket' | 'name' | 'other';
  readonly text: string;
}

const PATTERN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/**
 * Cuts a formula (with or without "=") into pieces whose texts joined give the formula back. A bracket is the whole of a structured
 * reference's brackets, inner ones included; the table's name before it is a name of its own.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const text = formula[at] === '[' ? bracketAt(formula, at) : pieceAt(formula, at);
    tokens.push({ kind: kindOf(text), text });
    at += text.length;
  }
  return tokens;
}

function pieceAt(formula: string, at: number): string {
  PATTERN.lastIndex = at;
  return PATTERN.exec(formula)?.[0] ?? formula.charAt(at);
}

/** An apostrophe inside brackets escapes the character after it. An unclosed bracket runs to the end. */
function bracketAt(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === '[') depth += 1;
    else if (formula[i] === ']' && (depth -= 1) === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

function kindOf(text: string): FormulaToken['kind'] {
  if (text.startsWith('[')) return 'bracket';
  if (text.length > 1 && text.startsWith('"')) return 'string';
  if (text.length > 1 && text.startsWith("'")) return 'sheet';
  return /^[\p{L}_\\]/u.test(text) ? 'name' : 'other';
}
