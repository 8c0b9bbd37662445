import type { RiskLevel, RiskRow, Start } from './plan';

/** From where a risk is Medel and Hög where Start does not say. */
export const riskLimits = { medium: 6, high: 12 } as const;

/** 1–25 and its word; both null until likelihood and consequence are chosen. */
export interface RiskResult {
  readonly risk: number | null;
  readonly riskLevel: RiskLevel | null;
}

/** Likelihood times consequence, and its word by the limits of Start. */
export function riskOf(row: Pick<RiskRow, 'likelihood' | 'consequence'>, start: Pick<Start, 'riskMedium' | 'riskHigh'>): RiskResult {
  if (row.likelihood === null || row.consequence === null) return { risk: null, riskLevel: null };
  const risk = row.likelihood * row.consequence;
  const { riskMedium, riskHigh } = start;
  if (risk >= (riskHigh ?? riskLimits.high)) return { risk, riskLevel: 'high' };
  return { risk, riskLevel: risk >= (riskMedium ?? riskLimits.medium) ? 'medium' : 'low' };
}
