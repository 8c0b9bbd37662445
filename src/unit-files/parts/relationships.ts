import { attributes, tags } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "worksheet", "table"; the same in strict and transitional files. */
  readonly kind: string;
  /** Path of the part that is meant, from the archive's root. */
  readonly path: string;
}

/** What a part refers to inside the file; what lies outside is left out, and never fetched. */
export function relationships(xml: string, from: string): readonly Relationship[] {
  return tags(xml, 'Relationship').flatMap((tag) => {
    const found = attributes(tag);
    if (found.get('TargetMode') === 'External') return [];
    const kind = (found.get('Type') ?? '').split('/').at(-1) ?? '';
    return [{ id: found.get('Id') ?? '', kind, path: resolve(from, found.get('Target') ?? '') }];
  });
}

/** Where the relationships of a part stand: xl/worksheets/sheet1.xml → xl/worksheets/_rels/sheet1.xml.rels. */
export const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
