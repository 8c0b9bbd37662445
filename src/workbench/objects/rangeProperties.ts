import type { Area } from '../model/area';
export const rangePropertyMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => unknown>> = {};
