import { contentTypeOf, type Parts, relate, relationshipsOf, setContentType, type Relationship } from './package-parts';

/** A part taken out of a package with all that it points to, to be laid into another. */
export interface CarriedPart {
  readonly id: string;
  readonly type: string;
  /** An address outside the package instead of a part. */
  readonly external?: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly CarriedPart[];
}

const DEEPEST = 5;

/** Copies what a relationship leads to; the package is left as it is. */
export function carry(parts: Parts, { id, type, target, external }: Relationship, depth = 0): CarriedPart {
  const none = { id, type, name: '', contentType: '', bytes: new Uint8Array(), parts: [] };
  if (external) return { ...none, external: target };
  return {
    ...none,
    name: target.slice(target.lastIndexOf('/') + 1),
    contentType: contentTypeOf(parts, target),
    bytes: parts[target] ?? none.bytes,
    parts: depth === DEEPEST ? [] : relationshipsOf(parts, target).map((one) => carry(parts, one, depth + 1)),
  };
}

/** Lays a part that was carried at a path of its own below `folder`, and what it points to; `from` is related to it. Answers the relationship's id. */
export function layCarried(parts: Parts, from: string, folder: string, carried: CarriedPart, id?: string): string {
  const { type, external, name, contentType, bytes } = carried;
  if (external !== undefined) return relate(parts, from, { ...(id !== undefined && { id }), type, target: external, external: true });
  const path = freePath(parts, folder, name);
  parts[path] = bytes;
  setContentType(parts, path, contentType);
  for (const inner of carried.parts) layCarried(parts, path, folder, inner, inner.id);
  return relate(parts, from, { ...(id !== undefined && { id }), type, target: path, external: false });
}

/** "chart1.xml" → "xl/charts/chart4.xml" where one to three are taken. */
export function freePath(parts: Parts, folder: string, name: string): string {
  const [, stem = 'part', ending = ''] = /^(.*?)\d*(\.\w+)?$/.exec(name) ?? [];
  let number = 1;
  while (parts[`${folder}/${stem}${number}${ending}`] !== undefined) number += 1;
  return `${folder}/${stem}${number}${ending}`;
}
