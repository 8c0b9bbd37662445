import { Parser } from 'htmlparser2';
import type { Block } from '../blocks/block';
import { BlockWriter } from '../blocks/block-writer';
import { SourceRefused } from '../refusal';
import { blockElements, isContentsClass, lookOf, numberIn, unseenElements, type Attributes } from './elements';
import { Lists, markOfWord } from './lists';

interface OpenElement {
  readonly name: string;
  readonly isUnseen: boolean;
  readonly isPreformatted: boolean;
  readonly isListMark: boolean;
  /** A tab that Word has drawn with blanks. */
  readonly isTab: boolean;
  readonly heading: number | null;
  readonly isContents: boolean;
}

/** Elements that are open, as far as what stands in them depends on it. */
const nothingOpen: OpenElement = {
  name: '',
  isUnseen: false,
  isPreformatted: false,
  isListMark: false,
  isTab: false,
  heading: null,
  isContents: false,
};

/** Elements that lie deeper than in any page of people's are passed by, and what stands in them is text. */
const deepest = 500;
/** The library takes longer for each element the deeper it lies: this far down a page is made to exhaust a reader. */
const bottom = 5_000;

/**
 * What a page, or a piece of one from the clipboard, says. Scripts, styles, comments and what is hidden are passed by; nothing is ever put into a window.
 *
 * @throws SourceRefused
 */
export function readPage(html: string): readonly Block[] {
  const reader = new PageReader(html);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
      oncomment: (comment) => reader.comment(comment),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

class PageReader {
  private readonly writer = new BlockWriter();
  private readonly stack: OpenElement[] = [];
  private readonly lists = new Lists();
  private said = '';
  /** Set before the next paragraph. */
  private mark = '';
  /** The mark of an item while it is read. */
  private written = '';
  /** The clipboard marks which part of a page was copied; what stands around is there for the look. */
  private isOutside: boolean;
  private tooDeep = 0;

  constructor(html: string) {
    this.isOutside = /<!--\s*StartFragment/i.test(html);
  }

  open(name: string, attributes: Attributes): void {
    if (this.stack.length >= deepest) {
      this.tooDeep += 1;
      if (this.tooDeep > bottom) throw new SourceRefused('damaged');
      if (blockElements.has(name)) this.endParagraph();
      return;
    }
    const parent = this.stack.at(-1) ?? nothingOpen;
    if (parent.isUnseen) {
      this.stack.push({ ...parent, name });
      return;
    }
    const look = lookOf(attributes);
    const isBlock = blockElements.has(name);
    if (isBlock && name !== 'html' && name !== 'body') this.endParagraph();
    const element: OpenElement = {
      name,
      isUnseen: look.isHidden || unseenElements.has(name),
      isPreformatted: parent.isPreformatted || look.isPreformatted || name === 'pre',
      isListMark: parent.isListMark || look.isListMark,
      isTab: parent.isTab || look.isTab,
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : (look.outline ?? parent.heading),
      isContents: parent.isContents || isContentsClass(attributes),
    };
    this.stack.push(element);
    if (element.isUnseen) return;
    if (element.isTab && !parent.isTab) this.say('\t');
    if (element.isListMark && !parent.isListMark) this.written = '';
    this.begin(name, attributes);
  }

  text(text: string): void {
    const { isUnseen, isTab, isListMark, isPreformatted } = this.stack.at(-1) ?? nothingOpen;
    if (isUnseen || isTab || this.isOutside) return;
    if (isListMark) this.written += text;
    else if (isPreformatted) this.say(text.replace(/\r\n?/g, '\n'));
    else this.say(text.replace(/[ \t\n\r\f]+/g, ' '));
  }

  close(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      if (blockElements.has(name)) this.endParagraph();
      return;
    }
    const element = this.stack.at(-1) ?? nothingOpen;
    if (!element.isUnseen && blockElements.has(name)) this.endParagraph(name);
    this.stack.pop();
    if (element.isUnseen) return;
    if (element.isListMark && !this.stack.at(-1)?.isListMark) this.mark = markOfWord(this.written);
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.lists.end();
    else if (name === 'td' || name === 'th') this.writer.endCell();
    else if (name === 'tr') this.writer.endRow();
    else if (name === 'table') this.writer.endTable();
    else if (name === 'li') this.mark = '';
  }

  comment(comment: string): void {
    if (/^\s*StartFragment/i.test(comment)) this.isOutside = false;
    else if (/^\s*EndFragment/i.test(comment)) {
      this.endParagraph();
      this.isOutside = true;
    }
  }

  end(): readonly Block[] {
    this.endParagraph();
    while (this.writer.isInTable) this.writer.endTable();
    return this.writer.blocks;
  }

  private begin(name: string, attributes: Attributes): void {
    switch (name) {
      case 'br':
        return this.say('\n');
      case 'ul':
      case 'menu':
      case 'dir':
        return this.lists.begin(false, 1);
      case 'ol':
        return this.lists.begin(true, numberIn(attributes['start']) ?? 1);
      case 'li':
        this.mark = this.lists.mark(numberIn(attributes['value']));
        return;
      case 'table':
        return this.writer.beginTable();
      case 'tr':
        this.writer.beginRow();
        return this.stack.at(-2)?.name === 'thead' ? this.writer.markHead() : undefined;
      case 'td':
      case 'th':
        return this.writer.beginCell({
          span: numberIn(attributes['colspan']) ?? 1,
          rows: numberIn(attributes['rowspan']) ?? 1,
          isHead: name === 'th',
        });
    }
  }

  private say(text: string): void {
    if (!this.isOutside) this.said += text;
  }

  /** Ends the paragraph that is open. `name`: of the element that ends: an empty one is a blank line. */
  private endParagraph(name = ''): void {
    const { heading, isContents, isPreformatted } = this.stack.at(-1) ?? nothingOpen;
    const text = isPreformatted ? this.said.replace(/^\n|\n$/g, '') : tidy(this.said);
    const isSaid = this.said !== '';
    this.said = '';
    if (text.trim() === '') {
      if (isSaid && name === 'p' && !this.isOutside) this.writer.paragraph({ kind: 'paragraph', text: '' });
      return;
    }
    const mark = this.mark;
    this.mark = '';
    this.writer.paragraph({
      kind: 'paragraph',
      text: mark + text,
      ...(heading !== null && !isContents && { heading }),
      ...(isContents && { isContents }),
    });
  }
}

/** Without the blanks and the breaks at its ends that a browser does not show. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''));
  const [first, last] = [lines.findIndex(Boolean), lines.findLastIndex(Boolean)];
  return first < 0 ? '' : lines.slice(first, last + 1).join('\n');
}
