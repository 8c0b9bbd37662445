import type { DateValue } from '../../../domain/value';
import * as kind from '../kinds';
import * as words from '../words';
import type { FieldsOf, StartField } from './field';

type Step = 'ready' | 'reviewed' | 'approved' | 'decided';

const stepped = { src: 'I', show: '○○○○' } as const;

/** The day when a step was taken, and beside it the role that took it. */
const on = (label: string): StartField<DateValue> => ({
  ...stepped,
  label: `${label} (dag och roll)`,
  name: `Start_${label}Den`,
  kind: kind.date,
  prompt: 'Dagen, till exempel 2026-09-11.',
});
const by = (label: string, step: Step, role: string): StartField<string> => ({
  ...stepped,
  label: `${label} av`,
  name: `Start_${label}Av`,
  kind: kind.text,
  beside: `${step}On`,
  prompt: `Rollen, inte namnet: ${role}.`,
});

/** Status: how far the plan has come, from Utkast to Beslutad. */
export const statusFields = {
  status: {
    label: 'Status',
    name: 'Start_Status',
    kind: kind.wordOr('Lista_Läge', words.statuses, 'draft'),
    src: 'I',
    show: '●●●●',
    prompt: 'Välj Klarmarkerad när du är färdig.',
  },
  readyOn: on('Klarmarkerad'),
  readyBy: by('Klarmarkerad', 'ready', 'enhetschef'),
  reviewedOn: on('Granskad'),
  reviewedBy: by('Granskad', 'reviewed', 'controller'),
  approvedOn: on('Godkänd'),
  approvedBy: by('Godkänd', 'approved', 'avdelningschef'),
  decidedOn: on('Beslutad'),
  decidedBy: by('Beslutad', 'decided', 'nämnd'),
} as const satisfies FieldsOf<'status' | `${Step}On` | `${Step}By`>;
