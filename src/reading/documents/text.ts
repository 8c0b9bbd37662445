/** A text while its lines are read: paragraphs, those that a page break cut in two put together again. */
export class TextInMaking {
  /** Pieces of each paragraph: put together once, however many they are. */
  private readonly paragraphs: string[][] = [];

  add(text: string): void {
    const pieces = this.paragraphs.at(-1);
    const last = pieces?.at(-1);
    if (pieces !== undefined && last !== undefined && goesOn(last, text)) pieces.push(between(last, text), text);
    else this.paragraphs.push([text]);
  }

  toString(): string {
    return this.paragraphs.map((pieces) => pieces.join('')).join('\n');
  }
}

/** Whether a line goes on with the sentence before it: that one has no end, and this one no beginning. */
export const goesOn = (before: string, text: string): boolean => /^[\p{Ll},;)]/u.test(text) && !/[.!?:;]["”’)]?$/.test(before.slice(-2));

/** Two halves of a text put together. */
export const joined = (before: string, text: string): string => before + between(before, text) + text;

/** A hyphen at the end is kept: "icke-" and "planerade" are one word, "kultur-" and "och fritid" two. */
function between(before: string, text: string): string {
  const isOneWord = /\p{L}-$/u.test(before.slice(-3)) && !/^(?:och|eller|samt) /.test(text);
  return isOneWord || /^[,;)]/.test(text) ? '' : ' ';
}
