import { attribute, type XmlElement } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parse-xml';
import type { Block } from '../blocks/block';
import { BlockWriter } from '../blocks/block-writer';
import type { Numbering } from './numbering';
import { SourceRefused } from '../refusal';
import { isContentsField, newParagraph, type Field, type OpenParagraph, type ReadParagraph } from './open-paragraph';
import { isOn, OpenTables } from './open-tables';
import { levelOf, numberOf, type ParagraphStyle } from './styles';
import { symbolOf } from './symbols';

export interface BodyContext {
  readonly styles: (id: string) => ParagraphStyle;
  readonly numbering: Numbering;
}

export interface BodyRead {
  /** Of what kind the part is: "w:document". */
  readonly root: string;
  readonly blocks: readonly Block[];
  /** Of a part of notes: what each says, by its name ("footnote 3"). */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** Word has noted where its pages began when it last printed or showed them. */
  readonly hasPages: boolean;
}

/** Deleted text, how things were before a change, and pictures of what stands beside them as text. */
const passedBy = new Set([
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'mc:Fallback',
  'w:rt',
]);

/** Reads a part that holds paragraphs and tables: the document itself, or its notes. Throws an ArchiveError, a SourceRefused. */
export function readBody(bytes: Uint8Array, context: BodyContext): BodyRead {
  const reader = new BodyReader(context);
  parseXml(bytes, reader);
  return reader.end();
}

class BodyReader {
  private readonly writer = new BlockWriter();
  private readonly kinds: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly pages = { at: 1 };
  private readonly tables = new OpenTables(this.writer, this.pages);
  private readonly fields: Field[] = [];
  private readonly inFields: { readonly paragraph: ReadParagraph; readonly field: Field }[] = [];
  private readonly notes = new Map<string, readonly Block[]>();
  /** Content controls that are open, true where one is a list of contents. */
  private readonly controls: boolean[] = [];
  /** Ends in the next paragraph. */
  private carried: OpenParagraph | null = null;
  /** How deep in the document what is passed by begins. */
  private passedFrom: number | null = null;
  private hasPages = false;
  private note = '';
  private root = '';

  constructor(private readonly context: BodyContext) {}

  readonly open = (element: XmlElement): void => {
    const { kind } = element;
    const parent = this.kinds.at(-1);
    this.kinds.push(kind);
    if (parent === undefined) this.root = kind;
    if (this.passedFrom !== null) return;
    if (passedBy.has(kind) || (kind === 'w:del' && parent !== 'w:rPr' && parent !== 'w:trPr')) this.passedFrom = this.kinds.length;
    else this.begin(element, parent);
  };

  readonly text = (text: string): void => {
    if (this.passedFrom !== null) return;
    const kind = this.kinds.at(-1);
    if (kind === 'w:t' || kind === 'm:t') this.say(text);
    else if (kind === 'w:instrText') {
      const field = this.fields.at(-1);
      if (field && !field.isResult) field.instruction += text;
    }
  };

  readonly close = (): void => {
    const kind = this.kinds.pop();
    if (this.passedFrom === null) this.finish(kind ?? '');
    else if (this.kinds.length < this.passedFrom) this.passedFrom = null;
  };

  end(): BodyRead {
    this.flush();
    // A field without an end would make the rest of the document a list of contents.
    for (const { paragraph, field } of this.inFields) if (field.isEnded) this.markContents(paragraph);
    return { root: this.root, blocks: this.writer.blocks, notes: this.notes, hasPages: this.hasPages };
  }

  private begin(element: XmlElement, parent: string | undefined): void {
    const paragraph = this.paragraphs.at(-1);
    const value = attribute(element, 'w:val');
    switch (element.kind) {
      case 'w:p':
        this.tables.beginCell();
        this.paragraphs.push(newParagraph(this.carried));
        this.carried = null;
        return;
      case 'w:r':
        if (paragraph) paragraph.isHidden = false;
        return;
      case 'w:tab':
        return parent === 'w:r' ? this.say('\t') : undefined;
      case 'w:ptab':
        return this.say('\t');
      case 'w:br':
        return /^(page|column)$/.test(attribute(element, 'w:type') ?? '') ? undefined : this.say('\n');
      case 'w:cr':
        return this.say('\n');
      case 'w:noBreakHyphen':
        return this.say('-');
      case 'w:sym':
        return this.say(symbolOf(attribute(element, 'w:font') ?? '', attribute(element, 'w:char') ?? ''));
      case 'w:lastRenderedPageBreak':
        this.hasPages = true;
        this.pages.at += 1;
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        paragraph?.notes.push(`${element.kind.slice(2, -9)} ${attribute(element, 'w:id') ?? ''}`);
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.note = `${element.kind.slice(2)} ${attribute(element, 'w:id') ?? ''}`;
        return this.writer.beginAside();
      case 'w:txbxContent':
        return this.writer.beginAside();
      case 'w:fldChar':
        return this.fieldSign(attribute(element, 'w:fldCharType'));
      case 'w:fldSimple':
        this.fields.push({ instruction: attribute(element, 'w:instr') ?? '', isResult: true, isEnded: false });
        return;
      case 'w:sdt':
        this.controls.push(false);
        return;
      case 'w:altChunk':
        throw new SourceRefused('unsaved');
      case 'w:docPartGallery':
        if (this.controls.length > 0 && /^table of contents$/i.test(value ?? '')) this.controls[this.controls.length - 1] = true;
        return;
      default:
        if (!this.property(element, parent, paragraph)) this.tables.begin(element.kind, value);
    }
  }

