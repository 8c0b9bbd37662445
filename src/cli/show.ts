import { basename } from 'node:path';
import { readWorkbook } from '../commands/readWorkbook';
import { computePlan } from '../domain/computed';
import { documentFromPlan } from '../intake/document-from-plan';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { asJson, type Context } from './output';
import { oneFile } from './required';
import { openFile } from './workbook';

/** `show`: the workbook as a document JSON, with what is computed of it beside. */
export async function show(words: Arguments, { terminal }: Context): Promise<number> {
  const file = oneFile(words, 'show');
  const { port } = await openFile(file);
  const { plan } = orNotOurs(file, await readWorkbook(port));
  terminal.out(asJson({ source: basename(file), documents: [documentFromPlan(plan, computePlan(plan))] }));
  return 0;
}
