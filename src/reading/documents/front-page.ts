import { nameKey } from '../../domain/normalise';
import type { DocumentJson } from '../../intake/document';
import type { Path } from '../reading';
import { isContentsHeading } from './contents';
import { frontLabelOf, isContact, isOrganisation, type FrontLabel } from './front-labels';
import { endsOpen, isKnownHeading, looksLikeHeading } from './headings';
import { goalLabelOf } from './labels';
import type { Ledger } from './ledger';
import type { Said } from './said';
import type { Part } from './split';
import { goesOn, joined } from './text';

export interface FrontPage {
  readonly author: string | null;
  readonly unit: string;
  readonly year: number | null;
  readonly start: NonNullable<DocumentJson['start']>;
  /** Index of the first line after it. */
  readonly end: number;
}

/** Everything before the first heading. Lines that say nothing we know are left for the reader of the list. */
export function readFrontPage(said: readonly Said[], part: Part, path: Path, ledger: Ledger): FrontPage {
  const end = endOf(said, part);
  const front = new Front(part);
  for (const [index, one] of said.slice(part.from, end).entries()) {
    if (front.read(one, part.from + index)) ledger.place(one.line, 'frontPage', path);
    else ledger.leave(one.line, one.text, 'notUnderstood');
  }
  return { ...front.facts(), end };
}

class Front {
  private readonly values = new Map<FrontLabel, string[]>();
  /** The label whose value is on the lines that follow. */
  private open: FrontLabel | null = null;
  private year: number | null;
  private unit: string;
  /** The name of the unit stands beneath the title, on these many lines so far. */
  private nameLines = 0;
  private titleLine: Said | null = null;

  constructor(private readonly part: Part) {
    this.year = part.title?.title.year ?? null;
    this.unit = part.title?.title.unit ?? '';
  }

  /** False for a line that says nothing we know. */
  read(one: Said, at: number): boolean {
    if (at === this.part.title?.at) {
      this.open = null;
      this.titleLine = one;
      return true;
    }
    return this.readLabel(one) || this.readValue(one) || this.readUnderTitle(one, at) || this.isKnown(one.text);
  }

  private readLabel(one: Said): boolean {
    const found = frontLabelOf(one);
    if (found === null) return false;
    this.open = found.value === '' ? found.label : null;
    this.values.set(found.label, found.value === '' ? [] : [found.value]);
    return true;
  }

  private readValue(one: Said): boolean {
    const values = this.open === null ? undefined : this.values.get(this.open);
    const last = values?.at(-1);
    if (values === undefined || isContact(one.text) || (last !== undefined && one.gapBefore && !goesOn(last, one.text))) {
      this.open = null;
      return false;
    }
    values.push(one.text);
    return true;
  }

  /** A title that goes on in the next line; the year or the name beneath it. */
  private readUnderTitle(one: Said, at: number): boolean {
    const { title } = this.part;
    if (title === null || this.titleLine === null || at < title.at || isContact(one.text)) return false;
    if (this.year === null && /^(?:19|20)\d\d$/.test(one.text)) {
      this.year = Number(one.text);
      return true;
    }
    const isNext = at === title.at + 1 + this.nameLines;
    if (title.title.unit === '' ? this.unit === '' || (isNext && !one.gapBefore) : isNext && this.isTitleGoingOn(one)) {
      this.unit = this.unit === '' ? one.text : joined(this.unit, one.text);
      this.nameLines += 1;
      return true;
    }
    return false;
  }

  private isTitleGoingOn(one: Said): boolean {
    if (goesOn(this.unit, one.text) || endsOpen(this.unit)) return true;
    return !one.gapBefore && one.gapAfter && this.titleLine?.gapBefore === true;
  }

  private isKnown(text: string): boolean {
    return isContact(text) || isOrganisation(text) || isWithin(text, this.unit);
  }

  facts(): Omit<FrontPage, 'end'> {
    const value = (label: FrontLabel): string =>
      (this.values.get(label) ?? []).reduce((text, line) => (text === '' ? line : joined(text, line)), '');
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
    return {
      author: this.values.get('author')?.join(', ') || null,
      unit: this.unit || value('unit'),
      year: this.year,
      start: Object.fromEntries(Object.entries(start).filter(([, text]) => text !== '')),
    };
  }
}

/** A name that the front page says again, whole or the half of it that its line holds. */
export const isWithin = (text: string, unit: string): boolean => text.length >= 5 && nameKey(unit).includes(nameKey(text));

const noTitles: ReadonlySet<string> = new Set();
/** A line longer than this is text, and no line of a front page. */
const longestLine = 150;

function endOf(said: readonly Said[], part: Part): number {
  const from = (part.title?.at ?? part.from - 1) + 1;
  for (let at = from; at < part.to; at += 1) {
    const one = said[at];
    if (one === undefined) break;
    if (frontLabelOf(one) !== null) continue;
    if (one.isRow || one.text.length > longestLine || goalLabelOf(one.text) || isContentsHeading(one.text) || isKnownHeading(one.text))
      return at;
    if (one.heading !== undefined && part.title !== null && !isWithin(one.text, part.title.title.unit)) {
      if (at > from || part.title.title.unit !== '') return at;
    }
    if (part.title === null || isContact(one.text) || isWithin(one.text, part.title.title.unit)) continue;
    // The name of the unit stands alone beneath the title, as a heading does.
    const isName = at === from && part.title.title.unit === '';
    if (!isName && one.gapBefore && looksLikeHeading(said, at, noTitles)) return at;
  }
  return part.to;
}
