import * as kind from '../kinds';
import * as words from '../words';
import type { FieldsOf } from './field';

type About =
  | 'type'
  | 'year'
  | 'periodMonth'
  | 'level'
  | 'board'
  | 'department'
  | 'unit'
  | 'unitId'
  | 'author'
  | 'phone'
  | 'recipient'
  | 'meetingDate'
  | 'caseNumber'
  | 'amountUnit'
  | 'signs'
  | 'frame'
  | 'dueDate'
  | 'contact';

/** Om planen: whose it is, of what period, and how its amounts are written. */
export const aboutFields = {
  type: {
    label: 'Dokumenttyp',
    name: 'Start_Dokumenttyp',
    kind: kind.wordOr('Lista_Dokumenttyp', words.documentTypes, 'VP'),
    src: 'G',
    show: '●●●●',
    prompt: 'Verksamhetsplan, tertialrapport 1 eller 2, verksamhetsberättelse eller månad.',
  },
  year: { label: 'År', name: 'Start_År', kind: kind.integer, src: 'G', show: '●●●●', prompt: 'Året som planen gäller.' },
  periodMonth: {
    label: 'Till och med',
    name: 'Start_TillOchMed',
    kind: kind.month,
    src: 'C',
    show: '–●●●',
    prompt: 'Periodens sista månad; väljs bara för Månad.',
    formula: '=IF(Start_Dokumenttyp="T1","april",IF(Start_Dokumenttyp="T2","augusti",IF(Start_Dokumenttyp="VB","december","")))',
    note: 'T1 april, T2 augusti, VB december',
  },
  level: {
    label: 'Nivå',
    name: 'Start_Nivå',
    kind: kind.wordOr('Lista_Nivå', words.levels, 'unit'),
    src: 'G',
    show: '●●●●',
    prompt: 'Vems plan det är: en enhets, en avdelnings eller en nämnds.',
  },
  board: { label: 'Nämnd', name: 'Start_Nämnd', kind: kind.text, src: 'G', show: '●●●●', prompt: 'Nämndens namn.' },
  department: {
    label: 'Avdelning',
    name: 'Start_Avdelning',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    levels: ['unit', 'department'],
    prompt: 'Avdelningens namn.',
  },
  unit: {
    label: 'Enhet',
    name: 'Start_Enhet',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    levels: ['unit'],
    prompt: 'Enhetens namn.',
  },
  unitId: {
    label: 'Enhets-id',
    name: 'Start_EnhetsId',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    prompt: 'Enhetens id i registret.',
  },
  author: {
    label: 'Handläggare',
    name: 'Start_Handläggare',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    prompt: 'Den som svarar för dokumentet.',
  },
  phone: {
    label: 'Telefon',
    name: 'Start_Telefon',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    prompt: 'Telefon till handläggaren.',
  },
  recipient: {
    label: 'Till',
    name: 'Start_Till',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    prompt: 'Den som dokumentet går till.',
  },
  meetingDate: {
    label: 'Sammanträdesdatum',
    name: 'Start_Sammanträdesdatum',
    kind: kind.date,
    src: 'I',
    show: '○○○○',
    levels: ['board'],
    prompt: 'Skriv datumet som 2026-09-24.',
  },
  caseNumber: {
    label: 'Diarienummer',
    name: 'Start_Diarienummer',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    levels: ['board'],
    prompt: 'Ärendets diarienummer.',
  },
  amountUnit: {
    label: 'Beloppsenhet',
    name: 'Start_Beloppsenhet',
    kind: kind.word('Lista_Beloppsenhet', words.amountUnits),
    src: 'G',
    show: '●●●●',
    prompt: 'Enheten för alla belopp utom ersättningsnivåer, som alltid är i kronor.',
  },
  signs: {
    label: 'Tecken i budgeten',
    name: 'Start_Tecken',
    kind: kind.word('Lista_Tecken', words.signs),
    src: 'G',
    show: '●●●●',
    prompt: 'Hur kostnader och intäkter skrivs; avvikelsen räknas efter det.',
  },
  frame: {
    label: 'Budgetram (netto)',
    name: 'Start_Budgetram',
    kind: kind.amount,
    src: 'G',
    show: '○○○○',
    prompt: 'Ramen netto, kostnad med +.',
  },
  dueDate: {
    label: 'Klart senast',
    name: 'Start_KlartSenast',
    kind: kind.date,
    src: 'G',
    show: '○○○○',
    prompt: 'Dagen då planen ska vara klar.',
  },
  contact: {
    label: 'Frågor till',
    name: 'Start_FrågorTill',
    kind: kind.text,
    src: 'G',
    show: '○○○○',
    prompt: 'En funktion eller brevlåda att fråga.',
  },
} as const satisfies FieldsOf<About>;
