import type { VolumeRow } from '../../domain/plan';
import { volumeAverage } from '../formulas/economy';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const volumeColumns = {
  ...ownedColumns,
  caption: { header: 'Tabell', kind: kind.text, src: 'IG', show: '○○○○', width: 130, prompt: 'Tabellen som raden skrivs ut i.' },
  area: { header: 'Verksamhet', kind: kind.text, src: 'IG', show: '○○○○', width: 110, prompt: 'Verksamheten där tabellen skrivs ut.' },
  label: { header: 'Rad', kind: kind.text, src: 'IG', show: '○○○○', width: 150, prompt: 'Radens namn, till exempel ett boende.' },
  sublabel: { header: 'Underrad', kind: kind.text, src: 'IG', show: '○○○○', width: 90, prompt: 'Underrad, till exempel Somatisk.' },
  measureUnit: {
    header: 'Måttenhet',
    kind: kind.unitText,
    src: 'IG',
    show: '○○○○',
    width: 75,
    prompt: 'Det som räknas: barn, placeringar, dygn …',
  },
  total: {
    header: 'Summering',
    kind: kind.word('Lista_Summering', words.totals),
    src: 'IG',
    show: '●●●●',
    width: 70,
    prompt: 'Summa om raderna i tabellen får läggas ihop; annars Snitt eller Ingen.',
  },
  budgeted: { header: 'Budgeterat snitt', kind: kind.value, src: 'I', show: '○○○○', width: 75, prompt: 'Snittet som budgeten räknar med.' },
  priorAverage: { header: 'Snitt föregående år', kind: kind.value, src: 'R', show: '○○○○', width: 75, printed: 'Snitt {year-1}' },
  priorMonths: {
    header: words.months.map((month) => `${month} föregående år`),
    kind: kind.value,
    src: 'R',
    show: '○○○○',
    width: 60,
    hidden: true,
  },
  months: {
    header: words.months,
    kind: kind.value,
    src: 'I',
    show: '–●●●',
    width: 55,
    prompt: 'Månadens tal; i.u. om uppgift saknas.',
    dueWhen: '{month}<=N(Mall_Månadsnummer)',
    ownRule: 'V29',
  },
  average: {
    header: 'Snitt',
    kind: kind.value,
    src: 'C',
    show: '–○○○',
    width: 60,
    formula: volumeAverage,
    note: 'av månader med tal; i.u. och tomma räknas inte',
  },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '–○○○', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
} as const satisfies TableColumns<VolumeRow>;
