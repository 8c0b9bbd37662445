import type { HandledFinding } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import { readWord } from './read-word';
import { textOfCell } from './value-of-cell';
import * as words from './words';

/** How grave a finding is; a word that somebody wrote over is a note until Kontroll is written again. */
const gravity: kind.Kind<HandledFinding['severity']> = {
  name: 'code',
  format: '@',
  align: 'Left',
  read: (cell) => readWord(textOfCell(cell.value), words.findingStates) ?? 'note',
  write: (read) => ({ content: words.findingStates[read], format: null }),
};

/** A formula that shows an address: in a cell for texts it would be shown itself. */
const link: kind.Kind<string> = { ...kind.code, format: 'General' };

/** Findings as they were written to Kontroll; people answer in the last two columns that are seen. */
export const handledColumns = {
  ...rowColumns,
  severity: { header: 'Allvar', kind: gravity, src: 'S', shown: true, show: '●●●●', width: 58 },
  rule: { header: 'Regel', kind: kind.code, src: 'S', shown: true, show: '●●●●', width: 44 },
  sheet: { header: 'Blad', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 90 },
  cell: { header: 'Cell', kind: link, src: 'S', shown: true, show: '●●●●', width: 44, note: 'Länk till cellen' },
  rowName: { header: 'Rad', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 175 },
  header: { header: 'Kolumn', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 90 },
  sentence: { header: 'Anmärkning', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 270 },
  found: { header: 'Det står', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 75 },
  expected: { header: 'Väntat', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 75 },
  proposal: { header: 'Förslag', kind: kind.text, src: 'S', shown: true, show: '●●●●', width: 130 },
  handling: {
    header: 'Hantering',
    kind: kind.word('Lista_Hantering', words.handlings),
    src: 'I',
    show: '○○○○',
    width: 80,
    prompt: 'Åtgärdas, eller Accepteras med en motivering.',
  },
  reason: {
    header: 'Motivering',
    kind: kind.longText,
    src: 'I',
    show: '○○○○',
    width: 210,
    prompt: 'Varför anmärkningen accepteras. Den är tyst tills siffrorna ändras.',
  },
  fingerprint: { header: 'Underlag', kind: kind.code, src: 'S', show: '●●●●', width: 80 },
} as const satisfies TableColumns<HandledFinding>;
