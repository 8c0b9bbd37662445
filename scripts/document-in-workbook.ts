import { writeFileSync } from 'node:fs';
import { createTemplate } from '../src/commands/createTemplate';
import { computePlan, type Computed } from '../src/domain/computed';
import type { Finding } from '../src/domain/finding';
import { checkPlan } from '../src/domain/rules/check-plan';
import type { Plan } from '../src/domain/plan';
import type { DocumentJson } from '../src/intake/document';
import { documentFromPlan } from '../src/intake/document-from-plan';
import { planFromDocument } from '../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../src/workbench';
import { openWorkbook, saveWorkbook } from '../src/workbench/file';
import { openPort } from '../src/workbook/excel';
import type { Snapshot } from '../src/workbook/port';
import { dueColumns, namesToRead, readPlan, tablesToRead } from '../src/workbook/read';

export interface Journey {
  /** The workbook's file. */
  readonly bytes: Uint8Array;
  readonly shown: DocumentJson;
  readonly plan: Plan;
  readonly computed: Computed;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly unplaced: readonly string[];
}

/** A document all the way: plan, workbook through the genuine client, file, file opened again, plan, document. */
export async function throughWorkbook(document: DocumentJson, keep: string | null): Promise<Journey> {
  const { plan: made, unplaced } = planFromDocument(document);
  const host = Host.create();
  await createTemplate(openPort((await loadExcelInNode(host)).Excel), made);
  const bytes = await saveWorkbook(host.workbook);
  if (keep !== null) writeFileSync(keep, bytes);
  const opened = Host.from(await openWorkbook(bytes));
  const port = openPort((await loadExcelInNode(opened)).Excel);
  const snapshot = await port.read(tablesToRead(), namesToRead());
  const { plan, problems } = readPlan(snapshot);
  const computed = computePlan(plan);
  const findings = [...problems, ...checkPlan(plan, { due: dueColumns(plan.start), computed })];
  return {
    bytes,
    shown: documentFromPlan(plan, computed),
    plan,
    computed,
    snapshot,
    findings,
    unplaced: unplaced.map(({ text, reason }) => `${text} (${reason})`),
  };
}
