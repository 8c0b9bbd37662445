import { distance } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import { chapterHeadings } from '../../domain/headings';
import type { Said } from './said';

const more = [
  'Innehållsförteckning',
  'Innehåll',
  'Organisation',
  'Övrigt',
  'Kvalitet',
  'Kvalitetsarbete',
  'Ekonomi',
  'Budget',
  'Driftbudget',
  'Redovisning av ekonomi',
  'Uppföljning av ekonomi',
  'Intern kontroll',
];
const known: readonly string[] = [
  ...new Set([
    ...(['VP', 'T2'] as const).flatMap((type) =>
      (['unit', 'board'] as const).flatMap((level) => chapterHeadings(type, level).map(({ heading }) => nameKey(heading))),
    ),
    ...more.map(nameKey),
  ]),
];
const exactly = new Set(known);

/** "Budget 2026" is "Budget". */
const withoutYear = (key: string): string => key.replace(/[:.]$/, '').replace(/ (?:19|20)\d\d$/, '');

/** A heading that documents of this family have outside the goals, also with a letter or two misread. */
export function isKnownHeading(text: string): boolean {
  if (text.length > 80) return false;
  const whole = nameKey(text);
  const key = withoutYear(whole);
  if (exactly.has(whole) || exactly.has(key)) return true;
  return known.some((word) => {
    const most = word.length >= 18 ? 2 : word.length >= 9 ? 1 : 0;
    return most > 0 && key[0] === word[0] && distance(key, word, most) <= most;
  });
}

/** A chapter of our own report that holds what it works out itself. */
export const isComputedChapter = (text: string): boolean =>
  /^(?:läget i korthet|bilaga: accepterade anmärkningar)$/.test(nameKey(text.slice(0, 60)));

/** Where the part after the goals begins, in a document without a list of contents. */
export const endsGoals = (text: string): boolean => {
  if (text.length > 80) return false;
  const key = nameKey(text);
  return ['redovisning av ekonomi', 'uppföljning av ekonomi', 'övrigt', 'agenda 2030', 'uppföljning av intern kontroll'].includes(key);
};

/** Words that a sentence does not end in: what ends in one was cut. */
const openEnds = new Set(
  'och eller samt att som den det de en ett i på av för till med om hos från vid under över inom enligt är har kan ska vi utan genom mot utifrån vilket där när'.split(
    ' ',
  ),
);
/** Whether a line ends where no sentence and no name does. */
export const endsOpen = (text: string): boolean => openEnds.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

const longestHeading = 100;
/** A title of a goal that a text repeats. */
export const longestTitle = 400;

/** Headings that are told by their place: a short line on its own that is no sentence. `titles`: keys of goals, which a text may repeat as headings. */
export function looksLikeHeading(said: readonly Said[], at: number, titles: ReadonlySet<string>): boolean {
  const one = said[at];
  if (one === undefined || one.isRow || !one.gapBefore) return false;
  const { text } = one;
  if (text.length <= longestTitle && titles.has(nameKey(text))) return true;
  if (!one.gapAfter && !headsParagraph(one, said[at + 1])) return false;
  if (text.length > longestHeading || !beginsHeading(text) || /[.:,;!?…]["”’)]?$/.test(text) || /[.!?] \p{Lu}/u.test(text)) return false;
  if (/^bilaga \d/i.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (endsOpen(text)) return false;
  const [before, after] = [said[at - 1], said[at + 1]];
  if (after !== undefined && /^\p{Ll}/u.test(after.text)) return false;
  // One of several points that a page break set apart is no heading.
  return !isPoint(text) || ![before, after].some((other) => other !== undefined && isPoint(other.text));
}

/** Where no blank line follows a heading: it is short, and what stands beneath is a whole paragraph. */
const headsParagraph = (one: Said, next: Said | undefined): boolean =>
  one.text.length <= 60 && next !== undefined && !next.isRow && next.text.length > 80 && /^\p{Lu}.*[.!?]$/u.test(next.text);

const beginsHeading = (text: string): boolean => /^(?:[-–•] ?)?["”]?\p{Lu}/u.test(text);
const isPoint = (text: string): boolean => /^[-–•*]/.test(text);
