import type { SurveyMeanRow } from '../../domain/plan';
import * as formulas from '../formulas/surveys';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';

/** A mean has no decimals of its own: two at most are shown. */
const figure = { ...kind.computed.number, format: '0.0#;"−"0.0#' };
const computed = { kind: figure, src: 'C', show: '–○○○', width: 75 } as const;

export const surveyMeanColumns = {
  ...rowColumns,
  indicator: {
    header: 'Indikator',
    kind: kind.indicatorName,
    src: 'I',
    show: '–○○●',
    width: 170,
    prompt: 'Indikatorn vars medel räknas fram.',
  },
  mean: { ...computed, header: 'Medel', formula: formulas.mean, note: 'av verksamheterna med ett resultat, även dem med för få svar' },
  weight: {
    ...computed,
    kind: kind.computed.word,
    header: 'Vägning',
    formula: formulas.meanWeight,
    note: 'Viktat efter svar när alla rader med ett resultat har Antal svar; För få svar när de tillsammans är under Minsta antal svar',
  },
  sameMean: {
    ...computed,
    header: 'Medel samma verksamheter',
    formula: formulas.sameMean,
    note: 'oviktat, av dem som har ett resultat både nu och förra gången',
  },
  samePrior: { ...computed, header: 'Föregående medel samma verksamheter', formula: formulas.samePrior },
  change: { ...computed, header: 'Förändring', formula: formulas.meanChange, note: 'procentenheter när indikatorn är i procent' },
  lowest: { ...computed, header: 'Lägst', formula: formulas.lowest, note: 'av de resultat som visas' },
  highest: { ...computed, header: 'Högst', formula: formulas.highest, note: 'av de resultat som visas' },
  count: { ...computed, kind: kind.computed.number, header: 'Antal med resultat', formula: formulas.meanCount },
  share: {
    ...computed,
    src: 'S',
    kind: kind.computed.word,
    header: 'Andel',
    formula: formulas.shareSign,
    note: '% när indikatorn är i procent',
  },
} as const satisfies TableColumns<SurveyMeanRow>;
