import type { ResultUnit } from '../../domain/plan';
import * as formulas from '../formulas/economy';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';

const limit = { kind: kind.computed.amount, src: 'C', show: '–○○○', width: 80 } as const;

export const resultUnitColumns = {
  ...ownedColumns,
  area: {
    header: 'Verksamhetsområde',
    kind: kind.text,
    src: 'IG',
    show: '○●●●',
    width: 130,
    prompt: 'Verksamhetsområdet som enheten hör till.',
  },
  name: {
    header: 'Resultatenhet',
    kind: kind.text,
    src: 'IG',
    show: '○○○○',
    width: 130,
    prompt: 'Enhetens namn; tomt för områdets enheter tillsammans.',
  },
  grossBudget: {
    header: 'Bruttobudget',
    kind: kind.amount,
    src: 'I',
    show: '○○○○',
    width: 80,
    prompt: 'Årets bruttobudget; utan den prövas inte gränserna.',
  },
  carriedIn: {
    header: 'Resultatöverföring från föregående år',
    kind: kind.amount,
    src: 'R',
    show: '○●●●',
    width: 95,
    prompt: 'Det som förts över från förra året, överskott med +.',
    printed: 'Resultatöverföring från {year-1}',
  },
  result: {
    header: 'Resultat',
    kind: kind.amount,
    src: 'I',
    show: '○●●●',
    width: 80,
    prompt: 'Årets resultat, överskott med +.',
    printed: 'Resultat {year}',
  },
  carriedOut: {
    header: 'Resultatöverföring till nästa år',
    kind: kind.amount,
    src: 'C',
    show: '○●●●',
    width: 95,
    formula: formulas.carriedOut,
    printed: 'Resultatöverföring till {year+1}',
    note: 'summan, utan tak: nämnden beslutar',
  },
  limitYear: { ...limit, header: 'Gräns för året (5 %)', formula: formulas.limitYear },
  limitFund: { ...limit, header: 'Gräns för fonden (10 %)', formula: formulas.limitFund },
  overLimit: { ...limit, header: 'Över gränsen', formula: formulas.overLimit },
  deficitSince: {
    header: 'Underskott sedan år',
    kind: kind.year,
    src: 'R',
    show: '–○○○',
    width: 75,
    prompt: 'Året då underskottet uppstod.',
  },
  commitmentsMet: {
    header: 'Åtaganden uppfyllda',
    kind: kind.yesNo,
    src: 'I',
    show: '–––○',
    width: 80,
    prompt: 'Villkor för att föra över resultatet.',
  },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '–○○○', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
} as const satisfies TableColumns<ResultUnit>;
