import type { Goal } from '../../domain/plan';
import { goalEvidence, goalSuggestion } from '../formulas/goal';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

const judgement = kind.word('Lista_Bedömning', words.judgements);

export const goalColumns = {
  ...ownedColumns,
  code: {
    header: 'Kod',
    kind: kind.code,
    src: 'S',
    shown: true,
    show: '●●●●',
    width: 66,
    prompt: 'Målets kod, till exempel 1.3:N1:E2. De andra bladen väljer mål med den.',
    note: '1 · 1.3 · 1.3:N1 · 1.3:N1:E2; behålls när numreringen ändras',
  },
  level: {
    header: 'Nivå',
    kind: kind.wordOr('Lista_Målnivå', words.goalLevels, 'unit'),
    src: 'IG',
    show: '●●●●',
    width: 100,
    prompt: 'Välj målets nivå i listan.',
  },
  number: {
    header: 'Nummer',
    kind: kind.code,
    src: 'IG',
    show: '○○○○',
    width: 52,
    prompt: 'Numret som det skrivs ut, om målet har ett.',
    note: 'utan punkt på slutet',
  },
  title: { header: 'Mål', kind: kind.text, src: 'IG', show: '●●●●', width: 230, prompt: 'Skriv målet som det ska stå i dokumentet.' },
  parent: {
    header: 'Överordnat mål',
    kind: kind.goalCode,
    src: 'IG',
    show: '●●●●',
    width: 72,
    prompt: 'Välj koden för målet ovanför; tomt för ett inriktningsmål.',
    dueWhen: '{level}<>"Inriktningsmål"',
  },
  fulfilment: {
    header: 'Bedömning',
    kind: judgement,
    src: 'I',
    show: '–●●●',
    width: 100,
    prompt: 'Din bedömning av målet. Den skrivs aldrig över av förslaget.',
    dueWhen: 'OR({level}="Enhetsmål",AND(Start_Nivå<>"Enhet",{level}<>"Inriktningsmål"))',
    note: 'aldrig för inriktningsmål; i en enhet väntas bara enhetsmål',
  },
  suggested: {
    header: 'Förslag',
    kind: kind.computed.word,
    src: 'C',
    show: '–○○○',
    width: 100,
    formula: goalSuggestion,
    note: 'det sämsta av de bedömda målen närmast under',
  },
  evidence: {
    header: 'Underlag',
    kind: kind.computed.text,
    src: 'C',
    show: '–○○○',
    width: 170,
    formula: goalEvidence,
    note: 'vad mål, indikatorer och aktiviteter under målet säger; de upplyser, de avgör inte',
  },
  reason: {
    header: 'Motivering till bedömningen',
    kind: kind.text,
    src: 'I',
    show: '–○○○',
    width: 210,
    prompt: 'Skriv varför, om bedömningen skiljer sig från förslaget.',
    dueWhen: 'AND({fulfilment}<>"",{suggested}<>"",{fulfilment}<>{suggested})',
    ownRule: 'V12',
  },
  previousFulfilment: { header: 'Föregående bedömning', kind: judgement, src: 'R', show: '––○○', width: 100 },
  responsible: {
    header: 'Ansvarig',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    width: 90,
    prompt: 'Rollen som ansvarar, till exempel enhetschef; inget personnamn.',
  },
} as const satisfies TableColumns<Goal>;
