import type { ControlRow } from '../../domain/plan';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const controlColumns = {
  ...ownedColumns,
  process: { header: 'Process', kind: kind.text, src: 'IG', show: '●●●●', width: 110, prompt: 'Processen som kontrolleras.' },
  event: {
    header: 'Oönskad händelse',
    kind: kind.text,
    src: 'IG',
    show: '●●●●',
    width: 150,
    prompt: 'Vad som kan gå fel, som det står i riskanalysen.',
  },
  control: { header: 'Kontroll', kind: kind.text, src: 'I', show: '●●●●', width: 150, prompt: 'Vad som kontrolleras.' },
  method: {
    header: 'Kontrollmetod',
    kind: kind.text,
    src: 'I',
    show: '●●●●',
    width: 150,
    prompt: 'Hur det kontrolleras, till exempel ett stickprov om tio ärenden.',
  },
  frequency: {
    header: 'Frekvens',
    kind: kind.word('Lista_Kontrollfrekvens', words.controlFrequencies),
    src: 'I',
    show: '●●●●',
    width: 70,
    prompt: 'Hur ofta det kontrolleras.',
  },
  responsible: {
    header: 'Ansvarig',
    kind: kind.text,
    src: 'I',
    show: '●●●●',
    width: 100,
    prompt: 'Rollen som utför kontrollen; inget personnamn.',
  },
  reportedTo: {
    header: 'Rapporteras till',
    kind: kind.text,
    src: 'I',
    show: '○○○○',
    width: 100,
    prompt: 'Vem som får veta resultatet, till exempel nämnden.',
  },
  doneOn: { header: 'Utförd', kind: kind.date, src: 'I', show: '–○○●', width: 75, prompt: 'Dagen då kontrollen utfördes, som 2026-10-01.' },
  result: {
    header: 'Resultat',
    kind: kind.word('Lista_Kontrollresultat', words.controlResults),
    src: 'I',
    show: '–○○●',
    width: 105,
    prompt: 'Välj vad kontrollen visade.',
  },
  deviation: {
    header: 'Avvikelse',
    kind: kind.text,
    src: 'I',
    show: '–○○○',
    width: 170,
    prompt: 'Beskriv avvikelsen, eller varför kontrollen inte är utförd.',
    dueWhen: 'AND({result}<>"",{result}<>"Ingen avvikelse")',
  },
  action: {
    header: 'Åtgärd',
    kind: kind.text,
    src: 'I',
    show: '–○○○',
    width: 160,
    prompt: 'Vad som ska göras åt en väsentlig avvikelse.',
    dueWhen: '{result}="Väsentlig avvikelse"',
  },
  due: {
    header: 'Klart senast',
    kind: kind.date,
    src: 'I',
    show: '–○○○',
    width: 75,
    prompt: 'Skriv datumet som 2026-12-31.',
    dueWhen: '{result}="Väsentlig avvikelse"',
  },
} as const satisfies TableColumns<ControlRow>;
