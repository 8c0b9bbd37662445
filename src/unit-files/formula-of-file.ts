/** Texts in quotes, names of sheets, and everything else. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|['"]/g;

/**
 * A formula as people read it, from how the file has it: `Mål[[#This Row],[Kod]]` of its own table is `[@Kod]`, and later functions have no prefix. With "=".
 */
export function formulaOfFile(formula: string, table: string): string {
  const readable = formula.replace(pieces, (piece) =>
    /^["']/.test(piece)
      ? piece
      : piece
          .replace(/(?<![\p{L}\p{N}_.])(?:_xlfn\.|_xlws\.|_xlpm\.)+/giu, '')
          .replace(/([\p{L}\p{N}_.]*)\[\s*\[#This Row\]\s*,\s*((?:\[[^[\]]*\]:?)+)\s*\]/giu, (_all, owner: string, columns: string) => {
            const plain = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns)?.[1];
            return `${owner.toLowerCase() === table.toLowerCase() ? '' : owner}[@${plain ?? columns}]`;
          }),
  );
  return `=${readable}`;
}
