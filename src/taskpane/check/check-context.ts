import { createContext, useContext } from 'react';
import type { Plan } from '../../domain/plan';
import type { Decisions } from './use-decisions';

/** What every line of the list needs. */
export interface CheckInUse {
  readonly plan: Plan;
  readonly decisions: Decisions;
  /** The finding that is opened: one at a time. */
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
  /** Something is at work: what would start more is off. */
  readonly busy: boolean;
}

const InUse = createContext<CheckInUse | null>(null);
export const CheckProvider = InUse.Provider;

export function useCheck(): CheckInUse {
  const check = useContext(InUse);
  if (!check) throw new Error('A line of Kontroll stands outside CheckProvider');
  return check;
}
