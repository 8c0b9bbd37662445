import { rowPrints } from '../domain/changed-since';
import type { Start } from '../domain/plan';
import { steps, type Step } from '../domain/status-steps';
import { blank } from '../domain/value';
import { editChanges, startEdit, type LeftEdit } from '../workbook/edit/changes';
import type { Receipt, WorkbookPort } from '../workbook/port';
import { remembered } from '../workbook/read/remembered';
import { memory } from '../workbook/schema/memory';
import { newKey } from './newKey';
import { readToWrite } from './readWorkbook';

export interface Marked {
  readonly receipt: Receipt;
  /** Fields of Start that somebody else has changed meanwhile: nothing was written then. */
  readonly left: readonly LeftEdit[];
}

/** A step is taken by a role on a day ("2026-09-11"). */
export interface StepTaken {
  readonly step: Step;
  readonly role: string;
  readonly day: string;
}

/**
 * Writes the step to Start: status, day and role, in one request. With `ready` it is remembered what every row says, so that later changes can be
 * shown. null where the workbook is not of our template. Rejects with a WorkbookError, the workbook as it was.
 */
export const markStep = (port: WorkbookPort, seen: Start, { step, role, day }: StepTaken): Promise<Marked | null> =>
  writeStatus(
    port,
    seen,
    { status: step, [`${step}On`]: { kind: 'date', iso: day }, [`${step}By`]: role },
    step === 'ready' ? 'now' : null,
  );

/** Takes the latest step back: the status before it, its day and role gone. What the rows said is forgotten with the first step. */
export function takeStepBack(port: WorkbookPort, seen: Start): Promise<Marked | null> {
  const at = steps.findIndex((step) => step === seen.status);
  const step = steps[at];
  if (!step) return Promise.resolve({ receipt: { syncs: 0, cellsWritten: 0 }, left: [] });
  const before = steps.slice(0, at).findLast((each) => seen[`${each}On`] && seen[`${each}On`]?.kind !== 'blank') ?? 'draft';
  return writeStatus(port, seen, { status: before, [`${step}On`]: blank, [`${step}By`]: '' }, before === 'draft' ? 'nothing' : null);
}

async function writeStatus(
  port: WorkbookPort,
  seen: Start,
  cells: Partial<Start>,
  remember: 'now' | 'nothing' | null,
): Promise<Marked | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const { names, left } = editChanges(read, [startEdit(seen, cells)], newKey);
  // Half a step says nothing: status, day and role belong together.
  if (left.length > 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left };
  const prints = remember === 'now' ? rowPrints(read.plan) : '';
  const held = remembered(read, 'ready');
  const kept = remember === null || held === null ? [] : [{ name: memory.ready.name, value: prints }];
  const receipt = await port.write([], [...names, ...kept]);
  const lost = (receipt.left ?? []).map((): LeftEdit => ({ place: { table: 'start', row: null, column: 'status' }, reason: 'changed' }));
  return { receipt, left: lost };
}
