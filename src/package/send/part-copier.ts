import type { OpenArchive } from '../open-archive';
import { relationshipsOf, type Relationship } from '../relationships';
import { declaration, xmlValue } from '../xml/write-xml';
import { endingOf, partKinds, pictures } from './kinds';

/** What a part may lead to, by the ids that it uses. */
export interface Links {
  /** What an id leads to, undefined where that stays behind. */
  peek(id: string): Relationship | undefined;
  /** The same, and it is taken along. */
  take(id: string): Relationship | undefined;
}

/** Makes the new text of a part out of the old bytes. */
export type Rewrite = (bytes: Uint8Array, links: Links) => string;

const packageAddress = 'http://schemas.openxmlformats.org/package/2006';

const utf8 = new TextEncoder();

/** Takes parts from one package to a new one, under names of its own: only what is asked for, and what that leads to. */
export class PartCopier {
  readonly parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #known = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  readonly #names: ReadonlySet<string>;

  constructor(
    readonly source: OpenArchive,
    /** How a kind of part is made anew, given its path. */
    readonly rewrites: Readonly<Record<string, (path: string) => Rewrite>>,
    /** The address that types of relationships begin with. */
    readonly relationshipAddress: string,
  ) {
    this.#names = new Set(source.names.map((name) => name.toLowerCase()));
  }

  add(path: string, contentType: string, text: string): void {
    this.parts.set(path, utf8.encode(text));
    this.#types.set(path, contentType);
  }

  /** Copies a part and what it leads to; answers its new path, undefined where there is none or where its kind stays behind. */
  copy(type: string, from: string): string | undefined {
    const known = this.#known.get(from);
    if (known !== undefined) return known;
    if (type === 'image') return this.#copyPicture(from);
    const kind = partKinds[type];
    const rewrite = this.rewrites[type]?.(from);
    const bytes = this.source.part(from);
    if (!kind || !rewrite || !bytes) return undefined;
    const to = this.#newPath(kind.path, type === 'vmlDrawing' ? 'vml' : 'xml');
    this.#known.set(from, to);
    const relationships = relationshipsOf(this.source, from);
    const used = new Map<string, string>();
    const follow = (relationship: Relationship): boolean => {
      if (used.has(relationship.id)) return true;
      const target = relationship.isExternal ? relationship.target : this.copy(relationship.type, relationship.target);
      if (target === undefined) return false;
      used.set(relationship.id, this.#write(relationship, to, target));
      return true;
    };
    const allowed = relationships.filter(
      (each) => kind.follows.includes(each.type) && (each.isExternal ? each.type === 'hyperlink' : this.#isThere(each)),
    );
    const peek = (id: string): Relationship | undefined => allowed.find((each) => each.id === id);
    const take = (id: string): Relationship | undefined => allowed.find((each) => each.id === id && follow(each));
    const text = rewrite(bytes, { peek, take });
    for (const each of relationships) if (kind.implied?.includes(each.type) && !each.isExternal) follow(each);
    this.add(to, kind.contentType, text);
    this.relate(to, [...used.values()]);
    return to;
  }

  /** Writes the relationships of a part, '' for the package. */
  relate(path: string, written: readonly string[]): void {
    if (written.length === 0) return;
    const cut = path.lastIndexOf('/') + 1;
    const text = `${declaration}<Relationships xmlns="${packageAddress}/relationships">${written.join('')}</Relationships>`;
    this.parts.set(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`, utf8.encode(text));
  }

  /** Every part of the package, the table of their kinds first. */
  finished(): Readonly<Record<string, Uint8Array>> {
    return { '[Content_Types].xml': utf8.encode(this.#contentTypes()), ...Object.fromEntries(this.parts) };
  }

  #contentTypes(): string {
    const defaults = [...pictures, ['vml', partKinds['vmlDrawing']?.contentType ?? '']].map(
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    );
    const overrides = Array.from(this.#types, ([path, type]) =>
      path.endsWith('.xml') ? `<Override PartName="/${path}" ContentType="${type}"/>` : '',
    );
    return (
      `${declaration}<Types xmlns="${packageAddress}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${overrides.join('')}</Types>`
    );
  }

  #isThere({ type, target }: Relationship): boolean {
    return this.#names.has(target.toLowerCase()) && (type !== 'image' || pictures.has(endingOf(target)));
  }

  #copyPicture(from: string): string | undefined {
    const ending = endingOf(from);
    const bytes = pictures.has(ending) ? this.source.part(from) : undefined;
    if (!bytes) return undefined;
    const to = this.#newPath('xl/media/image', ending);
    this.#known.set(from, to);
    this.parts.set(to, bytes);
    return to;
  }

  #newPath(stem: string, ending: string): string {
    const number = (this.#numbers.get(stem) ?? 0) + 1;
    this.#numbers.set(stem, number);
    return `${stem}${number}.${ending}`;
  }

  #write({ id, type, isExternal }: Relationship, from: string, target: string): string {
    const mode = isExternal && !target.startsWith('#') ? ' TargetMode="External"' : '';
    const isLater = /^chart(Style|ColorStyle)$/.test(type);
    const address = isLater ? 'http://schemas.microsoft.com/office/2011/relationships' : this.relationshipAddress;
    return relationship(id, `${address}/${type}`, isExternal ? target : relative(from, target), mode);
  }
}

export const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${xmlValue(id)}" Type="${type}" Target="${xmlValue(target)}"${mode}/>`;

/** Both are in folders of "xl". */
function relative(from: string, to: string): string {
  const [, folder] = from.split('/');
  const [, otherFolder, file] = to.split('/');
  return folder === otherFolder ? (file ?? '') : `../${otherFolder}/${file}`;
}
