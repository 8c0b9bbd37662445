import type { PlacedFinding } from '../commands/checkWorkbook';
import type { Computed } from '../domain/computed';
import type { Place } from '../domain/finding';
import type { WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import type { CellPlace, Overview } from './overview';
import type { JobName } from './failure';
import type { Language } from './language';
import type { ViewId } from './views';

/** The workbook as it was last read: what every view shows and none changes. */
export interface Reading extends PlanRead {
  readonly computed: Computed;
  /** null until the rules have been over a workbook for the first time: the figures are shown before them. */
  readonly findings: readonly PlacedFinding[] | null;
  /** Why nothing can be written: it is opened as read-only, or of a later version than this add-in; null where it can. Commands refuse by themselves. */
  readonly readingOnly: ReadingOnly | null;
  /** The same, as sentences and printed figures in the reader's language. */
  readonly overview: Overview;
}

export type ReadingOnly = 'readOnly' | 'newer';

/** Where the cursor stands in Excel. */
export interface Selection {
  readonly sheet: string;
  /** Of the active cell, without sheet name: "H14". */
  readonly address: string;
  /** Its table, row and column; null outside our tables, row null on a header and on a row that holds nothing yet. */
  readonly place: Place | null;
}

/** The one store of the pane. */
export interface Workbook {
  /** undefined until the workbook has been read, null where it holds no template of ours. */
  readonly reading: Reading | null | undefined;
  /** It holds a consolidation of units, and so no template. */
  readonly isConsolidation: boolean;
  /** Changed since it was read, and the reading again failed (somebody is typing in a cell). */
  readonly stale: boolean;
  /** null until Excel has said where the cursor is. */
  readonly selection: Selection | null;
  /** What is being done right now: every button that would do something more is off. */
  readonly busy: JobName | null;
}

/** What a command says when it is done. */
export interface Outcome {
  /** The receipt: what was done, in one sentence of the reader's language. It stays until the next command or view. */
  readonly said?: string;
  /** True where something was written that Ctrl+Z takes back: the receipt says so. */
  readonly undo?: boolean;
  /** A place that the receipt leads to. */
  readonly link?: { readonly label: string; readonly place: CellPlace };
  /** The view to go to. */
  readonly go?: ViewId;
}

/** How a command tells how far it has come and hears that it is to stop. */
export interface Progress {
  /** What it is doing now, and how far: done of all. */
  say(text: string, done?: number, all?: number): void;
  readonly signal: AbortSignal;
  /** From here it can no longer be stopped: "Avbryt" goes away. */
  pastStopping(): void;
}

export type Command = (port: WorkbookPort, progress: Progress) => Promise<Outcome | void>;

export interface RunOptions {
  /** Shows "Avbryt"; only where stopping half-way leaves the workbook as it was. */
  readonly cancel?: boolean;
  /** false where nothing was written: the workbook is not read again. */
  readonly reread?: boolean;
}

/** What a view can ask for. Nothing else reaches Excel. */
export interface Actions {
  /** One Ctrl+Z takes back what one command did (ExcelApi 1.20); where false, say so before something large (`UndoNote`). */
  readonly oneUndo: boolean;
  /**
   * Runs one command at a time: shows that it is at work (`pane.busy[job]`), reads the workbook again, shows the receipt, or says what failed
   * (`pane.failed[job]`) with a way to try again. Resolves to whether it was done; never rejects.
   */
  run(job: JobName, command: Command, options?: RunOptions): Promise<boolean>;
  /** Goes to a cell. */
  show(place: CellPlace): void;
  /** Reads and checks now, and says what came of it where a sentence is given. */
  check(say?: (reading: Reading) => string): Promise<boolean>;
  /** Says something to a screen reader that the eye sees by itself: "3 anmärkningar". */
  announce(sentence: string): void;
  /** While something typed is not in the workbook: a sentence of what would be lost. Leaving the view asks first. null when it is saved. */
  holdUnsaved(sentence: string | null): void;
}

/** What a view is opened for: a row to enter, a finding to look at. */
export interface About {
  readonly place?: Place;
  /** `ShownFinding.id`. */
  readonly finding?: string;
  /** The ribbon asked for what the view does, so it begins without a second click. */
  readonly begin?: boolean;
}

/** Goes to a view, or back to the one before. */
export type Navigate = (to: ViewId | 'back', about?: About) => void;

/** Every view is a component with these, the default export of `views/<name>.tsx`. */
export interface ViewProps {
  readonly workbook: Workbook;
  readonly actions: Actions;
  readonly language: Language;
  readonly navigate: Navigate;
  readonly about: About;
}

/** A view that is shown only where the workbook holds our template. */
export interface TemplateViewProps extends ViewProps {
  readonly reading: Reading;
}
