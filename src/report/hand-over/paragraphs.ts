/** A text as an editor of another system takes it: paragraphs and lists, each line a text without its bullet. */
export type Paragraph =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

const bullet = /^ *[-–•*] +(?=\S)/;
const number = /^ *\d{1,3}[.)] +(?=\S)/;

/** Lines of a text are paragraphs; those that begin with "- ", "• " or "1. " are lists. A number alone, as in a date, begins none: the first is 1. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const before = found.at(-1);
    const kind = bullet.test(line) ? 'bullets' : isNextNumber(line, before) ? 'numbers' : 'paragraph';
    if (kind === 'paragraph') found.push({ kind, text: line.trim() });
    else {
      const item = line.replace(kind === 'bullets' ? bullet : number, '').trim();
      if (before?.kind === kind) found[found.length - 1] = { kind, items: [...before.items, item] };
      else found.push({ kind, items: [item] });
    }
  }
  return found;
}

/** The list numbers itself anew where it is pasted, so only a row of numbers from 1 may lose them. */
function isNextNumber(line: string, before: Paragraph | undefined): boolean {
  if (!number.test(line)) return false;
  return Number.parseInt(line, 10) === (before?.kind === 'numbers' ? before.items.length + 1 : 1);
}
