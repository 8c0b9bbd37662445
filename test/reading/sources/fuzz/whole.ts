import { computePlan } from '../../../../src/domain/computed';
import { examples } from '../../../../src/intake/examples';
import { planFromDocument } from '../../../../src/intake/plan-from-document';
import { reportBlocks } from '../../../../src/report/blocks';
import { copyableOf } from '../../../../src/report/word/as-html';
import { wordDocument } from '../../../../src/report/word/word-document';
import { wordingFor } from '../../../../src/wording';
import type { Whole } from './spoil';

/** The first chapters of an example's report as a Word document, a page and a text. */
export async function wholeDocument(): Promise<Whole> {
  const [example] = examples;
  if (!example) throw new Error('There is no example');
  const { plan } = planFromDocument(await example.load());
  const blocks = reportBlocks(plan, computePlan(plan), wordingFor('sv'), { date: '2026-09-11' }).slice(0, 40);
  const docx = await wordDocument(blocks, { title: 'Plan', header: 'Sidhuvud', footer: 'Sida &P', creator: 'Röda tråden' });
  return { docx, ...copyableOf(blocks) };
}
