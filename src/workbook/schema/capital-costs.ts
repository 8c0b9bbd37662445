import type { CapitalCost } from '../../domain/plan';
import { capitalDeviation } from '../formulas/economy';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

const shown = { show: '○●●●', level: 'B', width: 85 } as const;

export const capitalCostColumns = {
  ...rowColumns,
  kind: {
    header: 'Slag',
    kind: kind.word('Lista_Kapitalkostnad', words.capitalCostKinds),
    src: 'I',
    ...shown,
    width: 100,
    prompt: 'Avskrivningar eller internränta.',
  },
  label: {
    header: 'Benämning',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    level: 'B',
    width: 130,
    prompt: 'Raden som den skrivs ut, om den inte heter som slaget.',
  },
  budget: { header: 'Budget', kind: kind.amount, src: 'I', ...shown, prompt: 'Årets budget.' },
  outcome: {
    header: 'Utfall',
    kind: kind.amount,
    src: 'I',
    ...shown,
    prompt: 'Bokfört till och med perioden.',
    printed: { other: 'Bokfört {monthLong}', VB: 'Utfall {year}' },
  },
  forecast: { header: 'Prognos', kind: kind.amount, src: 'I', ...shown, show: '○●●–', prompt: 'Prognosen för hela året.' },
  adjustment: {
    header: 'Budgetjusteringar',
    kind: kind.amount,
    src: 'I',
    ...shown,
    show: '○○○○',
    prompt: 'Budgetjustering för kapitalkostnader.',
  },
  deviation: { header: 'Avvikelse', kind: kind.amount, src: 'C', ...shown, formula: capitalDeviation },
} as const satisfies TableColumns<CapitalCost>;
