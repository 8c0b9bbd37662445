import { nameKey } from '../../domain/normalise';
import type { ActivityJson, DocumentJson, IndicatorJson, TableJson } from '../../intake/document';
import type { Path } from '../reading';
import type { ReadTable } from '../rows/draft';
import { tableAt } from '../rows/table-at';
import type { SourceLine } from '../source';
import { listedActivityAt } from './activity-list';
import type { ContentsEntry } from './contents';
import { endOfGoals } from './end-of-goals';
import type { FrontPage } from './front-page';
import { isWithin } from './front-page';
import { isContact } from './front-labels';
import { fulfilmentOf } from './fulfilment';
import { openSection, textOf, type GoalInMaking } from './goal-in-making';
import { isComputedChapter, isKnownHeading, longestTitle, looksLikeHeading } from './headings';
import { keepTable } from './keep-table';
import { goalLabelOf, type LabelledGoal } from './labels';
import type { Ledger } from './ledger';
import { isPageNumber } from './page-marks';
import type { Said } from './said';
import { gluedSection, isSectionHere, sectionWord } from './sections';
import type { ContentsLists, Part } from './split';
import { TextInMaking } from './text';
import { Tree, wholeTitles } from './tree';

export interface Surroundings {
  readonly lines: readonly SourceLine[];
  readonly said: readonly Said[];
  readonly part: Part;
  readonly lists: ContentsLists;
  readonly running: ReadonlySet<Said>;
  readonly front: FrontPage;
  readonly type: DocumentJson['type'];
  readonly path: Path;
  readonly ledger: Ledger;
}

/** Reads a document line by line, from the end of its front page. */
export class Walk {
  readonly tree: Tree;
  readonly entries: readonly ContentsEntry[];
  readonly otherSections: string[] = [];
  readonly otherTexts: TextInMaking[] = [];
  readonly tables: TableJson[] = [];
  /** Rows that no goal stands above. */
  readonly loose: { readonly indicators: IndicatorJson[]; readonly activities: ActivityJson[] } = { indicators: [], activities: [] };
  private isInGoals = false;
  private isFront = true;
  private isInComputed = false;
  private nearestHeading = '';
  private readonly titles: ReadonlySet<string>;
  private readonly ends: (text: string) => boolean;
  private readonly wholeTitle: (printed: string) => string | null;

  constructor(private readonly around: Surroundings) {
    const { said, part, lists, path, ledger } = around;
    this.entries = [...lists].filter(([at]) => at >= part.from && at < part.to).flatMap(([, list]) => list.entries);
    this.tree = new Tree(path, this.entries, ledger);
    this.titles = titlesIn(said.slice(part.from, part.to));
    this.ends = endOfGoals(this.entries);
    this.wholeTitle = wholeTitles(this.entries);
  }

  read(): void {
    const { front, part } = this.around;
    let at = front.end;
    while (at < part.to) at = this.step(at);
  }

  /** Reads what begins at an index and answers the next one. */
  private step(at: number): number {
    const { said, part, lists, running, path, ledger } = this.around;
    const one = said[at];
    if (one === undefined) return at + 1;
    const list = lists.get(at);
    if (list) return this.readContents(one, at, Math.min(list.end, part.to));
    if (part.repeated.has(at) || running.has(one) || isPageNumber(one)) ledger.place(one.line, 'pageMark', path);
    else if (one.isContents) ledger.place(one.line, 'contents', path);
    else {
      const label = this.labelOf(one);
      if (label) return this.readGoal(label, at);
      if (this.isComputed(one)) {
        ledger.place(one.line, 'computed', path);
        return at + 1;
      }
      if (this.readWithinGoal(one)) return at + 1;
      const table = this.readTable(one);
      if (table !== null) return this.indexAfter(at, table);
      const listed = this.readActivities(one, at);
      if (listed !== null) return listed;
      this.readText(one, at);
    }
    return at + 1;
  }

  private labelOf(one: Said): LabelledGoal | null {
    const label = goalLabelOf(one.text);
    if (label === null || (one.isRow && !/^\D*$/.test(one.cells.at(-1) ?? ''))) return null;
    // "Nämndmål" alone may head a text on goals; before the goals only the upper levels begin them.
    const isBare = label.rest === '' && !one.text.endsWith(':');
    return isBare && !this.isInGoals && (label.level === 'committee' || label.level === 'unit') ? null : label;
  }

