import type { ready as swedish } from '../../sv/views/ready';

export const ready: typeof swedish = {
  heading: 'Mark as ready',
  draft: 'The plan is a draft. Mark it as ready when it is finished: status, day and role then stand on the sheet Start.',
  steps: { ready: 'Marked as ready', reviewed: 'Reviewed', approved: 'Approved', decided: 'Decided' },
  taken: (step, day, role) => [step, day, role && `by ${role}`].filter(Boolean).join(' '),
  inTheWay: 'Left before the plan is ready',
  errors: 'Errors in the check',
  nothingInTheWay: 'Nothing stands in the way: no errors, and everything due is filled in.',
  checking: 'The check is running. Wait until it is done.',
  anyway: (n) =>
    n === 1 ? 'Mark as ready all the same, although one thing is left' : `Mark as ready all the same, although ${n} things are left`,
  anywayMissing: 'Do what is left, or tick that you mark it as ready all the same.',

  step: 'Status',
  role: 'Your role',
  roleHint: 'The role is written on Start, in Swedish; never your name.',
  roles: {
    unitManager: 'unit manager',
    departmentManager: 'department manager',
    controller: 'controller',
    economist: 'finance officer',
    director: 'director',
    board: 'board',
  },
  mark: {
    ready: 'Mark as ready',
    reviewed: 'Mark as reviewed',
    approved: 'Mark as approved',
    decided: 'Mark as decided',
  },
  marked: {
    ready: 'The plan is marked as ready.',
    reviewed: 'The plan is marked as reviewed.',
    approved: 'The plan is marked as approved.',
    decided: 'The plan is marked as decided.',
  },
  takeBack: (step) => `Take back: ${step.toLowerCase()}`,
  takenBack: (status) => `The status is ${status.toLowerCase()} again.`,
  left: 'The status was not written, since somebody else has changed it on Start meanwhile. See what it says now.',

  receipt: 'Receipt',
  status: 'Status',
  by: 'By',
  when: 'When',

  changed: (n) => (n === 1 ? 'Changed since marked as ready: 1 row' : `Changed since marked as ready: ${n} rows`),
  changedLead: 'Changes are allowed. Mark it as ready again if they are to count.',
  unchanged: 'Nothing has changed since it was marked as ready.',
  changesUnknown: 'The plan was not marked as ready here in the pane, so later changes cannot be shown.',
  fewer: (n) => (n === 1 ? '1 row is gone' : `${n} rows are gone`),
  more: (n) => `Show ${n} more`,
};
