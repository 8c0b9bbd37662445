import type { ActivityStatus, DueIn, Fulfilment, Periodicity } from '../domain/plan';

/** Icons that documents print for an activity; the other statuses print their word. */
export const statusIcons: Partial<Record<ActivityStatus, string>> = { finished: '✓', ongoing: '▶', paused: '⏸' };

/** Icons of a judged indicator. */
export const judgedIcons: Readonly<Record<Fulfilment, string>> = { fully: '●', partly: '◆', not: '▲' };

/** A report's due times follow the rhythm of measuring (docs/template.md, Redovisas i). */
export const dueIn: Readonly<Record<Periodicity, DueIn>> = {
  month: 'T1 T2 VB',
  quarter: 'T1 T2 VB',
  tertial: 'T1 T2 VB',
  halfYear: 'T2 VB',
  year: 'VB',
};