  /** What a paragraph or a run says of itself. */
  private property({ kind, attributes }: XmlElement, parent: string | undefined, paragraph: OpenParagraph | undefined): boolean {
    if (!paragraph) return false;
    const value = attributes.find((each) => each.kind === 'w:val')?.value;
    switch (`${parent} ${kind}`) {
      case 'w:pPr w:pStyle':
        paragraph.style = value ?? '';
        return true;
      case 'w:pPr w:outlineLvl':
        paragraph.outline = numberOf(value);
        return true;
      case 'w:numPr w:ilvl':
        paragraph.numbering = { list: paragraph.numbering?.list ?? '', level: numberOf(value) };
        return true;
      case 'w:numPr w:numId':
        paragraph.numbering = { list: value ?? '', level: paragraph.numbering?.level ?? null };
        return true;
      case 'w:rPr w:del':
        if (this.kinds.at(-3) === 'w:pPr') paragraph.isEndDeleted = true;
        return true;
      case 'w:rPr w:vanish':
        if (this.kinds.at(-3) === 'w:r') paragraph.isHidden = isOn(value);
        return true;
      default:
        return false;
    }
  }

  private finish(kind: string): void {
    switch (kind) {
      case 'w:p':
        return this.endParagraph();
      case 'w:tc':
        this.flush();
        return this.tables.end(kind);
      case 'w:txbxContent': {
        this.flush();
        const aside = this.writer.endAside();
        const paragraph = this.paragraphs.at(-1);
        if (paragraph) paragraph.asides.push(...aside);
        else this.writer.append(aside);
        return;
      }
      case 'w:footnote':
      case 'w:endnote':
        this.flush();
        this.notes.set(this.note, this.writer.endAside());
        return;
      case 'w:fldSimple':
        this.endField();
        return;
      case 'w:sdt':
        this.controls.pop();
        return;
      default:
        return this.tables.end(kind);
    }
  }

  private say(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || paragraph.isHidden || text === '') return;
    paragraph.text += text;
    paragraph.page ??= this.pages.at;
    paragraph.field ??= this.fields.find(isContentsField) ?? null;
    paragraph.isInContents ||= this.controls.includes(true);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.isEndDeleted) this.carried = paragraph;
    else this.put(paragraph);
  }

  /** What would have gone on, where nothing follows. */
  private flush(): void {
    const { carried } = this;
    this.carried = null;
    if (carried) this.put(carried);
  }

  private put(open: OpenParagraph): void {
    const style = this.context.styles(open.style);
    const numbering = open.numbering ? { ...open.numbering, list: open.numbering.list || (style.numbering?.list ?? '') } : style.numbering;
    const label = numbering ? this.context.numbering.next(numbering, open.style) : '';
    const heading = open.outline === null ? style.heading : levelOf(open.outline);
    const paragraph: ReadParagraph = {
      kind: 'paragraph',
      text: open.text.trim() === '' ? '' : label + open.text,
      page: open.page ?? this.pages.at,
      ...(open.notes.length > 0 && { notes: open.notes }),
    };
    if (open.isInContents || style.isContents) this.markContents(paragraph);
    else if (heading !== null && paragraph.text !== '') paragraph.heading = heading;
    if (open.field) this.inFields.push({ paragraph, field: open.field });
    this.writer.paragraph(paragraph);
    this.writer.append(open.asides);
  }

  private markContents(paragraph: ReadParagraph): void {
    paragraph.isContents = true;
    delete paragraph.heading;
  }

  private fieldSign(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', isResult: false, isEnded: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.endField();
  }

  private endField(): void {
    const field = this.fields.pop();
    if (field) field.isEnded = true;
  }
}
