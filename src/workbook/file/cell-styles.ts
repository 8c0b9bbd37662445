import { xmlValue } from '../../package/xml/write-xml';
import type { BorderStyle, ConditionContent, Style } from '../content';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What of a style lies in one cell: lines of a rectangle are those of its sides by now. */
export interface CellLook extends Omit<Style, 'numberFormat' | 'borders'> {
  readonly numberFormat?: string;
  readonly borders?: Partial<Readonly<Record<Side, BorderStyle>>>;
  /** Text that Excel would take for something else when the cell is edited: an apostrophe stands before it. */
  readonly quoted?: true;
}

/** Formats that a file knows by number alone. */
const known: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['#,##0', 3],
  ['0%', 9],
  ['@', 49],
]);
const firstOwn = 164;

/** The looks of cells of a workbook, each once, and the part of the file that lists them. */
export class CellStyles {
  readonly #looks: CellLook[] = [{}];
  readonly #ids = new Map<string, number>([['{}', 0]]);
  /** What comes of a look with more laid over it: asked for with every cell. */
  readonly #over = new WeakMap<CellLook, Map<number, number>>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Listed([font({})]);
  readonly #fills = new Listed(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  readonly #borders = new Listed([borders({})]);
  readonly #conditions = new Listed([]);

  /** The number of a look with another laid over it. */
  with(id: number, over: CellLook): number {
    const before = this.#over.get(over) ?? new Map<number, number>();
    this.#over.set(over, before);
    const made = before.get(id) ?? this.#idOf(laidOver(this.#looks[id] ?? {}, over));
    before.set(id, made);
    return made;
  }

  #idOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const id = this.#ids.get(key) ?? this.#looks.length;
    if (id === this.#looks.length) {
      this.#ids.set(key, id);
      this.#looks.push(look);
    }
    return id;
  }

  /** The number of the look that a conditional format gives. */
  condition({ style, numberFormat }: Pick<ConditionContent, 'style' | 'numberFormat'>): number {
    const { font: letters, fill, borders: lines } = style;
    const color = letters?.color ? `<color rgb="${argb(letters.color)}"/>` : '';
    const bold = letters?.bold === undefined ? '' : `<b val="${Number(letters.bold)}"/>`;
    const italic = letters?.italic === undefined ? '' : `<i val="${Number(letters.italic)}"/>`;
    const own = `${bold}${italic}${color}`;
    return this.#conditions.at(
      `<dxf>${own && `<font>${own}</font>`}${numberFormat === undefined ? '' : this.#numberFormat(numberFormat)}${
        fill
          ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`
          : ''
      }${lines ? borders(sidesOf(lines)) : ''}</dxf>`,
    );
  }

  #formatId(format: string): number {
    const id = known.get(format) ?? this.#formats.get(format) ?? firstOwn + this.#formats.size;
    if (!known.has(format)) this.#formats.set(format, id);
    return id;
  }

  #numberFormat(format: string): string {
    return `<numFmt numFmtId="${this.#formatId(format)}" formatCode="${xmlValue(format)}"/>`;
  }

  #cellFormat({ numberFormat = 'General', font: letters = {}, fill, borders: lines = {}, ...rest }: CellLook): string {
    const ids: readonly (readonly [string, number, string])[] = [
      ['numFmtId', this.#formatId(numberFormat), 'applyNumberFormat'],
      ['fontId', this.#fonts.at(font(letters)), 'applyFont'],
      ['fillId', fill === undefined ? 0 : this.#fills.at(solid(fill)), 'applyFill'],
      ['borderId', this.#borders.at(borders(lines)), 'applyBorder'],
    ];
    const aligned = alignment(rest);
    return `<xf ${ids.map(([name, id]) => `${name}="${id}"`).join(' ')} xfId="0"${rest.quoted ? ' quotePrefix="1"' : ''}${ids
      .map(([, id, applied]) => (id > 0 ? ` ${applied}="1"` : ''))
      .join('')}${aligned === '' ? '/>' : ` applyAlignment="1">${aligned}</xf>`}`;
  }

  /** The children of the part `styles.xml`. */
  xml(): string {
    const cells = this.#looks.map((look) => this.#cellFormat(look));
    const formats = [...this.#formats].map(([format]) => this.#numberFormat(format));
    return [
      list('numFmts', formats),
      list('fonts', this.#fonts.all),
      list('fills', this.#fills.all),
      list('borders', this.#borders.all),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', cells),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      list('dxfs', this.#conditions.all),
    ].join('');
  }
}

/** Pieces of XML by their place, each once. */
class Listed {
  readonly #places: Map<string, number>;
  constructor(first: readonly string[]) {
    this.#places = new Map(first.map((xml, at) => [xml, at]));
  }
  at(xml: string): number {
    const place = this.#places.get(xml) ?? this.#places.size;
    this.#places.set(xml, place);
    return place;
  }
  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** Lines of a rectangle that is one cell. */
export function sidesOf(lines: NonNullable<Style['borders']>): NonNullable<CellLook['borders']> {
  const { EdgeLeft, EdgeRight, EdgeTop, EdgeBottom } = lines;
  return {
    ...(EdgeLeft && { left: EdgeLeft }),
    ...(EdgeRight && { right: EdgeRight }),
    ...(EdgeTop && { top: EdgeTop }),
    ...(EdgeBottom && { bottom: EdgeBottom }),
  };
}

const laidOver = (below: CellLook, { font: letters, borders: lines, ...over }: CellLook): CellLook => ({
  ...below,
  ...over,
  ...(letters && { font: { ...below.font, ...letters } }),
  ...(lines && { borders: { ...below.borders, ...lines } }),
});

/** "#A4262C" → "FFA4262C". */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function font({ name = 'Calibri', size = 11, bold, italic, color, underline }: NonNullable<Style['font']>): string {
  const shown = color === undefined ? '' : `<color rgb="${argb(color)}"/>`;
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline === 'Single' ? '<u/>' : ''}<sz val="${size}"/>${shown}<name val="${xmlValue(name)}"/><family val="2"/></font>`;
}

const weights: Readonly<Record<BorderStyle['weight'], string>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };

function borders(lines: NonNullable<CellLook['borders']>): string {
  const side = (name: Side): string => {
    const line = lines[name];
    if (!line || line.style === 'None') return `<${name}/>`;
    return `<${name} style="${weights[line.weight]}"><color rgb="${argb(line.color)}"/></${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}</border>`;
}

function alignment({ horizontal, vertical, wrap, indent }: CellLook): string {
  const said = [
    horizontal && horizontal !== 'General' ? ` horizontal="${horizontal.toLowerCase()}"` : '',
    vertical ? ` vertical="${vertical.toLowerCase()}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
  ].join('');
  return said === '' ? '' : `<alignment${said}/>`;
}
