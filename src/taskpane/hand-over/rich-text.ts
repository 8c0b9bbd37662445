import type { Paragraph } from '../../report/hand-over/paragraphs';

/** Paragraphs and lists for the clipboard. They are built as elements with texts in them, so that no text can become markup. */
export function richText(paragraphs: readonly Paragraph[]): string {
  const page = document.implementation.createHTMLDocument('');
  const element = (tag: string, text: string): HTMLElement => Object.assign(page.createElement(tag), { textContent: text });
  for (const each of paragraphs) {
    if (each.kind === 'paragraph') page.body.append(element('p', each.text));
    else {
      const list = page.createElement(each.kind === 'bullets' ? 'ul' : 'ol');
      list.append(...each.items.map((item) => element('li', item)));
      page.body.append(list);
    }
  }
  const serializer = new XMLSerializer();
  return [...page.body.children].map((child) => serializer.serializeToString(child)).join('');
}
