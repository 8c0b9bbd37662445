import { attribute, childOf, isElement, type XmlElement } from '../../../package/xml/element';
import { readXml } from '../../../package/xml/read-xml';
import { printNumber } from './print-number';
import { numberOf, valueOf, type NumberingOf } from './styles';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  /** Paragraphs of this style are of this level. */
  readonly style: string | undefined;
  readonly isDecimal: boolean;
}

interface List {
  /** Lists of the same kind go on counting from each other. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of numbered lists and headings as Word does: the numbers stand nowhere in the file. */
export interface Numbering {
  /** What Word prints before the next paragraph of a list: "1.2 ", "- " for a bullet, '' for none. */
  next(numbering: NumberingOf, style: string): string;
}

/** Throws an ArchiveError. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const lists = bytes ? readLists(readXml(bytes)) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numbering, style) {
      const list = lists.get(numbering.list);
      if (!list) return '';
      const at = numbering.level ?? [...list.levels].find(([, level]) => level.style === style)?.[0] ?? 0;
      const level = list.levels.get(at);
      if (!level) return '';
      const counted = counts.get(list.kind) ?? [];
      counts.set(list.kind, counted);
      const restart = begun.has(`${numbering.list} ${at}`) ? undefined : list.restarts.get(at);
      begun.add(`${numbering.list} ${at}`);
      for (let above = 0; above < at; above += 1) counted[above] ??= list.levels.get(above)?.start ?? 1;
      counted[at] = restart ?? (counted[at] === undefined ? level.start : counted[at] + 1);
      counted.length = at + 1;
      return labelOf(level, list, counted);
    },
  };
}

function labelOf(level: Level, list: List, counted: readonly number[]): string {
  if (level.format === 'bullet') return '- ';
  const label = level.text.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1;
    return printNumber(counted[at] ?? 1, level.isDecimal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'));
  });
  return label.trim() === '' ? '' : `${label.trim()} `;
}

function readLists(root: XmlElement): ReadonlyMap<string, List> {
  const elements = root.children.filter(isElement);
  const kinds = new Map(
    elements
      .filter(({ kind }) => kind === 'w:abstractNum')
      .map((element) => [attribute(element, 'w:abstractNumId') ?? '', element] as const),
  );
  const byStyle = new Map(
    [...kinds.values()].flatMap((element) => {
      const style = valueOf(element, 'w:styleLink');
      return style === undefined ? [] : [[style, element] as const];
    }),
  );
  const lists = new Map<string, List>();
  for (const element of elements) {
    if (element.kind !== 'w:num') continue;
    const named = kinds.get(valueOf(element, 'w:abstractNumId') ?? '');
    // A list may be of the kind that a list style is.
    const kind = named && (byStyle.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named);
    if (!kind) continue;
    const overrides = element.children.filter(isElement).filter((child) => child.kind === 'w:lvlOverride');
    lists.set(attribute(element, 'w:numId') ?? '', {
      kind: attribute(kind, 'w:abstractNumId') ?? '',
      levels: new Map([...levelsOf(kind), ...overrides.flatMap(levelsOf)]),
      restarts: new Map(
        overrides.flatMap((override) => {
          const [level, start] = [numberOf(attribute(override, 'w:ilvl')), numberOf(valueOf(override, 'w:startOverride'))];
          return level === null || start === null ? [] : [[level, start] as const];
        }),
      ),
    });
  }
  return lists;
}

function levelsOf(parent: XmlElement): readonly (readonly [number, Level])[] {
  return parent.children.filter(isElement).flatMap((element) => {
    const at = numberOf(attribute(element, 'w:ilvl'));
    if (element.kind !== 'w:lvl' || at === null || at > 8) return [];
    const level: Level = {
      start: numberOf(valueOf(element, 'w:start')) ?? 1,
      format: valueOf(element, 'w:numFmt') ?? 'decimal',
      text: valueOf(element, 'w:lvlText') ?? '',
      style: valueOf(element, 'w:pStyle'),
      isDecimal: childOf(element, 'w:isLgl') !== undefined,
    };
    return [[at, level] as const];
  });
}
