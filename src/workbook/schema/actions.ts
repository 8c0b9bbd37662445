import type { PlanAction } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const actionColumns = {
  ...rowColumns,
  area: {
    header: 'Verksamhet',
    kind: kind.area,
    src: 'I',
    show: '●●●●',
    width: 120,
    prompt: 'Verksamheten i Driftbudget som åtgärden gäller.',
  },
  action: { header: 'Åtgärd', kind: kind.text, src: 'I', show: '●●●●', width: 170, prompt: 'Vad som ska göras, i en mening.' },
  effectYear: {
    header: 'Effekt i år',
    kind: kind.amount,
    src: 'I',
    show: '○●●●',
    width: 80,
    prompt: 'Effekten i år, med + när resultatet blir bättre.',
  },
  effectFullYear: {
    header: 'Effekt helår',
    kind: kind.amount,
    src: 'I',
    show: '○○○○',
    width: 80,
    prompt: 'Effekten när åtgärden har verkat ett helt år, med + när resultatet blir bättre.',
  },
  inForecast: {
    header: 'Ingår i prognosen',
    kind: kind.yesNo,
    src: 'I',
    show: '○●●–',
    width: 75,
    prompt: 'Nej om effekten inte är med i prognosen än; den läggs då till i Prognos efter åtgärder på Start.',
  },
  responsible: {
    header: 'Ansvarig',
    kind: kind.text,
    src: 'I',
    show: '●●●●',
    width: 110,
    prompt: 'Rollen som ansvarar, till exempel enhetschef; inget personnamn.',
  },
  due: { header: 'Klart senast', kind: kind.date, src: 'I', show: '●●●●', width: 75, prompt: 'Skriv datumet som 2026-12-31.' },
  status: {
    header: 'Status',
    kind: kind.word('Lista_Aktivitetsstatus', words.activityStatuses),
    src: 'I',
    show: '–●●●',
    width: 85,
    prompt: 'Välj hur långt åtgärden har kommit.',
  },
  effectReached: {
    header: 'Uppnådd effekt',
    kind: kind.amount,
    src: 'I',
    show: '–○○○',
    width: 80,
    prompt: 'Effekten som har nåtts hittills, med + när resultatet blev bättre.',
  },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '○○○○', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
} as const satisfies TableColumns<PlanAction>;
