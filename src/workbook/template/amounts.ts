import type { AmountUnit } from '../../domain/plan';

/** Decimals that amounts are printed with. */
export const amountDecimals = (unit: AmountUnit | null): number => (unit === 'mnkr' ? 1 : 0);
