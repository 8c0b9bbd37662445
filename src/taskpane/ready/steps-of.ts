import type { Start } from '../../domain/plan';
import { steps, type Step } from '../../domain/status-steps';
import type { Language } from '../language';
import { printDay } from '../parts/print-day';

/** Roles that mark, in the order of the line; a role, never a person's name. */
export const roles = ['unitManager', 'departmentManager', 'controller', 'economist', 'director', 'board'] as const;
export type Role = (typeof roles)[number];

/** A step as Start says that it was taken; `day` and `role` '' where Start does not say. */
export interface TakenStep {
  readonly step: Step;
  readonly day: string;
  readonly role: string;
}

/** The steps that have been taken, in order. A step that was passed over has no day and is left out; the one that the plan stands at never is. */
export function stepsTaken(start: Start, language: Language): readonly TakenStep[] {
  return steps.slice(0, indexOf(start) + 1).flatMap((step): readonly TakenStep[] => {
    const day = start[`${step}On`];
    const role = start[`${step}By`] ?? '';
    const isHere = step === start.status;
    if (!isHere && (!day || day.kind === 'blank')) return [];
    return [{ step, role, day: day?.kind === 'date' ? printDay(day.iso, language) : day?.kind === 'text' ? day.text : '' }];
  });
}

/** The steps that can be taken from here. */
export const stepsLeft = (start: Start): readonly Step[] => steps.slice(indexOf(start) + 1);

const indexOf = ({ status }: Start): number => steps.findIndex((step) => step === status);

/** Who usually takes a step, as the columns of Start say. */
export function usualRole(step: Step, { level }: Pick<Start, 'level'>): Role {
  const manager = { unit: 'unitManager', department: 'departmentManager', board: 'director' } as const;
  const above = { unit: 'departmentManager', department: 'director', board: 'director' } as const;
  return { ready: manager[level], reviewed: 'controller' as const, approved: above[level], decided: 'board' as const }[step];
}
