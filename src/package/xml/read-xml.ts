import { ArchiveError } from '../open-archive';
import type { XmlElement } from './element';
import { rewriteXml } from './rewrite-xml';

/** The root of a part with everything in it. Throws an ArchiveError. */
export function readXml(bytes: Uint8Array): XmlElement {
  const roots: XmlElement[] = [];
  rewriteXml(bytes, () => (element) => {
    roots.push(element);
    return null;
  });
  const [root] = roots;
  if (!root) throw new ArchiveError('damaged');
  return root;
}
