import { ArchiveError } from '../open-archive';
import type { XmlElement } from './element';
import { parseXml } from './parse-xml';
import { declaration, startOfTag, writeXml } from './write-xml';

/** What becomes of an element that is read with all that is in it; null leaves it out. */
export type Rule = (element: XmlElement) => XmlElement | null;
/** The element's own tag is written, and those inside it are asked about one by one. */
export interface Into {
  readonly into: (tag: XmlElement) => XmlElement;
}
/** By path from the root: "worksheet/sheetData/row". What has no rule is left out, so that nothing unknown is passed on. */
export type Rules = (path: string) => Rule | Into | undefined;

export const keep: Rule = (element) => element;
export const into: Into = { into: (tag) => tag };

interface Building extends XmlElement {
  readonly children: (XmlElement | string)[];
}

interface Open {
  readonly path: string;
  /** Its end tag, where its start tag is written already. */
  readonly end?: string;
  /** Being read whole. */
  readonly building?: Building;
  readonly rule?: Rule;
}

/** A part as the rules make it, element by element: no more of it is in memory than the rules ask for. Throws an ArchiveError. */
export function rewriteXml(bytes: Uint8Array, rules: Rules): string {
  const out: string[] = [declaration];
  const stack: Open[] = [];
  parseXml(bytes, {
    open(tag) {
      const parent = stack.at(-1);
      stack.push(parent?.building ? inside(parent.building, tag) : opened(parent, tag));
    },
    text: (text) => void stack.at(-1)?.building?.children.push(text),
    close() {
      const { end, building, rule } = stack.pop() ?? {};
      if (end !== undefined) out.push(end);
      const made = building && rule?.(building);
      if (made) out.push(writeXml(made));
    },
  });
  return out.join('');

  function inside(parent: Building, tag: XmlElement): Open {
    const building = { ...tag, children: [] };
    parent.children.push(building);
    return { path: '', building };
  }

  function opened(parent: Open | undefined, tag: XmlElement): Open {
    if (parent && parent.end === undefined) return { path: '' };
    const path = parent ? `${parent.path}/${tag.kind}` : tag.kind;
    const rule = rules(path);
    // A part that is something else than its relationship says.
    if (rule === undefined && !parent) throw new ArchiveError('damaged');
    if (rule === undefined) return { path };
    if (typeof rule === 'function') return { path, rule, building: { ...tag, children: [] } };
    out.push(`${startOfTag(rule.into(tag))}>`);
    return { path, end: `</${tag.name}>` };
  }
}
