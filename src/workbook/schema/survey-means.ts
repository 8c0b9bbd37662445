import type { SurveyMeanRow } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';

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
} as const satisfies TableColumns<SurveyMeanRow>;
