import { xmlText } from '../../package/xml/write-xml';

/** Texts of cells, each once. */
export class SharedTexts {
  readonly #places = new Map<string, number>();

  at(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  /** The children of the part `sharedStrings.xml`. What Excel would read as an escaped character ("_x000D_") is escaped itself. */
  xml(): string {
    return [...this.#places.keys()]
      .map((text) => `<si><t xml:space="preserve">${xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))}</t></si>`)
      .join('');
  }
}
