import type { TextRow } from '../domain/plan';
import type { Block } from './block';
import { isAlone, textBlocks, type TextOptions } from './texts';

/** A table, or several under one title, that has its place under a heading of a chapter. */
export interface Section {
  readonly title: string;
  /** Heading under which it was printed where it came from, '' if unknown. */
  readonly heading: string;
  /** Headings that it stands under where nothing else is known, the closest first. */
  readonly homes: readonly RegExp[];
  readonly blocks: (withTitle: boolean) => readonly Block[];
}

/** Where it was printed; else the last text whose heading is its title or one of its usual homes. */
export function homeOf({ title, heading, homes }: Section, texts: readonly TextRow[]): TextRow | undefined {
  const named = (wanted: string): TextRow | undefined => (wanted ? texts.findLast((row) => same(row.heading, wanted)) : undefined);
  return (
    named(heading) ?? named(title) ?? homes.map((home) => texts.findLast((row) => home.test(row.heading))).find((row) => row !== undefined)
  );
}

/** Texts in their order, each section under its heading, those without a home last. */
export function withSections(texts: readonly TextRow[], sections: readonly Section[], options: TextOptions = {}): readonly Block[] {
  const placed = new Map(sections.map((section) => [section, homeOf(section, texts)]));
  const under = (row: TextRow | undefined): readonly Block[] =>
    sections
      .filter((section) => placed.get(section) === row)
      .flatMap((section) => section.blocks(row === undefined || !same(section.title, row.heading)));
  const holds = (row: TextRow): boolean => row.text !== '' || [...placed.values()].includes(row);
  const kept = options.empty === 'leaveOut' ? texts.filter((row, at) => [row, ...beneath(texts, at)].some(holds)) : texts;
  return [
    ...kept.flatMap((row, at) => {
      const own = under(row);
      const alone = own.length === 0 && isAlone(row, kept[at + 1]);
      return [...textBlocks(row, { ...options, newPage: options.newPage === true && at === 0, alone }), ...own];
    }),
    ...under(undefined),
  ];
}

/** The texts under smaller headings that belong to a heading. */
function beneath(texts: readonly TextRow[], at: number): readonly TextRow[] {
  const level = texts[at]?.headingLevel ?? 0;
  const next = texts.findIndex((row, index) => index > at && row.headingLevel <= level);
  return texts.slice(at + 1, next < 0 ? undefined : next);
}

const same = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();