  private readContents(heading: Said, at: number, end: number): number {
    const { said, path, ledger } = this.around;
    // That of our own report is made anew with every report.
    if (nameKey(heading.text) === 'innehåll') ledger.place(heading.line, 'contents', path);
    else this.openHeading(heading);
    for (const one of said.slice(at + 1, end)) ledger.place(one.line, 'contents', path);
    this.isFront = false;
    return end;
  }

  private readGoal(label: LabelledGoal, at: number): number {
    const { said, part, ledger } = this.around;
    const first = said[at];
    if (first === undefined) return at + 1;
    const goal = this.tree.begin(label.level, first.line);
    this.isInGoals = true;
    this.isFront = false;
    ledger.place(first.line, 'goal', goal.path);
    let next = at + 1;
    let title = label.rest === '' ? '' : (goalLabelOf(first.raw)?.rest ?? label.rest);
    if (title === '') {
      const titled = said[next];
      if (titled === undefined || next >= part.to || this.isStructural(titled)) {
        ledger.doubt({ kind: 'headingUncertain', lines: [first.line], path: goal.path });
        return next;
      }
      title = titled.raw;
      ledger.place(titled.line, 'goal', goal.path);
      next += 1;
    }
    const glued = gluedSection(title);
    if (glued) title = glued.title;
    else
      for (; next < part.to && this.isTitleGoingOn(title, next); next += 1) {
        const more = said[next];
        if (more === undefined) break;
        title = `${title} ${more.text}`;
        ledger.place(more.line, 'goal', goal.path);
      }
    this.tree.name(goal, title.replaceAll('**', '').trim());
    this.nearestHeading = goal.title;
    if (glued) this.openSectionOf(goal, glued.section);
    return next;
  }

  /** Whether a line is of a chapter of our own report that a workbook works out again: from its heading to the next one of a document. */
  private isComputed(one: Said): boolean {
    if (one.isRow) return this.isInComputed;
    if (isComputedChapter(one.text)) this.isInComputed = true;
    else if (one.heading === 1 || (isKnownHeading(one.text) && nameKey(one.text) !== 'ekonomi')) this.isInComputed = false;
    return this.isInComputed;
  }

  /** Activities in a list, after a line that says so. */
  private readActivities(heading: Said, at: number): number | null {
    const goal = this.isInGoals ? this.tree.now : null;
    if (goal === null || nameKey(heading.text) !== 'aktiviteter') return null;
    const { said, part, ledger } = this.around;
    const isOver = (one: Said, index: number): boolean => index >= part.to || this.isStructural(one) || this.ends(one.text);
    let next = at + 1;
    for (let listed = listedActivityAt(said, next, isOver); listed !== null; listed = listedActivityAt(said, next, isOver)) {
      const path = [...goal.path, 'activities', goal.activities.length];
      listed.lines.forEach(({ line }, index) => ledger.place(line, index < 2 ? 'activity' : 'analysis', path));
      goal.activities.push(listed.activity);
      next += listed.lines.length;
    }
    if (next === at + 1) return null;
    ledger.place(heading.line, 'tableHead', goal.path);
    return next;
  }

  /** Whether the title of a goal goes on in the next line: as a sentence does, or as the list of contents has it, or because nothing else stands between. */
  private isTitleGoingOn(title: string, at: number): boolean {
    const { said } = this.around;
    const next = said[at];
    if (next === undefined || this.isStructural(next) || next.text.length > 120 || title.length > 400) return false;
    const whole = this.wholeTitle(title);
    if (whole !== null) return nameKey(whole).includes(nameKey(next.text));
    if (/[.!?]$/.test(title)) return false;
    if (/^\p{Ll}/u.test(next.text)) return true;
    if (next.gapBefore || title.length < 50) return false;
    const after = said[at + 1];
    return next.text.length < 100 && (next.gapAfter || (after !== undefined && this.isStructural(after)));
  }

  private isStructural(one: Said): boolean {
    return (
      one.isRow ||
      goalLabelOf(one.text) !== null ||
      fulfilmentOf(one.text) !== undefined ||
      sectionWord(one.text) !== null ||
      isPageNumber(one) ||
      this.tableStarts(one)
    );
  }

  private tableStarts(one: Said): boolean {
    return /^(?:indikator|aktivitet)/i.test(one.text) && /\s/.test(one.text) && one.text.length > 20;
  }

