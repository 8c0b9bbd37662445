import type { Area } from '../model/area';
export const rangeCopyMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => unknown>> = {};
