import type { HandledFinding } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

/** Findings as they were written to Kontroll; people answer in the last two columns that are seen. */
export const handledColumns = {
  ...rowColumns,
  severity: { header: 'Allvar', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 60 },
  rule: { header: 'Regel', kind: kind.code, src: 'S', shown: true, show: '●●●●', width: 45 },
  sheet: { header: 'Blad', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 90 },
  rowName: { header: 'Rad', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 160 },
  header: { header: 'Kolumn', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 100 },
  found: { header: 'Det står', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 120 },
  expected: { header: 'Väntat', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 120 },
  proposal: { header: 'Förslag', kind: kind.longText, src: 'S', shown: true, show: '●●●●', width: 280 },
  handling: {
    header: 'Hantering',
    kind: kind.word('Lista_Hantering', words.handlings),
    src: 'I',
    show: '○○○○',
    width: 85,
    prompt: 'Åtgärdas, eller Accepteras med en motivering.',
  },
  reason: {
    header: 'Motivering',
    kind: kind.longText,
    src: 'I',
    show: '○○○○',
    width: 240,
    prompt: 'Varför anmärkningen accepteras. Den är tyst tills siffrorna ändras.',
  },
  fingerprint: { header: 'Underlag', kind: kind.code, src: 'S', show: '●●●●', width: 80 },
} as const satisfies TableColumns<HandledFinding>;
