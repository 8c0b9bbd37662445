import type { StaffingRow } from '../../domain/plan';
import type { TableColumns } from './column';
import { rowColumns } from './common';
import * as kind from './kinds';

export const staffingColumns = {
  ...rowColumns,
  area: { header: 'Verksamhet', kind: kind.area, src: 'I', show: '○–––', width: 140, prompt: 'Verksamheten som personalen arbetar i.' },
  position: {
    header: 'Befattning',
    kind: kind.text,
    src: 'I',
    show: '○–––',
    width: 150,
    prompt: 'Befattningen, till exempel barnskötare.',
  },
  employees: { header: 'Antal medarbetare', kind: kind.count, src: 'I', show: '○–––', width: 80, prompt: 'Hur många som är anställda.' },
  fullTime: {
    header: 'Årsarbetare',
    kind: kind.value,
    src: 'I',
    show: '○–––',
    width: 80,
    prompt: 'Omräknat till heltider, till exempel 11,5.',
  },
  women: { header: 'Kvinnor', kind: kind.count, src: 'I', show: '○–––', width: 65, prompt: 'Hur många av dem som är kvinnor.' },
  men: { header: 'Män', kind: kind.count, src: 'I', show: '○–––', width: 65, prompt: 'Hur många av dem som är män.' },
  temporary: {
    header: 'Visstid',
    kind: kind.count,
    src: 'I',
    show: '○–––',
    width: 65,
    prompt: 'Hur många av dem som är visstidsanställda.',
  },
  vacancies: { header: 'Vakanser', kind: kind.value, src: 'I', show: '○–––', width: 65, prompt: 'Lediga tjänster, i heltider.' },
  comment: { header: 'Kommentar', kind: kind.text, src: 'I', show: '○–––', width: 240, prompt: 'Skriv en kommentar om det behövs.' },
} as const satisfies TableColumns<StaffingRow>;
