/** A text while its lines are read: paragraphs, those that a page break cut in two put together again. */
export class TextInMaking {
  private readonly paragraphs: string[] = [];

  add(text: string): void {
    const last = this.paragraphs.at(-1);
    if (last !== undefined && goesOn(last, text)) this.paragraphs[this.paragraphs.length - 1] = joined(last, text);
    else this.paragraphs.push(text);
  }

  get isEmpty(): boolean {
    return this.paragraphs.length === 0;
  }

  toString(): string {
    return this.paragraphs.join('\n');
  }
}

/** Whether a line goes on with the sentence before it: that one has no end, and this one no beginning. */
export const goesOn = (before: string, text: string): boolean => /^[\p{Ll},;)]/u.test(text) && !/[.!?:;]["”’)]?$/.test(before);

/** A hyphen at the end is kept: "icke-" and "planerade" are one word, "kultur-" and "och fritid" two. */
export function joined(before: string, text: string): string {
  const isOneWord = /\p{L}-$/u.test(before) && !/^(?:och|eller|samt) /.test(text);
  return isOneWord || /^[,;)]/.test(text) ? before + text : `${before} ${text}`;
}
