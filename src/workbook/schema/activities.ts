import type { Activity } from '../../domain/plan';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

const status = kind.word('Lista_Aktivitetsstatus', words.activityStatuses);

export const activityColumns = {
  ...ownedColumns,
  goal: {
    header: 'Mål (kod)',
    kind: kind.goalCode,
    src: 'IG',
    show: '●●●●',
    width: 66,
    prompt: 'Välj koden för målet som aktiviteten hör till.',
  },
  name: {
    header: 'Aktivitet',
    kind: kind.text,
    src: 'IG',
    show: '●●●●',
    width: 185,
    prompt: 'Vad som ska göras, i en mening.',
    note: 'samma aktivitet får stå under två mål, men inte två gånger under ett',
  },
  start: { header: 'Startdatum', kind: kind.date, src: 'IG', show: '●●●●', width: 72, prompt: 'Skriv datumet som 2026-03-01.' },
  end: { header: 'Slutdatum', kind: kind.date, src: 'IG', show: '●●●●', width: 72, prompt: 'Skriv datumet som 2026-12-31.' },
  responsible: {
    header: 'Ansvarig',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    width: 100,
    prompt: 'Rollen som ansvarar, till exempel samordnare; inget personnamn.',
  },
  status: {
    header: 'Status',
    kind: status,
    src: 'I',
    show: '–●●●',
    width: 85,
    prompt: 'Välj hur långt aktiviteten har kommit.',
    ownRule: 'V17',
  },
  statusPrevious: { header: 'Föregående status', kind: status, src: 'R', show: '––○○', width: 85 },
  deviation: {
    header: 'Avvikelse',
    kind: kind.text,
    src: 'I',
    show: '–○○○',
    width: 170,
    prompt: 'Beskriv avvikelsen om aktiviteten är försenad, pausad eller avbruten.',
    dueWhen: 'OR({status}="Försenad",{status}="Pausad",{status}="Avbruten")',
    ownRule: 'V17',
  },
  analysis: {
    header: 'Analys',
    kind: kind.longText,
    src: 'I',
    show: '–○○○',
    width: 280,
    prompt: 'Skriv analysen; den skrivs ut under aktiviteten.',
  },
  transferred: { header: 'Infört i ILS', kind: kind.yes, src: 'I', show: '–○○○', width: 60, prompt: 'Välj Ja när raden är införd i ILS.' },
} as const satisfies TableColumns<Activity>;
