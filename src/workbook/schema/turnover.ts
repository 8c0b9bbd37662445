import type { TurnoverChange } from '../../domain/plan';
import { turnoverBalance } from '../formulas/economy';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';

export const turnoverColumns = {
  ...rowColumns,
  area: {
    header: 'Verksamhetsområde',
    kind: kind.text,
    src: 'I',
    show: '○●●○',
    level: 'B',
    width: 140,
    prompt: 'Verksamhetsområdet; det skrivs ut som en rubrikrad.',
  },
  label: {
    header: 'Post',
    kind: kind.text,
    src: 'I',
    show: '●●●●',
    level: 'B',
    width: 160,
    prompt: 'Vad förändringen gäller; bara en gång i varje område.',
  },
  costs: { header: 'Kostnader', kind: kind.amount, src: 'I', show: '●●●●', level: 'B', width: 80, prompt: 'Förändring av kostnaderna.' },
  revenue: {
    header: 'Intäkter',
    kind: kind.amount,
    src: 'I',
    show: '●●●●',
    level: 'B',
    width: 80,
    prompt: 'Förändring av intäkterna, med motsatt tecken.',
  },
  balance: {
    header: 'Balans',
    kind: kind.computed.amount,
    src: 'C',
    show: '●●●●',
    level: 'B',
    width: 70,
    formula: turnoverBalance,
    note: 'ska vara 0 på varje rad och totalt',
  },
  comment: {
    header: 'Kommentar',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    level: 'B',
    width: 240,
    prompt: 'Skriv en kommentar om det behövs.',
  },
} as const satisfies TableColumns<TurnoverChange>;
