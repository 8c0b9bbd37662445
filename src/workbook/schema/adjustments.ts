import type { BudgetAdjustment } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const adjustmentColumns = {
  ...rowColumns,
  label: { header: 'Ändamål', kind: kind.text, src: 'I', show: '○●●○', level: 'B', width: 240, prompt: 'Vad justeringen gäller.' },
  kind: {
    header: 'Typ',
    kind: kind.word('Lista_Justeringstyp', words.adjustmentKinds),
    src: 'I',
    show: '○●●○',
    level: 'B',
    width: 100,
    prompt: 'Välj vad pengarna gäller.',
  },
  area: {
    header: 'Verksamhetsområde',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    level: 'B',
    width: 150,
    prompt: 'Verksamhetsområdet som justeringen gäller.',
  },
  amount: { header: 'Belopp', kind: kind.amount, src: 'I', show: '○●●○', level: 'B', width: 80, prompt: 'Beloppet, med + för mer medel.' },
  counted: {
    header: 'Ingår i beräknade budgetjusteringar',
    kind: kind.yesNo,
    src: 'I',
    show: '○●●○',
    level: 'B',
    width: 100,
    prompt: 'Ja-raderna ska bli summan på raden i Driftbudget.',
  },
  state: {
    header: 'Läge',
    kind: kind.word('Lista_Justeringsläge', words.adjustmentStates),
    src: 'I',
    show: '○○○○',
    level: 'B',
    width: 75,
    prompt: 'Om justeringen ansöks, är beviljad eller avslagen.',
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
} as const satisfies TableColumns<BudgetAdjustment>;
