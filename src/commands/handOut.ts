import type { RegisterUnit } from '../consolidation/register';
import { ArchiveError } from '../package/open-archive';
import { workbookPattern } from '../package/fill/workbook-pattern';
import { readUnit } from '../unit-files';
import type { Finding } from '../domain/finding';
import type { Start } from '../domain/plan';
import { fileNames } from './hand-out/file-names';
import { unitHoles } from './hand-out/unit-holes';
import { fillingOf } from './hand-out/filling';
import { WorkbookError } from '../workbook/errors';

/** Why no units' workbooks can be made of a workbook. */
export type NoTemplate =
  /** It is no workbook of our template, or cannot be read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' }
  /** Made by an older version of the template: it has nowhere to remember given rows. It is brought up to date first. */
  | { readonly kind: 'older' }
  /** Not on the level Enhet: its headings and budget are those of a board. */
  | { readonly kind: 'level' }
  /** Tables or columns of the template are missing or damaged (V33). */
  | { readonly kind: 'damaged'; readonly problems: readonly Finding[] };

/** A unit's workbook. */
export interface HandedOut {
  readonly unit: RegisterUnit;
  readonly name: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface HandOut {
  readonly start: Start;
  /** Rows that are given from above, and marked as given in every unit's workbook. */
  readonly given: number;
  /** The names of the files, in the order of the units. */
  readonly names: readonly string[];
  /** The workbook of the unit at a place in the list, made when it is asked for. Throws a RangeError where there is none. */
  file(at: number): HandedOut;
}

/**
 * Makes a workbook for every unit of a workbook that is set up as they are to have it: its bytes with the unit's name, id, department and frame on Start, a
 * document key of its own, and its given rows remembered as they are now (V36). The same rows have the same key in all of them.
 *
 * @throws WorkbookError FileUnreadable
 */
export function handOut(template: Uint8Array, units: readonly RegisterUnit[]): HandOut | NoTemplate {
  const unit = readUnit(template);
  if (!unit.ok) return { kind: unit.reason === 'newerTemplate' ? 'newer' : 'unreadable' };
  const { read } = unit;
  const { start } = read.plan;
  const problems = read.problems.filter(({ code, severity, message }) => code === 'V33' && severity === 'error' && message !== 'keyTwice');
  if (start.level !== 'unit') return { kind: 'level' };
  if (!read.found.has('handedOut')) return { kind: 'older' };
  if (problems.length > 0) return { kind: 'damaged', problems };
  const { filling, given } = fillingOf(read);
  const names = fileNames(start, units);
  const pattern = patternOf(() => workbookPattern(template, filling));
  return {
    start,
    given,
    names,
    file(at) {
      const [each, name] = [units[at], names[at]];
      if (!each || name === undefined) throw new RangeError(`No unit ${at}`);
      return { unit: each, name, bytes: pattern.fill(unitHoles(start, each)) };
    },
  };
}

function patternOf<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw cause instanceof ArchiveError || cause instanceof RangeError ? new WorkbookError('FileUnreadable', {}, true, { cause }) : cause;
  }
}
