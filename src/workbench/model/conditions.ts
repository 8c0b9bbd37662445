import type { Area } from './area';
/** Takes conditional formats off the cells of an area. */
export function removeConditions(_area: Area): void {}
