import { strFromU8, strToU8 } from 'fflate';

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
  if (part.contentType !== undefined) {
    const override = `<Override PartName="/${part.path}" ContentType="${part.contentType}"/>`;
    rewritePart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${override}</Types>`));
  }
  rewritePart(parts, part.from ?? '_rels/.rels', (xml) => {
    const relationship = `<Relationship Id="rIdX${xml.length}" Type="${part.relationship}" Target="/${part.path}"/>`;
    return xml.replace('</Relationships>', `${relationship}</Relationships>`);
  });
}
