import type { Finding } from '../domain/finding';
import type { Expectation, RuleMessages } from '../domain/rules/messages';
import { listWord } from './list-words';
import type { Facts, Wording } from './wording';

/** A sentence about a cell; `facts.column` is the column's header, where the caller knows it. */
export type Sentence = (facts: Facts) => string;
export type FindingWording = { readonly [Code in keyof RuleMessages]: Readonly<Record<RuleMessages[Code], Sentence>> };
export type ExpectationWording = Readonly<Record<Expectation, string>>;

/**
 * What a finding says. `column` is the header of its cell ("Riktning"), which the template's schema knows. Throws where a rule has no such
 * sentence, which is a mistake of ours.
 */
export function sentence(finding: Finding, wording: Wording, column = ''): string {
  const ofRule: Readonly<Record<string, Sentence>> | undefined = new Map<string, Readonly<Record<string, Sentence>>>(
    Object.entries(wording.findings),
  ).get(finding.code);
  const say = ofRule?.[finding.message];
  if (!say) throw new Error(`No sentence for ${finding.code} ${finding.message}`);
  return say({ ...finding.facts, ...inWords(finding, wording), column });
}

/** What was given is quoted as the sheet says it: a code as the word of its list. */
function inWords({ code, facts, place: { column } }: Finding, { labels }: Wording): Facts {
  if (code !== 'V36') return {};
  return { found: listWord(column, facts['found'] ?? '', labels), expected: listWord(column, facts['expected'] ?? '', labels) };
}

/** What stands in the cell, in words: a list's code becomes its word. */
export const foundText = (finding: Finding, wording: Wording): string => wordOf(finding.found, finding, wording);

/** What was expected, in words: a code of the domain becomes a phrase, a figure stays. */
export function expectedText(finding: Finding, wording: Wording): string {
  const phrases = new Map<string, string>(Object.entries(wording.expectations));
  return phrases.get(finding.expected) ?? wordOf(finding.expected, finding, wording);
}

const wordOf = (text: string, { code, place }: Finding, { labels }: Wording): string =>
  code === 'V36' ? listWord(place.column, text, labels) : (new Map<string, string>(Object.entries(labels.judgements)).get(text) ?? text);
