import { strFromU8, strToU8 } from 'fflate';
import { attributes, toXml } from './xml-text';

/** The parts of an open package (a zip of XML) by path, as bytes. */
export type Parts = Record<string, Uint8Array>;

export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && strFromU8(bytes);
}

export function rewritePart(parts: Parts, path: string, rewrite: (xml: string) => string): void {
  const before = partText(parts, path);
  if (before !== undefined) parts[path] = strToU8(rewrite(before));
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(0, cut + 1)}_rels/${path.slice(cut + 1)}.rels`;
}

/** Where a part's relationships lead. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return Array.from((partText(parts, relationshipsPath(path)) ?? '').matchAll(/<Relationship\s([^>]*)>/g), ([, tag = '']) => {
    const found = attributes(tag);
    const external = found.get('TargetMode') === 'External';
    const target = found.get('Target') ?? '';
    return { id: found.get('Id') ?? '', type: found.get('Type') ?? '', target: external ? target : resolve(folder, target), external };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Relates a part to another; answers the id. */
export function relate(
  parts: Parts,
  path: string,
  { id, type, target, external }: Omit<Relationship, 'id'> & { readonly id?: string },
): string {
  const rels = relationshipsPath(path);
  // The library closes an empty list at once.
  const before = (partText(parts, rels) ?? NO_RELATIONSHIPS).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  const own = id ?? `rIdX${before.length}`;
  const leads = external ? `Target="${toXml(target)}" TargetMode="External"` : `Target="/${toXml(target)}"`;
  parts[rels] = strToU8(before.replace('</Relationships>', `<Relationship Id="${own}" Type="${type}" ${leads}/></Relationships>`));
  return own;
}

/** What kind of part it is, by its own name or by its ending. */
export function contentTypeOf(parts: Parts, path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const tags = Array.from((partText(parts, '[Content_Types].xml') ?? '').matchAll(/<(?:Override|Default)\s([^>]*)>/g), ([, tag = '']) =>
    attributes(tag),
  );
  const found =
    tags.find((tag) => tag.get('PartName') === `/${path}`) ?? tags.find((tag) => tag.get('Extension')?.toLowerCase() === ending);
  return found?.get('ContentType') ?? 'application/octet-stream';
}

export function setContentType(parts: Parts, path: string, contentType: string): void {
  const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
  rewritePart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${override}</Types>`));
}

/** Takes a part away with its relationships and its content type. */
export function removePart(parts: Parts, path: string): void {
  // Parts are a record by path, and the library reads every one that is there.
  delete parts[path];
  delete parts[relationshipsPath(path)];
  rewritePart(parts, '[Content_Types].xml', (xml) => xml.replace(new RegExp(`<Override\\s[^>]*PartName="/${path}"[^>]*/>`), ''));
}

/** Adds a part with its content type and its relationship from the package (`_rels/.rels`) or from another part. */
export function addPart(
  parts: Parts,
  part: {
    readonly path: string;
    readonly xml: string;
    readonly contentType?: string;
    readonly relationship: string;
    readonly from?: string;
  },
): void {
  parts[part.path] = strToU8(part.xml);
  if (part.contentType !== undefined) setContentType(parts, part.path, part.contentType);
  rewritePart(parts, part.from ?? '_rels/.rels', (xml) => {
    const relationship = `<Relationship Id="rIdX${xml.length}" Type="${part.relationship}" Target="/${part.path}"/>`;
    return xml.replace('</Relationships>', `${relationship}</Relationships>`);
  });
}
