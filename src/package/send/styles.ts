import { attribute, changed, childOf, isElement, withAttribute, type XmlElement } from '../xml/element';

/**
 * The formats of a workbook. Words stand in number formats too ("0 "brukare""): those that no kept cell has say nothing any more. `used`: places in the
 * list of cell formats.
 */
export function keptStyles(styles: XmlElement, used: ReadonlySet<number>): XmlElement | null {
  const formats = childOf(styles, 'cellXfs')?.children.filter(isElement) ?? [];
  const named = childOf(styles, 'cellStyleXfs')?.children.filter(isElement) ?? [];
  const kept = new Set([...formats.filter((_, at) => used.has(at)), ...named].map((each) => attribute(each, 'numFmtId')));
  return changed(styles, (element, [parent]) =>
    element.kind === 'numFmt' && parent?.kind === 'numFmts' && !kept.has(attribute(element, 'numFmtId'))
      ? withAttribute(element, 'formatCode', 'General')
      : element,
  );
}