  /** A fulfilment word, a section, or the heading that ends the goals. */
  private readWithinGoal(one: Said): boolean {
    const goal = this.tree.now;
    if (!this.isInGoals || goal === null || one.isRow) return false;
    const { ledger } = this.around;
    const word = fulfilmentOf(one.text);
    if (word !== undefined && !goal.isJudged && goal.sections.length === 0) {
      goal.fulfilment = word;
      goal.isJudged = true;
      ledger.place(one.line, 'fulfilment', [...goal.path, 'fulfilment']);
      return true;
    }
    const reason = goal.isJudged && goal.sections.length === 0 ? /^Motivering: (.+)$/u.exec(one.text)?.[1] : undefined;
    if (reason !== undefined && goal.reason === '') {
      goal.reason = reason;
      ledger.place(one.line, 'fulfilment', [...goal.path, 'reason']);
      return true;
    }
    const section = sectionWord(one.text);
    if (section !== null && isSectionHere(section, goal.level, goal.words)) {
      this.openSectionOf(goal, one.text.replace(/:$/, ''));
      ledger.place(one.line, 'heading', [...goal.path, 'sections', goal.sections.length - 1]);
      return true;
    }
    if (!this.ends(one.text)) return false;
    this.isInGoals = false;
    this.openHeading(one);
    return true;
  }

  private openSectionOf(goal: GoalInMaking, heading: string): void {
    const word = sectionWord(heading);
    if (word !== null) goal.words.push(word);
    openSection(goal, heading);
    this.nearestHeading = heading;
  }

  private readTable(one: Said): ReadTable | null {
    const { lines, type } = this.around;
    const table = tableAt(lines, one.at, { title: this.nearestHeading, type });
    if (table === null || table.next <= one.at) return null;
    const { path, ledger } = this.around;
    const goal = this.isInGoals ? this.tree.now : null;
    keepTable(table, lines.slice(one.at, table.next), { goal, path, tables: this.tables, loose: this.loose, ledger });
    return table;
  }

  private indexAfter(at: number, { next }: ReadTable): number {
    const { said } = this.around;
    let index = at + 1;
    while ((said[index]?.at ?? next) < next) index += 1;
    return index;
  }

  private readText(one: Said, at: number): void {
    const { said, front, path, ledger } = this.around;
    if (one.isRow) return ledger.leave(one.line, one.cells.join('\t'), 'rowWithoutHead');
    const goal = this.isInGoals ? this.tree.now : null;
    if (goal) {
      if (looksLikeHeading(said, at, this.titles)) this.nearestHeading = one.text;
      textOf(goal).add(one.text);
      return ledger.place(one.line, 'text', [...goal.path, 'texts', goal.texts.length - 1]);
    }
    if (this.isFront && (isContact(one.text) || isWithin(one.text, front.unit))) return ledger.place(one.line, 'frontPage', path);
    const isKnown = isKnownHeading(one.text);
    if (isKnown || one.heading !== undefined || looksLikeHeading(said, at, this.titles)) {
      if (isKnown && !/^förslag/i.test(one.text)) this.isFront = false;
      return this.openHeading(one);
    }
    if (this.otherTexts.length === 0) return ledger.leave(one.line, one.text, 'notUnderstood');
    this.otherTexts.at(-1)?.add(one.text);
    ledger.place(one.line, 'text', [...path, 'otherTexts', this.otherTexts.length - 1]);
  }

  private openHeading(one: Said): void {
    const { path, ledger } = this.around;
    this.otherSections.push(one.text);
    this.otherTexts.push(new TextInMaking());
    this.nearestHeading = one.text;
    ledger.place(one.line, 'heading', [...path, 'otherSections', this.otherSections.length - 1]);
  }
}

/** Keys of the titles of labelled goals, which texts repeat as headings. */
function titlesIn(said: readonly Said[]): ReadonlySet<string> {
  const titles = new Set<string>();
  said.forEach(({ text, isRow }, at) => {
    const label = isRow ? null : goalLabelOf(text);
    if (!label) return;
    const title = label.rest || (said[at + 1]?.text ?? '');
    if (title.length > longestTitle) return;
    titles.add(nameKey(title));
    titles.add(nameKey(title.replace(/^[\d.]+\s+/, '')));
  });
  return titles;
}
