import type { TextRow } from '../../domain/plan';
import { textExpected, textGoalTitle, textLength } from '../formulas/text';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const textColumns = {
  ...ownedColumns,
  chapter: {
    header: 'Kapitel',
    kind: kind.wordOr('Lista_Kapitel', words.chapters, 'other'),
    src: 'S',
    shown: true,
    show: '●●●●',
    width: 62,
    prompt: 'Kapitlet där rubriken skrivs ut.',
  },
  goal: {
    header: 'Mål (kod)',
    kind: kind.goalCode,
    src: 'IG',
    show: '●●●●',
    width: 66,
    prompt: 'Koden för målet som texten hör till; bara i kapitlet Mål.',
    dueWhen: '{chapter}="Mål"',
  },
  goalTitle: { header: 'Mål', kind: kind.computed.word, src: 'C', show: '●●●●', width: 130, formula: textGoalTitle },
  heading: { header: 'Rubrik', kind: kind.text, src: 'IG', show: '●●●●', width: 120, prompt: 'Rubriken som den skrivs ut.' },
  headingLevel: {
    header: 'Rubriknivå',
    kind: { ...kind.integer, align: 'Center' },
    src: 'S',
    shown: true,
    show: '○○○○',
    width: 64,
    prompt: 'Rubrikens nivå, 1 till 3.',
  },
  text: {
    header: 'Text',
    kind: kind.longText,
    src: 'IG',
    show: '●●●●',
    width: 440,
    prompt: 'Skriv texten; Alt+Retur ger ett nytt stycke.',
    ownRule: 'V16',
    note: 'en tom text under en rubrik behålls',
  },
  previousText: { header: 'Förra perioden', kind: kind.longText, src: 'R', show: '○○○○', width: 320, hidden: true },
  done: { header: 'Klar', kind: kind.yes, src: 'I', show: '○○○○', width: 45, prompt: 'Välj Ja när texten är färdig.' },
  length: { header: 'Tecken', kind: kind.computed.number, src: 'C', show: '○○○○', width: 55, formula: textLength },
  transferred: { header: 'Infört i ILS', kind: kind.yes, src: 'I', show: '○○○○', width: 60, prompt: 'Välj Ja när texten är införd i ILS.' },
  expected: {
    header: 'Väntas',
    kind: kind.computed.number,
    src: 'S',
    show: '●●●●',
    width: 50,
    formula: textExpected,
    note: '1 när texten väntas',
  },
} as const satisfies TableColumns<TextRow>;
