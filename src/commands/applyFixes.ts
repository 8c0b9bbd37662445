import type { Finding } from '../domain/finding';
import { fixOf, type Fix } from '../domain/fixes';
import type { Receipt, WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { repairsOf } from '../workbook/repair/changes';
import { check, type CheckedWorkbook, type PlacedFinding } from './checkWorkbook';
import { newKey } from './newKey';
import { readToWrite, readWorkbook } from './readWorkbook';

/** A finding with what can be done about it. */
export interface FixableFinding {
  readonly finding: PlacedFinding;
  readonly fix: Fix;
}

/** Why a finding was left: its cell was changed meanwhile, or the finding is there all the same. */
export type LeftReason = 'changed' | 'remains';

export interface FixesApplied {
  /** Findings that are gone. */
  readonly fixed: readonly FixableFinding[];
  readonly left: readonly (FixableFinding & { readonly reason: LeftReason })[];
  /** Asked for, but the workbook no longer has such a finding. */
  readonly outdated: readonly Fix[];
  /** The workbook as it is now, or as it was before where it could not be read again. */
  readonly checked: CheckedWorkbook;
  readonly receipt: Receipt;
}

/** Every finding that has a fix; those that were accepted with a reason are let be. */
export const fixable = ({ plan, findings }: CheckedWorkbook): readonly FixableFinding[] =>
  findings.flatMap((finding) => {
    const fix = finding.quiet ? null : fixOf(finding.finding, plan);
    return fix ? [{ finding, fix }] : [];
  });

const same = (left: Fix, right: Fix): boolean => identity(left) === identity(right);
/** Maps have no JSON of their own. */
const identity = (fix: Fix): string => JSON.stringify(fix, (_, held: unknown) => (held instanceof Map ? [...held] : held));

const sayTheSame = (left: Finding, right: Finding): boolean =>
  JSON.stringify([left.code, left.message, left.place, left.found]) ===
  JSON.stringify([right.code, right.message, right.place, right.found]);

/** A given cell first: what else is wrong with it goes with it. */
const precedence: readonly Fix['kind'][] = ['restoreCell', 'restoreRow', 'restoreFormula', 'setValue', 'setText'];

/**
 * Applies fixes that somebody chose, or all there are, in one request, which is one step for Undo, and looks afterwards whether the findings are
 * gone. The workbook is read and checked first, and each cell is looked at again in the request before the write: what was changed meanwhile is
 * left. null where the workbook is not of our template. Rejects with a WorkbookError, the workbook as it was.
 */
export async function applyFixes(port: WorkbookPort, wanted: readonly Fix[] | 'all safe'): Promise<FixesApplied | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const before = check(read);
  const chosen = fixable(before).filter(({ fix }) => wanted === 'all safe' || wanted.some((each) => same(each, fix)));
  const outdated = wanted === 'all safe' ? [] : wanted.filter((each) => !chosen.some(({ fix }) => same(each, fix)));
  if (chosen.length === 0) return { fixed: [], left: [], outdated, checked: before, receipt: { syncs: 0, cellsWritten: 0 } };
  const { receipt, unwritten } = await write(port, read, chosen);
  // The write is done and verified: that Excel does not answer now takes nothing of it back.
  const after = await readWorkbook(port).catch(() => null);
  const checked = after ? check(after) : before;
  const left = chosen.flatMap((each): FixesApplied['left'] => {
    if (unwritten.has(each.fix)) return [{ ...each, reason: 'changed' }];
    return after !== null && checked.findings.some(({ finding }) => sayTheSame(finding, each.finding.finding))
      ? [{ ...each, reason: 'remains' }]
      : [];
  });
  const fixed = chosen.filter((each) => !left.some(({ fix }) => fix === each.fix));
  return { fixed, left, outdated, checked, receipt };
}

async function write(
  port: WorkbookPort,
  read: PlanRead,
  chosen: readonly FixableFinding[],
): Promise<{ readonly receipt: Receipt; readonly unwritten: ReadonlySet<Fix> }> {
  const rank = ({ kind }: Fix): number => (precedence.indexOf(kind) + precedence.length + 1) % (precedence.length + 1);
  const ordered = chosen.map(({ fix }) => fix).toSorted((left, right) => rank(left) - rank(right));
  const repairs = repairsOf(read, ordered, newKey);
  const receipt = await port.write(repairs.tables, repairs.names);
  return { receipt, unwritten: new Set((receipt.left ?? []).flatMap((left) => repairs.fixOf(left) ?? [])) };
}
