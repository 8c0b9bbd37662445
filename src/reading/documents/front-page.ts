import { nameKey } from '../../domain/normalise';
import type { DocumentJson } from '../../intake/document';
import type { Path } from '../reading';
import { frontLabelOf, isContact, type FrontLabel } from './front-labels';
import { isKnownHeading, looksLikeHeading } from './headings';
import { isContentsHeading } from './contents';
import { goalLabelOf } from './labels';
import type { Ledger } from './ledger';
import type { Said } from './said';
import type { Part } from './split';
import { joined } from './text';

export interface FrontPage {
  readonly author: string | null;
  readonly unit: string;
  readonly year: number | null;
  readonly start: NonNullable<DocumentJson['start']>;
  /** Index of the first line after it. */
  readonly end: number;
}

const noTitles: ReadonlySet<string> = new Set();
/** A line longer than this is text, and no line of a front page. */
const longestLine = 150;

/** Everything before the first heading. Lines that say nothing we know are left for the reader of the list. */
export function readFrontPage(said: readonly Said[], part: Part, path: Path, ledger: Ledger): FrontPage {
  const end = endOf(said, part);
  const read = new Map<FrontLabel, string[]>();
  const names: string[] = [];
  let open: FrontLabel | null = null;
  let year = part.title?.title.year ?? null;
  let unit = part.title?.title.unit ?? '';
  for (let at = part.from; at < end; at += 1) {
    const one = said[at];
    if (one === undefined) break;
    const isTitle = at === part.title?.at;
    const label = isTitle ? null : frontLabelOf(one);
    const isPlaced = (): boolean => {
      if (isTitle) {
        open = null;
        return true;
      }
      if (label !== null) {
        open = label.value === '' ? label.label : null;
        read.set(label.label, label.value === '' ? [] : [label.value]);
        return true;
      }
      const values = open === null ? undefined : read.get(open);
      if (values !== undefined && !isContact(one.text) && (values.length === 0 || !one.gapBefore)) {
        values.push(one.text);
        return true;
      }
      open = null;
      if (part.title !== null && at > part.title.at) {
        // A title that goes on in the next line, or the name beneath it.
        if (/^(?:19|20)\d\d$/.test(one.text) && year === null) {
          year = Number(one.text);
          return true;
        }
        if (isContact(one.text)) return true;
        if (part.title.title.unit !== '' && !one.gapBefore && at === part.title.at + 1) {
          unit = `${unit} ${one.text}`;
          return true;
        }
        if (unit === '' || (names.length > 0 && !one.gapBefore)) {
          names.push(one.text);
          unit = names.join(' ');
          return true;
        }
      }
      return isContact(one.text) || isWithin(one.text, unit);
    };
    if (isPlaced()) ledger.place(one.line, 'frontPage', path);
    else ledger.leave(one.line, one.text, 'notUnderstood');
  }
  return { author: read.get('author')?.join(', ') || null, unit, year, start: startOf(read), end };
}

/** A name that the front page says again, whole or the half of it that its line holds. */
export const isWithin = (text: string, unit: string): boolean => text.length >= 5 && nameKey(unit).includes(nameKey(text));

function startOf(read: ReadonlyMap<FrontLabel, readonly string[]>): NonNullable<DocumentJson['start']> {
  const value = (label: FrontLabel): string =>
    (read.get(label) ?? []).reduce((text, line) => (text === '' ? line : joined(text, line)), '');
  const to = value('recipient');
  const date = /\b\d{4}-\d{2}-\d{2}\b/.exec(to)?.[0] ?? '';
  const start = {
    board: value('board'),
    department: value('department'),
    phone: value('phone'),
    recipient: to.replace(date, '').trim(),
    meetingDate: value('meetingDate') || date,
    caseNumber: value('caseNumber'),
  };
  return Object.fromEntries(Object.entries(start).filter(([, text]) => text !== ''));
}

function endOf(said: readonly Said[], part: Part): number {
  const from = (part.title?.at ?? part.from - 1) + 1;
  for (let at = from; at < part.to; at += 1) {
    const one = said[at];
    if (one === undefined) break;
    if (frontLabelOf(one) !== null) continue;
    if (one.isRow || one.text.length > longestLine || goalLabelOf(one.text) || isContentsHeading(one.text) || isKnownHeading(one.text))
      return at;
    // The name of the unit stands alone beneath the title, as a heading does.
    const isName = at === from && part.title?.title.unit === '';
    if (!isName && part.title !== null && !isContact(one.text) && !isWithin(one.text, part.title.title.unit) && one.gapBefore)
      if (looksLikeHeading(said, at, noTitles)) return at;
  }
  return part.to;
}
