import { attribute, childOf, isElement, type XmlElement } from '../../../package/xml/element';
import { readXml } from '../../../package/xml/read-xml';

/** What the style of a paragraph says of it. */
export interface ParagraphStyle {
  readonly heading: number | null;
  readonly isContents: boolean;
  readonly numbering: NumberingOf | null;
}

/** Which list a paragraph belongs to, and at which level where that is said. */
export interface NumberingOf {
  readonly list: string;
  readonly level: number | null;
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly outline: number | null;
  readonly numbering: NumberingOf | null;
}

/** Styles that Word and LibreOffice give to lists of contents; the names in a file are English whatever language Word speaks. */
const ofContents = /^(toc|contents|table of contents|innehåll|innehållsförteckning)\s*(heading|[1-9])?$/i;
const ofHeading = /^(?:heading|rubrik)\s*([1-9])$/i;

/** Styles may be based on each other; no file of Word's goes further. */
const longestChain = 20;

/** The paragraph styles of a document by their ids. Throws an ArchiveError. */
export function readStyles(bytes: Uint8Array | undefined): (id: string) => ParagraphStyle {
  const styles = new Map(
    (bytes ? readXml(bytes).children : []).filter(isElement).flatMap((style): readonly (readonly [string, Style])[] => {
      const id = attribute(style, 'w:styleId');
      return style.kind === 'w:style' && id !== undefined ? [[id, styleOf(style)]] : [];
    }),
  );
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    const found = known.get(id) ?? resolved(chainOf(id, styles));
    known.set(id, found);
    return found;
  };
}

function styleOf(style: XmlElement): Style {
  const about = childOf(style, 'w:pPr');
  const numbering = about && childOf(about, 'w:numPr');
  const list = numbering && valueOf(numbering, 'w:numId');
  return {
    name: valueOf(style, 'w:name') ?? '',
    basedOn: valueOf(style, 'w:basedOn') ?? '',
    outline: about ? numberOf(valueOf(about, 'w:outlineLvl')) : null,
    numbering: numbering && list !== undefined ? { list, level: numberOf(valueOf(numbering, 'w:ilvl')) } : null,
  };
}

/** The style and those that it is based on. A file without styles has their names for ids. */
function chainOf(id: string, styles: ReadonlyMap<string, Style>): readonly Style[] {
  const chain: Style[] = [];
  for (let style = styles.get(id); style && chain.length < longestChain; style = styles.get(style.basedOn)) chain.push(style);
  return chain.length > 0 ? chain : [{ name: id, basedOn: '', outline: null, numbering: null }];
}

function resolved(chain: readonly Style[]): ParagraphStyle {
  const isContents = chain.some(({ name }) => ofContents.test(name));
  return {
    isContents,
    heading: isContents ? null : headingOf(chain),
    numbering: chain.find((style) => style.numbering)?.numbering ?? null,
  };
}

function headingOf(chain: readonly Style[]): number | null {
  for (const { name, outline } of chain) {
    if (outline !== null) return levelOf(outline);
    const named = ofHeading.exec(name)?.[1];
    if (named !== undefined) return Number(named);
  }
  return null;
}

/** Levels count from 0; 9 is body text. */
export const levelOf = (outline: number): number | null => (outline >= 0 && outline <= 8 ? outline + 1 : null);

export const valueOf = (element: XmlElement, kind: string): string | undefined => {
  const child = childOf(element, kind);
  return child && attribute(child, 'w:val');
};

export const numberOf = (text: string | undefined): number | null => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null);
