import type { ComplaintRow } from '../../domain/plan';
import { complaintTotal } from '../formulas/quality';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';
import * as words from './words';

const counted = (header: string, prompt: string) => ({ header, kind: kind.count, src: 'I', width: 65, prompt }) as const;

export const complaintColumns = {
  ...rowColumns,
  kind: {
    header: 'Slag',
    kind: kind.word('Lista_Ärendeslag', words.complaintKinds),
    src: 'I',
    show: '–●●●',
    width: 110,
    prompt: 'Vad som har kommit in.',
  },
  area: {
    header: 'Verksamhetsområde',
    kind: kind.text,
    src: 'I',
    show: '–●●●',
    width: 140,
    prompt: 'Verksamhetsområdet som det gäller.',
  },
  subject: {
    header: 'Gäller',
    kind: kind.word('Lista_Ärendeämne', words.complaintSubjects),
    src: 'I',
    show: '–○○○',
    width: 110,
    prompt: 'Vad det gäller.',
  },
  count1: { ...counted('Tertial 1', 'Antal i januari till april; 0 om inga har kommit in.'), show: '–●●●' },
  count2: { ...counted('Tertial 2', 'Antal i maj till augusti; 0 om inga har kommit in.'), show: '––●●' },
  count3: { ...counted('Tertial 3', 'Antal i september till december; 0 om inga har kommit in.'), show: '–––●' },
  total: {
    header: 'Hittills i år',
    kind: kind.computed.number,
    src: 'C',
    show: '–●●●',
    width: 65,
    formula: complaintTotal,
    note: 'summan av tertialerna; tom när inget är ifyllt',
  },
  prior: { header: 'Föregående år', kind: kind.count, src: 'R', show: '–○○○', width: 75, printed: '{year-1}' },
  open: { ...counted('Varav pågående utredning', 'Antal av Hittills i år som fortfarande utreds.'), show: '–○○○', width: 75 },
  dismissed: { ...counted('Varav inte utredda', 'Antal av Hittills i år som inte har lett till utredning.'), show: '–○○○', width: 75 },
  reported: { ...counted('Varav anmälda till IVO', 'Antal av Hittills i år som är anmälda till IVO.'), show: '–○○○', width: 75 },
  lesson: {
    header: 'Åtgärd och lärdom',
    kind: kind.text,
    src: 'I',
    show: '–○○○',
    width: 260,
    prompt: 'Vad ni har gjort och lärt, utan uppgifter om enskilda.',
  },
} as const satisfies TableColumns<ComplaintRow>;
