import { handlings, findingStates } from '../schema/words';
import type { ControlWords } from '../../wording/sv/control';

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const isSeverity = (severity: 'error' | 'warning' | 'note'): string => `(Kontroll[Allvar]=${text(findingStates[severity])})`;
const accepted = `(Kontroll[Hantering]=${text(handlings.accept)})*(Kontroll[Motivering]<>"")`;

const counted = (count: string, [one, several]: readonly string[]): string =>
  one === several ? `${count}&${text(` ${several}`)}` : `${count}&IF(${count}=1,${text(` ${one}`)},${text(` ${several}`)})`;

/**
 * "3 fel, 12 varningar, 4 notiser · 2 accepterade", counted by the sheet itself so that it is right as soon as somebody has chosen. What is
 * accepted with a reason is no longer counted by its severity.
 */
export function countsFormula(words: ControlWords['counts']): string {
  const open = (severity: 'error' | 'warning' | 'note'): string => `SUMPRODUCT(${isSeverity(severity)}*(1-${accepted}))`;
  const isOpen = `((Kontroll[Allvar]<>"")*(Kontroll[Allvar]<>${text(findingStates.resolved)}))`;
  const quiet = `SUMPRODUCT(${isOpen}*${accepted})`;
  const all = (['error', 'warning', 'note'] as const).map((severity) => counted(open(severity), words[severity])).join('&", "&');
  return `=IF(SUMPRODUCT(${isOpen}*(1-${accepted}))=0,${text(words.nothing)},${all})&IF(${quiet}=0,""," · "&${counted(quiet, words.accepted)})`;
}
