import { noRows } from '../../domain/empty-rows';
import type { TableId } from '../../domain/plan';

/** The tables of a plan, in the order of `Plan`. */
export const tableIds = Object.keys(noRows) as readonly TableId[];
