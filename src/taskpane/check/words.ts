import { check as en } from '../../wording/en/views/check';
import { rules as rulesInEnglish } from '../../wording/en/views/rules';
import { check as sv, type CheckWords } from '../../wording/sv/views/check';
import { rules as rulesInSwedish, type RuleInWords } from '../../wording/sv/views/rules';
import { useViewWords } from '../words';

const byCode = (rules: typeof rulesInSwedish): ReadonlyMap<string, RuleInWords> => new Map(Object.entries(rules));
const sides = {
  sv: { words: sv, rules: byCode(rulesInSwedish) },
  en: { words: en, rules: byCode(rulesInEnglish) },
};

/** The view's own words, and the rules in plain ones by their code. */
export const useCheckWords = (): { readonly words: CheckWords; readonly rules: ReadonlyMap<string, RuleInWords> } => useViewWords(sides);
