import type { create as swedish } from '../../sv/views/create';
import { labels } from '../labels';

export const create: typeof swedish = {
  heading: 'Create template',
  type: 'Document type',
  types: {
    VP: 'Plan (VP)',
    T1: 'Tertial report 1 (T1)',
    T2: 'Tertial report 2 (T2)',
    VB: 'Annual report (VB)',
    month: 'Monthly report',
  },
  month: 'Up to and including',
  months: labels.months,
  year: 'Year',
  level: 'Level',
  levels: { unit: 'Unit', department: 'Department', board: 'Board' },
  board: 'Board',
  department: 'Department',
  unit: 'Unit',
  missing: 'Type a name.',
  badYear: 'Type a year of four digits, such as 2026.',
  submit: 'Create template',
  cancel: 'Cancel',
  done: 'The template is ready. The sheet Start shows what is left to do.',
};
