import type { Investment } from '../../domain/plan';
import * as formulas from '../formulas/economy';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';

export const investmentColumns = {
  ...ownedColumns,
  group: {
    header: 'Grupp',
    kind: kind.text,
    src: 'IG',
    show: '○○○○',
    width: 110,
    prompt: 'Gruppen som investeringen räknas ihop i, till exempel Parkinvesteringar.',
  },
  label: { header: 'Investering', kind: kind.text, src: 'I', show: '●●●●', width: 180, prompt: 'Investeringens namn.' },
  budget: {
    header: 'Budget',
    kind: kind.amount,
    src: 'IG',
    show: '●●●●',
    width: 80,
    prompt: 'Årets budget.',
    printed: 'Budget {year}',
    ownRule: 'V24',
  },
  granted: {
    header: 'Beviljade budgetjusteringar',
    kind: kind.amount,
    src: 'I',
    show: '–○○○',
    width: 90,
    prompt: 'Medel som beviljats under året; 0 om inga.',
  },
  outcome: {
    header: 'Utfall',
    kind: kind.amount,
    src: 'I',
    show: '–○○●',
    width: 80,
    prompt: 'Utfallet till och med perioden.',
    printed: { other: 'Utfall per {month}', VB: 'Utfall {year}' },
  },
  forecastPrevious: {
    header: 'Föregående prognos',
    kind: kind.amount,
    src: 'R',
    show: '––○○',
    width: 80,
    printed: { other: 'Föregående prognos', T2: 'Prognos T1', VB: 'Prognos T2' },
  },
  forecast: {
    header: 'Prognos',
    kind: kind.amount,
    src: 'I',
    show: '○●●–',
    width: 80,
    prompt: 'Prognosen för hela året.',
    printed: { other: 'Prognos', T1: 'Prognos T1', T2: 'Prognos T2' },
  },
  deviation: { header: 'Avvikelse', kind: kind.computed.amount, src: 'C', show: '–○○○', width: 80, formula: formulas.investmentDeviation },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '○○○○', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
} as const satisfies TableColumns<Investment>;
