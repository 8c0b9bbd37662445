import type { Start } from '../../domain/plan';
import type { Marks, Mark, Source } from './column';
import * as kind from './kinds';
import type { Kind } from './kinds';
import * as words from './words';

export type StartSection = 'about' | 'status' | 'settings';

/** A field of Start: its label in one cell, its value in a cell with a defined name beside it. */
export interface StartField<T = unknown> {
  readonly label: string;
  readonly name: `Start_${string}` | `Mall_${string}`;
  readonly kind: Kind<T>;
  readonly src: Source;
  readonly show: Marks;
  readonly month?: Mark;
  readonly level?: 'U' | 'B';
  readonly section: StartSection;
  readonly prompt?: string;
  readonly formula?: string;
  readonly note?: string;
}

export type StartFields = { readonly [K in keyof Start]: StartField<Start[K]> };

export const startFields = {
  type: {
    label: 'Dokumenttyp',
    name: 'Start_Dokumenttyp',
    kind: kind.wordOr('Lista_Dokumenttyp', words.documentTypes, 'VP'),
    src: 'G',
    show: '●●●●',
    section: 'about',
    prompt: 'Verksamhetsplan, tertialrapport 1 eller 2, verksamhetsberättelse eller månad.',
  },
  year: { label: 'År', name: 'Start_År', kind: kind.integer, src: 'G', show: '●●●●', section: 'about', prompt: 'Året som planen gäller.' },
  periodMonth: {
    label: 'Till och med',
    name: 'Start_TillOchMed',
    kind: kind.month,
    src: 'C',
    show: '–●●●',
    section: 'about',
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
    section: 'about',
    prompt: 'Vems plan det är: en enhets, en avdelnings eller en nämnds.',
  },
  board: { label: 'Nämnd', name: 'Start_Nämnd', kind: kind.text, src: 'G', show: '●●●●', section: 'about', prompt: 'Nämndens namn.' },
  department: {
    label: 'Avdelning',
    name: 'Start_Avdelning',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    level: 'U',
    section: 'about',
    prompt: 'Avdelningens namn.',
  },
  unit: {
    label: 'Enhet',
    name: 'Start_Enhet',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    section: 'about',
    prompt: 'Enhetens namn.',
    note: 'visas inte i en nämnds arbetsbok',
  },
  unitId: {
    label: 'Enhets-id',
    name: 'Start_EnhetsId',
    kind: kind.text,
    src: 'G',
    show: '●●●●',
    section: 'about',
    prompt: 'Enhetens id i registret.',
  },
  author: {
    label: 'Handläggare',
    name: 'Start_Handläggare',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    section: 'about',
    prompt: 'Den som svarar för dokumentet.',
  },
  phone: {
    label: 'Telefon',
    name: 'Start_Telefon',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    section: 'about',
    prompt: 'Telefon till handläggaren.',
  },
  recipient: {
    label: 'Till',
    name: 'Start_Till',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    section: 'about',
    prompt: 'Den som dokumentet går till.',
  },
  meetingDate: {
    label: 'Sammanträdesdatum',
    name: 'Start_Sammanträdesdatum',
    kind: kind.date,
    src: 'I',
    show: '○○○○',
    level: 'B',
    section: 'about',
    prompt: 'Skriv datumet som 2026-09-24.',
  },
  caseNumber: {
    label: 'Diarienummer',
    name: 'Start_Diarienummer',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    level: 'B',
    section: 'about',
    prompt: 'Ärendets diarienummer.',
  },
  amountUnit: {
    label: 'Beloppsenhet',
    name: 'Start_Beloppsenhet',
    kind: kind.word('Lista_Beloppsenhet', words.amountUnits),
    src: 'G',
    show: '●●●●',
    section: 'about',
    prompt: 'Enheten för alla belopp utom ersättningsnivåer, som alltid är i kronor.',
  },
  signs: {
    label: 'Tecken i budgeten',
    name: 'Start_Tecken',
    kind: kind.word('Lista_Tecken', words.signs),
    src: 'G',
    show: '●●●●',
    section: 'about',
    prompt: 'Hur kostnader och intäkter skrivs; avvikelsen räknas efter det.',
  },
  frame: {
    label: 'Budgetram (netto)',
    name: 'Start_Budgetram',
    kind: kind.amount,
    src: 'G',
    show: '○○○○',
    section: 'about',
    prompt: 'Ramen netto, kostnad med +.',
  },
  dueDate: {
    label: 'Klart senast',
    name: 'Start_KlartSenast',
    kind: kind.date,
    src: 'G',
    show: '○○○○',
    section: 'about',
    prompt: 'Dagen då planen ska vara klar.',
  },
  contact: {
    label: 'Frågor till',
    name: 'Start_FrågorTill',
    kind: kind.text,
    src: 'G',
    show: '○○○○',
    section: 'about',
    prompt: 'En funktion eller brevlåda att fråga.',
  },
  status: {
    label: 'Status',
    name: 'Start_Status',
    kind: kind.wordOr('Lista_Läge', words.statuses, 'draft'),
    src: 'I',
    show: '●●●●',
    section: 'status',
    prompt: 'Välj Klarmarkerad när du är färdig.',
  },
  tolerance: {
    label: 'Gräns för "delvis"',
    name: 'Start_Gräns',
    kind: kind.share,
    src: 'G',
    show: '●●●●',
    section: 'settings',
    prompt: 'Hur långt från målet som ändå är delvis, i procent av målet.',
  },
  councilMet: {
    label: 'KF:s årsmål nått men inte det egna',
    name: 'Start_KommunmålNått',
    kind: kind.wordOr('Lista_Kommunmål', words.councilMet, 'partly'),
    src: 'G',
    show: '●●●●',
    section: 'settings',
    prompt: 'Vad det räknas som när KF:s årsmål är nått men inte det egna.',
  },
  limitAmount: {
    label: 'Kommentar krävs från (belopp)',
    name: 'Start_Gränsbelopp',
    kind: kind.amount,
    src: 'G',
    show: '○●●●',
    section: 'settings',
    prompt: 'Avvikelse i belopp; båda gränserna ska vara nådda.',
  },
  limitPercent: {
    label: 'Kommentar krävs från (procent)',
    name: 'Start_Gränsprocent',
    kind: kind.percent,
    src: 'G',
    show: '○●●●',
    section: 'settings',
    prompt: 'Avvikelse i procent av budgeten; båda gränserna ska vara nådda.',
  },
  minGroup: {
    label: 'Minsta antal svar',
    name: 'Start_MinstaAntalSvar',
    kind: kind.integer,
    src: 'G',
    show: '○○○○',
    section: 'settings',
    prompt: 'Grupper med färre svar visas inte.',
  },
  schemaVersion: {
    label: 'Mallversion',
    name: 'Mall_Version',
    kind: kind.integer,
    src: 'S',
    show: '●●●●',
    section: 'settings',
    note: 'på det dolda bladet',
  },
  documentKey: {
    label: 'Dokumentnyckel',
    name: 'Mall_Dokumentnyckel',
    kind: kind.code,
    src: 'S',
    show: '●●●●',
    section: 'settings',
    note: 'på det dolda bladet',
  },
} as const satisfies StartFields;

export type StartKey = keyof Start;
export const startKeys = Object.keys(startFields) as readonly StartKey[];
