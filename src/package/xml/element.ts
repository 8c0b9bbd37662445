export interface XmlAttribute {
  /** As it is written in the file. */
  readonly name: string;
  /** By our own prefix (`kindOf`). */
  readonly kind: string;
  readonly value: string;
}

/** An element of a part. What is compared is `kind`: which prefix a file chose says nothing. */
export interface XmlElement {
  readonly name: string;
  readonly kind: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const attribute = ({ attributes }: XmlElement, kind: string): string | undefined =>
  attributes.find((each) => each.kind === kind)?.value;

export const childOf = ({ children }: XmlElement, kind: string): XmlElement | undefined =>
  children.filter(isElement).find((child) => child.kind === kind);

/** All text inside, put together. */
export const textOf = ({ children }: XmlElement): string => children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** The element itself and everything inside it. */
export const allOf = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.filter(isElement).flatMap(allOf)];

export const without = (element: XmlElement, ...kinds: readonly string[]): XmlElement => ({
  ...element,
  attributes: element.attributes.filter(({ kind }) => !kinds.includes(kind)),
});

/** With an attribute of no namespace set. */
export const withAttribute = (element: XmlElement, name: string, value: string): XmlElement => ({
  ...element,
  attributes: [...element.attributes.filter(({ kind }) => kind !== name), { name, kind: name, value }],
});

/** Only the children of these kinds; text between them is layout. */
export const onlyChildren = (element: XmlElement, ...kinds: readonly string[]): XmlElement => ({
  ...element,
  children: element.children.filter((child) => isElement(child) && kinds.includes(child.kind)),
});

/** An element of the same namespace, in the same writing. */
export const like = ({ name, kind }: XmlElement, local: string, children: XmlElement['children']): XmlElement => ({
  name: name.replace(/[^:]*$/, local),
  kind: kind.replace(/[^:}]*$/, local),
  attributes: [],
  children,
});

/** Each element inside, the outermost first, as `change` makes it; null takes it away with all that is in it. */
export function changed(
  element: XmlElement,
  change: (element: XmlElement, parents: readonly XmlElement[]) => XmlElement | null,
): XmlElement | null {
  const walk = (each: XmlElement, parents: readonly XmlElement[]): XmlElement | null => {
    const made = change(each, parents);
    return (
      made && { ...made, children: made.children.flatMap((child) => (isElement(child) ? (walk(child, [made, ...parents]) ?? []) : child)) }
    );
  };
  return walk(element, []);
}
