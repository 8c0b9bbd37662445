import type { CompensationLevel } from '../../domain/plan';
import * as formulas from '../formulas/economy';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const compensationColumns = {
  ...ownedColumns,
  service: {
    header: 'Ersättning',
    kind: kind.text,
    src: 'IG',
    show: '●–––',
    width: 220,
    prompt: 'Vad ersättningen gäller; skrivs ut ovanför raderna.',
  },
  level: {
    header: 'Nivå',
    kind: kind.text,
    src: 'IG',
    show: '●–––',
    width: 110,
    prompt: 'Nivån som den skrivs ut, till exempel 1-7 timmar.',
  },
  per: { header: 'Per', kind: kind.word('Lista_Per', words.pers), src: 'IG', show: '●–––', width: 60, prompt: 'Dygn, timme eller månad.' },
  current: {
    header: 'Ersättning i år',
    kind: kind.kronor,
    src: 'IG',
    show: '●–––',
    width: 90,
    prompt: 'Årets ersättning i kronor.',
    printed: 'Ersättning {year}',
  },
  change: { header: 'Höjning kronor', kind: kind.kronor, src: 'C', show: '●–––', width: 80, formula: formulas.compensationChange },
  changePercent: {
    header: 'Höjning %',
    kind: kind.percent,
    src: 'C',
    show: '●–––',
    width: 75,
    formula: formulas.compensationChangePercent,
    note: 'på förra årets ersättning, en decimal, avrundat en gång',
  },
  prior: {
    header: 'Ersättning föregående år',
    kind: kind.kronor,
    src: 'R',
    show: '●–––',
    width: 95,
    prompt: 'Förra årets ersättning i kronor.',
    printed: 'Ersättning {year-1}',
  },
} as const satisfies TableColumns<CompensationLevel>;
