import type { RiskScale } from '../../domain/plan';

/** A step of a scale as it stands in its list, figure first: "4 Sannolik". */
export const withFigure = (word: string, index: number): string => `${index + 1} ${word}`;

/** "4 Sannolik" or "4" → 4. The word alone is not read: formulas go by the figure. */
export function readScale(text: string): RiskScale | null {
  const steps = [1, 2, 3, 4, 5] as const;
  const figure = /^([1-5])(?!\d)/.exec(text)?.[1];
  return steps.find((step) => String(step) === figure) ?? null;
}
