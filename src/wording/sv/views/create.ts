import { labels } from '../labels';

/** The form that a template is made from. */
export const create = {
  heading: 'Skapa mall',
  type: 'Dokumenttyp',
  types: {
    VP: 'Verksamhetsplan (VP)',
    T1: 'Tertialrapport 1 (T1)',
    T2: 'Tertialrapport 2 (T2)',
    VB: 'Verksamhetsberättelse (VB)',
    month: 'Månadsrapport',
  },
  month: 'Till och med',
  months: labels.months,
  year: 'År',
  level: 'Nivå',
  levels: { unit: 'Enhet', department: 'Avdelning', board: 'Nämnd' },
  board: 'Nämnd',
  department: 'Avdelning',
  unit: 'Enhet',
  missing: 'Skriv ett namn.',
  badYear: 'Skriv ett år med fyra siffror, till exempel 2026.',
  submit: 'Skapa mall',
  cancel: 'Avbryt',
  done: 'Mallen är klar. Bladet Start visar vad som är kvar att göra.',
};

export type CreateWords = typeof create;
