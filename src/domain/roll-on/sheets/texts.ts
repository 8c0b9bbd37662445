import { isGivenTo } from '../../handed-out';
import { nameKey } from '../../normalise';
import type { TextRow } from '../../plan';
import type { Rule, Rules, SheetRules } from '../rule';

const rules = (text: Rule<TextRow, string>, previousText: Rule<TextRow, string>): Rules<TextRow> => ({
  chapter: 'keep',
  goal: 'keep',
  heading: 'keep',
  headingLevel: 'keep',
  text,
  previousText,
  done: 'reset',
  transferred: 'reset',
});

const kept = rules('keep', 'keep');
const anew = rules('empty', { from: 'text', orKeep: true });
const back = rules({ from: 'previousText' }, 'keep');

/** What becomes of a text under a heading: within the year, and in the plan of the next. `own`: anew unless it is given from above. */
interface HeadingRule {
  readonly within: 'keep' | 'anew';
  readonly nextPlan: 'keep' | 'anew' | 'own' | 'back';
}

/** Under a goal: how the year's work is meant to be done, which every report of the year refers to. */
const ofGoals: Readonly<Record<string, HeadingRule>> = {
  Beskrivning: { within: 'keep', nextPlan: 'keep' },
  'Förväntat resultat': { within: 'keep', nextPlan: 'own' },
  Arbetssätt: { within: 'keep', nextPlan: 'keep' },
  Resursanvändning: { within: 'keep', nextPlan: 'keep' },
  Uppföljning: { within: 'keep', nextPlan: 'keep' },
  Utveckling: { within: 'keep', nextPlan: 'anew' },
};

/** What a unit is, is said in every plan and in no report: it lies beside for the year and comes back. */
const ofOpening: Readonly<Record<string, HeadingRule>> = {
  'Enhetens uppdrag': { within: 'anew', nextPlan: 'back' },
  Organisationsbeskrivning: { within: 'anew', nextPlan: 'back' },
  Ledarskapsidé: { within: 'anew', nextPlan: 'back' },
};

/** Everything else, also a heading that nobody knows: written anew, with what was written last beside it. */
const others: HeadingRule = { within: 'anew', nextPlan: 'anew' };

const byKey = (headings: Readonly<Record<string, HeadingRule>>): ReadonlyMap<string, HeadingRule> =>
  new Map(Object.entries(headings).map(([heading, rule]) => [nameKey(heading), rule]));
const headings: Readonly<Partial<Record<TextRow['chapter'], ReadonlyMap<string, HeadingRule>>>> = {
  goals: byKey(ofGoals),
  opening: byKey(ofOpening),
};

/** Texter: by heading and chapter. Förra perioden holds what was last written, also where a report in between had nothing to say. */
export const textRules: SheetRules<TextRow> = (row, { from, newYear }) => {
  const rule = headings[row.chapter]?.get(nameKey(row.heading)) ?? others;
  if (!newYear) return rule.within === 'keep' ? kept : anew;
  if (rule.nextPlan === 'own') return isGivenTo(from.level, row.owner) ? kept : anew;
  if (rule.nextPlan === 'back') return row.text.trim() === '' ? back : kept;
  return rule.nextPlan === 'keep' ? kept : anew;
};
