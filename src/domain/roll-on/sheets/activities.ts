import type { Activity, ActivityStatus } from '../../plan';
import type { Rules, SheetRules } from '../rule';

/** What ends an activity: it is what it is for the rest of the year, and is not in the next plan. */
export const isOver = (status: ActivityStatus | null): boolean => status === 'finished' || status === 'cancelled';

const running: Rules<Activity> = {
  goal: 'keep',
  name: 'keep',
  start: 'keep',
  end: 'keep',
  responsible: 'keep',
  status: 'empty',
  statusPrevious: { from: 'status' },
  deviation: 'empty',
  analysis: 'empty',
  transferred: 'reset',
};
const over: Rules<Activity> = { ...running, status: 'keep' };

/** Aktiviteter: those that run get a new status, with the last beside it. */
export const activityRules: SheetRules<Activity> = ({ status }, { newYear }) => {
  if (!isOver(status)) return running;
  return newYear ? 'leaves' : over;
};
