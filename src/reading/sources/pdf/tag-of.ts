import type { Tag } from './page';
import { pdfLimits } from './limits';

/** The tree of a page as pdf.js gives it, without what says nothing; null where there is none, or where it is deeper than a document can be. */
export function tagOf(tree: unknown, depth = 0): Tag | null {
  if (!isObject(tree) || depth > pdfLimits.tagsDeep) return null;
  const children = Reflect.get(tree, 'children') as unknown;
  const role = Reflect.get(tree, 'role') as unknown;
  const found: (Tag | string)[] = [];
  for (const child of Array.isArray(children) ? children : []) {
    if (!isObject(child)) continue;
    const id = Reflect.get(child, 'id') as unknown;
    if (Reflect.get(child, 'type') === 'content' && typeof id === 'string') found.push(id);
    else {
      const tag = tagOf(child, depth + 1);
      if (tag) found.push(tag);
    }
  }
  return { role: typeof role === 'string' ? role : '', children: found };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
