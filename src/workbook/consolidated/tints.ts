import { fulfilmentSigns } from '../../wording';
import type { Judgement } from '../../domain/plan';
import type { ConditionContent } from '../content';
import { judgements, notComputable } from '../schema/words';
import { colors } from '../template/style';

const ink: Readonly<Record<'fully' | 'partly' | 'not' | 'none' | 'notComputable', readonly [fill: string, font: string]>> = {
  fully: [colors.fully, '#0B4A1B'],
  partly: [colors.partly, '#5C3B00'],
  not: [colors.not, '#6E0B12'],
  none: [colors.neutral, colors.quiet],
  notComputable: [colors.neutral, colors.quiet],
};

/** A judged word with its sign before it: "◆ Uppfylls delvis"; '' where nothing is judged. */
export function signedWord(word: Judgement | 'notComputable' | null): string {
  if (word === null) return '';
  return `${fulfilmentSigns[word]} ${word === 'notComputable' ? notComputable : judgements[word]}`;
}

/** Tints of words with their signs, over an area whose first cell is `first` ("F5"). */
export const wordTints = (address: string, first: string): readonly ConditionContent[] =>
  (['fully', 'partly', 'not', 'none', 'notComputable'] as const).map((word) => ({
    address,
    formula: `=${first}="${signedWord(word)}"`,
    style: { fill: ink[word][0], font: { color: ink[word][1] } },
  }));

/** A word that asks for something, tinted by how much. */
export const tintWhere = (address: string, formula: string, of: 'not' | 'partly' | 'fully' | 'none'): ConditionContent => ({
  address,
  formula,
  style: { fill: ink[of][0], font: { color: ink[of][1] } },
});
