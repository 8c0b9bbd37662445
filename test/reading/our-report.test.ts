import { computePlan } from '../../src/domain/computed';
import { documentFromPlan } from '../../src/intake/document-from-plan';
import type { DocumentJson } from '../../src/intake/document';
import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readSource } from '../../src/reading/read-source';
import { sourceOf } from '../../src/reading/sources';
import { reportBlocks } from '../../src/report/blocks';
import { copyableOf } from '../../src/report/word/as-html';
import { wordDocument } from '../../src/report/word/word-document';
import { swedish } from '../../src/wording/sv';
import { outlineOfDocument } from './outline';

const around = { title: 'Rapport', header: 'Enheten', footer: 'Sida &P av &N', creator: 'Röda tråden' };

/** Goals with their words, texts, indicators and activities; the tables of the economy are printed otherwise than they are kept. */
const goalsOf = (document: DocumentJson): readonly string[] =>
  outlineOfDocument(document).filter((line) => /^(?:F| {2}O| {4}N| {6}E) /.test(line));

test.each(examples.map(({ id, load }) => [id, load] as const))('%s: the report of a plan reads back as the plan', async (id, load) => {
  const { plan } = planFromDocument(await load());
  const computed = computePlan(plan);
  const printed = documentFromPlan(plan, computed);
  const blocks = reportBlocks(plan, computed, swedish);
  const { html, text } = copyableOf(blocks);
  const { type, year, unit, author, level } = printed;
  // Setting a long document is dear, and what it says is the same.
  const files = id === 'unitReport' ? [{ name: 'rapport.docx', bytes: await wordDocument(blocks, around) }] : [];
  for (const given of [...files, { html }, { text }]) {
    const reading = readSource(await sourceOf(given));
    expect(reading.documents).toEqual([expect.objectContaining({ type, year, unit, author, level })]);
    const [read] = reading.documents;
    if (!read) return;
    expect(goalsOf(read)).toEqual(goalsOf(printed));
    for (const heading of printed.otherSections) expect(read.otherSections).toContain(heading);
    expect(reading.unplaced).toEqual([]);
  }
});
