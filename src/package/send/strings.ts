import { changed, type XmlElement } from '../xml/element';
import { into, rewriteXml } from '../xml/rewrite-xml';
import { declaration, writeXml, xmlText } from '../xml/write-xml';

/** The texts of a workbook's cells, of which only those go on that a kept cell shows. */
export class Strings {
  readonly #places = new Map<string, number>();
  readonly #wanted: (number | string)[] = [];

  /** The new place of a text of the old table. */
  moved(place: number): number {
    return this.#place(`#${place}`, place);
  }

  /** The place of a text that a formula showed or an error is called by, as the file writes it. */
  added(text: string): number {
    return this.#place(`"${text}`, text);
  }

  #place(key: string, entry: number | string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#wanted.length);
    return this.#wanted.push(entry) - 1;
  }

  /** The new table, once every sheet is written. `old` is the part of the old one, `namespace` the workbook's own. */
  write(old: Uint8Array | undefined, namespace: string): string {
    const wanted = new Set(this.#wanted.filter((entry) => typeof entry === 'number'));
    const texts = new Map<number, string>();
    let place = 0;
    if (old) {
      rewriteXml(old, (path) => {
        if (path === 'sst') return into;
        if (path !== 'sst/si') return undefined;
        return (item) => {
          if (wanted.has(place)) texts.set(place, writeXml(plain(item) ?? item));
          place += 1;
          return null;
        };
      });
    }
    const items = this.#wanted.map((entry) =>
      typeof entry === 'number' ? (texts.get(entry) ?? '<si><t/></si>') : `<si><t xml:space="preserve">${xmlText(entry)}</t></si>`,
    );
    const count = this.#wanted.length;
    return `${declaration}<sst xmlns="${namespace}" uniqueCount="${count}">${items.join('')}</sst>`;
  }
}

/** Without prefixes, and without what other namespaces have added. */
function plain(item: XmlElement): XmlElement | null {
  return changed(item, (element) =>
    /[:}]/.test(element.kind)
      ? null
      : { ...element, name: element.kind, attributes: element.attributes.filter(({ name }) => !/^xmlns\b/.test(name)) },
  );
}
