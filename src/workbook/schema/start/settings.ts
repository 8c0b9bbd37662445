import * as kind from '../kinds';
import * as words from '../words';
import type { FieldsOf } from './field';

type Settings =
  'tolerance' | 'councilMet' | 'limitAmount' | 'limitPercent' | 'minGroup' | 'riskMedium' | 'riskHigh' | 'schemaVersion' | 'documentKey';

/** Inställningar: limits of the rules, and what the template is. */
export const settingsFields = {
  tolerance: {
    label: 'Gräns för "delvis"',
    name: 'Start_Gräns',
    kind: kind.share,
    src: 'G',
    show: '●●●●',
    prompt: 'Hur långt från målet som ändå är delvis, i procent av målet.',
  },
  councilMet: {
    label: 'KF:s årsmål nått men inte det egna',
    name: 'Start_KommunmålNått',
    kind: kind.wordOr('Lista_Kommunmål', words.councilMet, 'partly'),
    src: 'G',
    show: '●●●●',
    prompt: 'Vad det räknas som när KF:s årsmål är nått men inte det egna.',
  },
  limitAmount: {
    label: 'Kommentar krävs från (belopp)',
    name: 'Start_Gränsbelopp',
    kind: kind.amount,
    src: 'G',
    show: '○●●●',
    prompt: 'Avvikelse i belopp; båda gränserna ska vara nådda.',
  },
  limitPercent: {
    label: 'Kommentar krävs från (procent)',
    name: 'Start_Gränsprocent',
    kind: kind.percent,
    src: 'G',
    show: '○●●●',
    prompt: 'Avvikelse i procent av budgeten; båda gränserna ska vara nådda.',
  },
  minGroup: {
    label: 'Minsta antal svar',
    name: 'Start_MinstaAntalSvar',
    kind: kind.integer,
    src: 'G',
    show: '○○○○',
    prompt: 'Grupper med färre svar visas inte.',
  },
  riskMedium: {
    label: 'Riskvärde: medel från',
    name: 'Start_RiskMedel',
    kind: kind.integerOrNone,
    src: 'G',
    show: '●–––',
    prompt: 'Risker från det här värdet är Medel; sannolikhet gånger konsekvens är 1 till 25.',
  },
  riskHigh: {
    label: 'Riskvärde: hög från',
    name: 'Start_RiskHög',
    kind: kind.integerOrNone,
    src: 'G',
    show: '●–––',
    prompt: 'Risker från det här värdet är Hög.',
  },
  schemaVersion: {
    label: 'Mallversion',
    name: 'Mall_Version',
    kind: kind.integer,
    src: 'S',
    show: '●●●●',
    note: 'på det dolda bladet',
  },
  documentKey: {
    label: 'Dokumentnyckel',
    name: 'Mall_Dokumentnyckel',
    kind: kind.code,
    src: 'S',
    show: '●●●●',
    note: 'på det dolda bladet',
  },
} as const satisfies FieldsOf<Settings>;
