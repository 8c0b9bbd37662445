import { textWidth, type Setting } from '../sheet/text-height';

/** Lines that a text takes in a width in points, as Word breaks it: at blanks, and after hyphens and dashes. Nothing takes one line. */
export const lineCount = (text: string, width: number, setting: Setting): number =>
  text.split('\n').reduce((sum, line) => sum + linesOf(line, width, setting), 0);

function linesOf(text: string, width: number, setting: Setting): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.split(/(?<=[ \-–—])(?=[^ \-–—])/)) {
    const seen = textWidth(piece.replace(/ +$/, ''), setting);
    if (used > 0 && used + seen > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken where the line ends.
    lines += Math.max(0, Math.ceil(seen / width) - 1);
    used += textWidth(piece, setting);
    if (seen > width) used %= width;
  }
  return lines;
}
