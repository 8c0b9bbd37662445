import { attribute, childOf, isElement, like, textOf, withAttribute, without, type XmlElement } from '../xml/element';
import type { Counts } from './facts';
import type { Strings } from './strings';

/**
 * A cell with what it showed and nothing of how that came about. A text that a formula gave and the name of an error are texts like any other; a
 * formula whose value the file does not hold leaves an empty cell.
 */
export function valueCell(cell: XmlElement, strings: Strings, counts: Counts): XmlElement {
  // `cm` and `vm` lead to parts that stay behind: how an array spilled, what a linked data type knows.
  const bare = without({ ...cell, children: [] }, 't', 'cm', 'vm');
  const type = attribute(cell, 't');
  const value = childOf(cell, 'v');
  const text = value ? textOf(value) : '';
  const isComputed = childOf(cell, 'f') !== undefined;
  const showsNothing = !value || (text === '' && type !== 'str');
  if (isComputed) counts[showsNothing ? 'empty' : 'values'] += 1;
  const withText = (place: number): XmlElement => withAttribute({ ...bare, children: [like(cell, 'v', [String(place)])] }, 't', 's');
  if (type === 'inlineStr')
    return { ...withAttribute(bare, 't', 'inlineStr'), children: cell.children.filter((child) => isElement(child) && child.kind === 'is') };
  if (showsNothing) return bare;
  if (type === 's') return withText(strings.moved(Number(text)));
  if (type === 'str' || type === 'e') return withText(strings.added(text));
  const plain = { ...bare, children: [like(cell, 'v', [text])] };
  return type === undefined ? plain : withAttribute(plain, 't', type);
}
