import type { RiskRow } from '../../domain/plan';
import { riskLevel, riskValue } from '../formulas/quality';
import type { TableColumns } from './column';
import { ownedColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

export const riskColumns = {
  ...ownedColumns,
  goal: {
    header: 'Mål (kod)',
    kind: kind.goalCode,
    src: 'I',
    show: '●–––',
    width: 60,
    prompt: 'Koden för målet för verksamhetsområdet som risken hör till.',
  },
  process: { header: 'Process', kind: kind.text, src: 'IG', show: '●–––', width: 110, prompt: 'Processen som risken finns i.' },
  workingMethod: { header: 'Arbetssätt', kind: kind.text, src: 'I', show: '○–––', width: 130, prompt: 'Hur arbetet går till i dag.' },
  event: { header: 'Oönskad händelse', kind: kind.text, src: 'I', show: '●–––', width: 160, prompt: 'Vad som kan gå fel, i en mening.' },
  likelihood: {
    header: 'Sannolikhet',
    kind: kind.scale('Lista_Sannolikhet', words.likelihoods),
    src: 'I',
    show: '●–––',
    width: 100,
    prompt: 'Hur troligt det är att det händer, 1 till 5.',
  },
  consequence: {
    header: 'Konsekvens',
    kind: kind.scale('Lista_Konsekvens', words.consequences),
    src: 'I',
    show: '●–––',
    width: 100,
    prompt: 'Hur allvarligt det blir om det händer, 1 till 5.',
  },
  risk: {
    header: 'Riskvärde',
    kind: kind.computed.number,
    src: 'C',
    show: '●–––',
    width: 62,
    formula: riskValue,
    note: 'sannolikhet gånger konsekvens, 1 till 25',
  },
  riskLevel: {
    header: 'Risknivå',
    kind: kind.computed.word,
    src: 'C',
    show: '●–––',
    width: 60,
    formula: riskLevel,
    note: 'Låg, Medel eller Hög efter gränserna på Start',
  },
  existing: {
    header: 'Befintliga rutiner och kontroller',
    kind: kind.text,
    src: 'I',
    show: '○–––',
    width: 170,
    prompt: 'Rutiner och kontroller som redan finns.',
  },
  action: { header: 'Åtgärd', kind: kind.text, src: 'I', show: '○–––', width: 160, prompt: 'Vad som ska göras åt risken.' },
  responsible: {
    header: 'Ansvarig',
    kind: kind.text,
    src: 'I',
    show: '○–––',
    width: 100,
    prompt: 'Rollen som ansvarar för åtgärden; inget personnamn.',
    dueWhen: '{action}<>""',
  },
  due: {
    header: 'Klart senast',
    kind: kind.date,
    src: 'I',
    show: '○–––',
    width: 75,
    prompt: 'Skriv datumet som 2026-12-31.',
    dueWhen: '{action}<>""',
  },
  toPlan: {
    header: 'Till internkontrollplan',
    kind: kind.yesNo,
    src: 'I',
    show: '●–––',
    width: 95,
    prompt: 'Ja om risken ska kontrolleras under året. Är risken hög och svaret Nej: skriv varför under rutiner och kontroller.',
  },
} as const satisfies TableColumns<RiskRow>;
