/** Texts in quotes, names of sheets, and everything else. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|['"]/g;
/** A structured reference: the table's name, if it is there, and its brackets with those inside them. */
const reference = /([\p{L}_][\p{L}\p{N}_.]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

/**
 * A formula as a file has it, without "=": `[@Kod]` of its own table is `Mål[[#This Row],[Kod]]`. The opposite of `formulaOfFile`. The template's functions
 * are those of Excel 2010, which need no prefix.
 */
export function formulaToFile(formula: string, table?: string): string {
  return formula.replace(/^=/, '').replace(pieces, (piece) =>
    /^["']/.test(piece)
      ? piece
      : piece.replace(reference, (whole, owner: string | undefined, inner: string) => {
          const name = owner ?? table;
          if (name === undefined) return whole;
          if (!inner.startsWith('@')) return `${name}[${inner}]`;
          const columns = inner.slice(1).trim();
          if (columns === '') return `${name}[#This Row]`;
          return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
        }),
  );
}
