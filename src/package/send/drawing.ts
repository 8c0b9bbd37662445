import { allOf, attribute, changed, isElement, type XmlElement, without } from '../xml/element';
import { into, type Rules } from '../xml/rewrite-xml';
import type { Counts } from './facts';
import type { Links } from './part-copier';

const chartAddress = /\/drawingml\/(2006\/)?chart$/;
const anchor = /^xdr:wsDr\/(xdr:(twoCell|oneCell|absolute)Anchor|mc:AlternateContent)$/;
/** A picture's description that says where it came from, with the name of whoever had it there. */
const isPath = (text: string): boolean => /^([a-z]:\\|\\\\|file:|\/(home|users)\/)/i.test(text);

/** Pictures, shapes and charts stay; an object whose workings stay behind (a button, a slicer, a document in the sheet) goes with them. */
export const drawingRules =
  (links: Links, isLinkKept: (target: string) => boolean, counts: Counts): Rules =>
  (path) => {
    if (path === 'xdr:wsDr') return into;
    if (!anchor.test(path)) return undefined;
    return (element) => {
      const made = isWhole(element, links) ? withoutWorkings(element, links, isLinkKept, counts) : null;
      if (!made) counts.objects += 1;
      return made;
    };
  };

/** Whether everything that the object consists of comes along. */
const isWhole = (object: XmlElement, links: Links): boolean =>
  allOf(object).every((element) => {
    if (element.kind === 'a:graphicData') return chartAddress.test(attribute(element, 'uri') ?? '');
    if (element.kind === 'c:chart') return links.peek(attribute(element, 'r:id') ?? '') !== undefined;
    return element.kind !== 'a14:compatExt' && element.kind !== 'xdr:contentPart';
  });

/** A drawing without formulas, macros and ways out. Links count where they are cut. */
export const withoutWorkings = (
  drawing: XmlElement,
  links: Links,
  isLinkKept: (target: string) => boolean,
  counts: Counts,
): XmlElement | null =>
  changed(drawing, (element) => {
    if (/^a:hlink(Click|Hover|MouseOver)$/.test(element.kind)) {
      const id = attribute(element, 'r:id') ?? '';
      const kept = isLinkKept(links.peek(id)?.target ?? '') && links.take(id) !== undefined;
      if (!kept) counts.links += 1;
      return kept ? without(element, 'invalidUrl', 'tgtFrame', 'history') : null;
    }
    if (element.kind === 'asvg:svgBlip') return null;
    if (element.kind === 'c:userShapes' && !links.peek(attribute(element, 'r:id') ?? '')) return null;
    if (element.kind === 'a:ext' && element.children.filter(isElement).some(({ kind }) => kind === 'asvg:svgBlip')) return null;
    const attributes = element.attributes.filter(({ kind, value }) => {
      if (kind === 'r:embed' || kind === 'r:id' || kind === 'o:relid') return links.take(value) !== undefined;
      if (kind === 'descr' || kind === 'title' || kind === 'o:title') return !isPath(value) && kind !== 'o:title';
      return !kind.startsWith('r:') && kind !== 'macro' && kind !== 'textlink' && kind !== 'fPublished';
    });
    return { ...element, attributes };
  });
