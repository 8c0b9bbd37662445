/** What a cell's start tag says: `column` null where it does not say, style 0 and type "n" as the file format has it. */
export interface CellTag {
  reference: string;
  style: number;
  type: string;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * The attributes r, s and t between two places of a part, in either sort of quotes and with blanks wherever XML allows them. By hand, because it is
 * done for every cell.
 */
export function readCellTag(xml: string, from: number, to: number): CellTag {
  const tag: CellTag = { reference: '', style: 0, type: 'n' };
  let at = from;
  while (at < to) {
    while (at < to && isSpace(xml.charCodeAt(at))) at += 1;
    const name = at;
    while (at < to && xml.charCodeAt(at) !== 61 && !isSpace(xml.charCodeAt(at))) at += 1;
    const isShort = at - name === 1;
    const letter = xml.charCodeAt(name);
    while (at < to && xml.charCodeAt(at) !== 34 && xml.charCodeAt(at) !== 39) at += 1;
    const quote = xml.charCodeAt(at);
    const value = at + 1;
    at += 1;
    while (at < to && xml.charCodeAt(at) !== quote) at += 1;
    if (at >= to) break;
    if (isShort && letter === 114) tag.reference = xml.slice(value, at);
    else if (isShort && letter === 115) tag.style = Number(xml.slice(value, at));
    else if (isShort && letter === 116) tag.type = xml.slice(value, at);
    at += 1;
  }
  return tag;
}

/** "BC22" → 55; 0 where it is no reference. The row is the row's own. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column <= 16_384 ? column : 0;
}
