/** Lists that are open, and the mark before their next item: "- " or "3. ". */
export class Lists {
  private readonly open: { readonly isNumbered: boolean; next: number }[] = [];

  begin(isNumbered: boolean, start: number): void {
    this.open.push({ isNumbered, next: start });
  }

  end(): void {
    this.open.pop();
  }

  mark(value: number | undefined): string {
    const list = this.open.at(-1);
    if (!list?.isNumbered) return '- ';
    const number = value ?? list.next;
    list.next = number + 1;
    return `${number}. `;
  }
}

/** The mark of an item as Word has written it ("·", "o", "1.", "a)"): numbers are kept, bullets of all looks are one. */
export const markOfWord = (written: string): string => {
  const mark = written.trim();
  if (mark === '') return '';
  return /^[(\d]|^[a-zA-Z]{1,5}[.)]$/.test(mark) ? `${mark.replace(/\s+/g, ' ')} ` : '- ';
};
