import type { SurveyRow } from '../../domain/plan';
import { shareSign, surveyChange, surveyFigure, surveyShown } from '../formulas/surveys';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

const helper = { src: 'S', show: '–○○○', width: 60, since: 3 } as const;

export const surveyColumns = {
  ...rowColumns,
  indicator: {
    header: 'Indikator',
    kind: kind.indicatorName,
    src: 'I',
    show: '–○○●',
    width: 170,
    prompt: 'Indikatorn som resultatet hör till, som den står i Indikatorer.',
  },
  survey: {
    header: 'Undersökning',
    kind: kind.word('Lista_Undersökning', words.surveyKinds),
    src: 'I',
    show: '–○○●',
    width: 115,
    prompt: 'Vilken undersökning resultatet kommer från.',
  },
  surveyed: {
    header: 'Genomförd',
    kind: kind.month,
    src: 'I',
    show: '–○○○',
    width: 75,
    prompt: 'Månaden då undersökningen gjordes, ofta hösten innan.',
  },
  subUnit: {
    header: 'Verksamhet',
    kind: kind.subUnit,
    src: 'I',
    show: '–○○●',
    width: 130,
    prompt: 'Verksamheten, skriven likadant varje gång.',
  },
  result: {
    header: 'Resultat',
    kind: kind.value,
    src: 'I',
    show: '–○○●',
    width: 70,
    prompt: 'Resultatet; en andel som 94 %. Tomt om det inte finns något resultat.',
  },
  men: { header: 'Män', kind: kind.value, src: 'I', show: '–○○○', width: 60, prompt: 'Resultatet bland män.' },
  women: { header: 'Kvinnor', kind: kind.value, src: 'I', show: '–○○○', width: 60, prompt: 'Resultatet bland kvinnor.' },
  answers: { header: 'Antal svar', kind: kind.count, src: 'I', show: '–○○○', width: 60, prompt: 'Hur många som har svarat.' },
  responseRate: {
    header: 'Svarsfrekvens',
    kind: kind.percent,
    src: 'I',
    show: '–○○○',
    width: 80,
    prompt: 'Andelen som har svarat, till exempel 62 %.',
  },
  prior: { header: 'Föregående resultat', kind: kind.value, src: 'R', show: '–○○○', width: 80 },
  change: {
    header: 'Förändring',
    kind: kind.computed.number,
    src: 'C',
    show: '–○○○',
    width: 75,
    formula: surveyChange,
    note: 'sedan förra resultatet; procentenheter när indikatorn är i procent',
  },
  shown: {
    header: 'Visas',
    kind: kind.computed.word,
    src: 'C',
    show: '–○○○',
    width: 75,
    formula: surveyShown,
    note: 'För få svar när antalet är under Minsta antal svar på Start',
  },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '–○○○', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
  share: { ...helper, header: 'Andel', kind: kind.computed.word, formula: shareSign, note: '% när indikatorn är i procent' },
  figure: { ...helper, header: 'Resultat som tal', kind: kind.computed.number, formula: surveyFigure },
} as const satisfies TableColumns<SurveyRow>;
