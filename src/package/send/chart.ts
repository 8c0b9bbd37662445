import { allOf, changed, childOf, isElement, like, textOf, type XmlElement } from '../xml/element';
import { staysWithin } from './sheets-of-formula';

/** Parts of a chart that lead to another file, to a pivot table or to a printer. */
const leftOut: ReadonlySet<string> = new Set(['c:externalData', 'c:printSettings', 'c:pivotSource', 'c:pivotFmts']);

/**
 * A chart that shows what it showed. Where its figures stand on a sheet that is kept it still looks there; else the figures that it remembers become
 * its own.
 */
export function freeChart(chart: XmlElement, kept: ReadonlySet<string>): XmlElement | null {
  const isKept = (element: XmlElement): boolean => staysWithin(textOf(element), kept) && textOf(element).includes('!');
  return changed(chart, (element, [parent, grandparent]) => {
    if (leftOut.has(element.kind)) return null;
    if (element.kind === 'c:ext') return allOf(element).every((each) => !/[:}](f|sqref)$/.test(each.kind) || isKept(each)) ? element : null;
    if (!/^c:(num|str|multiLvlStr)Ref$/.test(element.kind)) return element;
    const formula = childOf(element, 'c:f');
    return formula && isKept(formula) ? element : ownFigures(element, parent, grandparent);
  });
}

function ownFigures(reference: XmlElement, parent: XmlElement | undefined, grandparent: XmlElement | undefined): XmlElement {
  const cache = reference.children.filter(isElement).find(({ kind }) => /Cache$/.test(kind));
  if (parent?.kind === 'c:tx') {
    const words = cache ? cachedTexts(cache).join(' ') : '';
    return grandparent?.kind === 'c:ser' ? like(reference, 'v', [words]) : richText(reference, words);
  }
  if (reference.kind === 'c:multiLvlStrRef') return like(reference, 'strLit', innermost(cache));
  const local = reference.kind === 'c:numRef' ? 'numLit' : 'strLit';
  return like(reference, local, cache ? cache.children.filter((child) => !isElement(child) || child.kind !== 'c:extLst') : []);
}

const cachedTexts = (cache: XmlElement): readonly string[] =>
  allOf(cache)
    .filter(({ kind }) => kind === 'c:v')
    .map(textOf);

/** Categories of several levels have no form of their own without cells: the level next to the figures stays. */
function innermost(cache: XmlElement | undefined): XmlElement['children'] {
  const level = cache && childOf(cache, 'c:lvl');
  const count = cache && childOf(cache, 'c:ptCount');
  return [...(count ? [count] : []), ...(level?.children ?? [])];
}

function richText(reference: XmlElement, words: string): XmlElement {
  const address = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const a = (local: string, children: XmlElement['children']): XmlElement => ({
    name: `a:${local}`,
    kind: `a:${local}`,
    attributes: [{ name: 'xmlns:a', kind: 'xmlns:a', value: address }],
    children,
  });
  return like(reference, 'rich', [a('bodyPr', []), a('p', [a('r', [a('t', [words])])])]);
}
