import Big from 'big.js';
import type { Start } from '../../domain/plan';
import { printShort, printValue } from '../../domain/print-value';
import { readValue } from '../../domain/read-value';
import { blank, figureOf, type Value } from '../../domain/value';

/** Settings that are figures, in the order of the view. */
export const figures = ['tolerance', 'limitAmount', 'limitPercent', 'minGroup', 'riskMedium', 'riskHigh'] as const;
export type FigureField = (typeof figures)[number];

/** Risk values are likelihood times consequence, one to five each. */
const highestRisk = 25;

/** A setting as it stands in its field: "5" for 5 % of the target. */
export function textOf(start: Start, field: FigureField): string {
  switch (field) {
    case 'tolerance':
      return printShort(new Big(start.tolerance).times(100));
    case 'limitAmount':
      return printValue(start.limitAmount);
    case 'limitPercent':
      return printValue(start.limitPercent, '%').replace(/ ?%$/, '');
    default:
      return String(start[field] ?? '');
  }
}

/** What was typed, as Start holds it; null where it cannot be that. An empty limit asks for no comments by it. */
export function readSetting(field: FigureField, text: string): Partial<Start> | null {
  const value = readValue(text.replace(/ ?%$/, ''));
  if (field === 'limitAmount' || field === 'limitPercent') {
    if (value.kind === 'blank') return { [field]: blank };
    const figure = plain(value);
    return figure?.gte(0) && value.kind === 'number' ? { [field]: field === 'limitPercent' ? { ...value, unit: '%' } : value } : null;
  }
  const figure = plain(value);
  if (field === 'tolerance') return figure?.gte(0) && figure.lte(100) ? { tolerance: figure.div(100).toNumber() } : null;
  const most = field === 'minGroup' ? 1000 : highestRisk;
  return figure?.gte(1) && figure.lte(most) && figure.round().eq(figure) ? { [field]: figure.toNumber() } : null;
}

/** A figure without a unit of its own. */
const plain = (value: Value): Big | null => (value.kind === 'number' && value.unit ? null : figureOf(value));

/** Risks are graded in plans; the other documents have the limits only where somebody has set them. */
export const figuresOf = ({ type, riskMedium, riskHigh }: Start): readonly FigureField[] =>
  figures.filter((field) => !field.startsWith('risk') || type === 'VP' || (riskMedium ?? riskHigh ?? null) !== null);
