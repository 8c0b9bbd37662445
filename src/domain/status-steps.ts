import type { Status } from './plan';

/** How far a plan comes, step by step. */
export const steps = ['ready', 'reviewed', 'approved', 'decided'] as const satisfies readonly Status[];
export type Step = (typeof steps)[number];
