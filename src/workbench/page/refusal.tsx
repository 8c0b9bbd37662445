import type { ReactElement } from 'react';
import { Message } from './message';
import type { Refused } from './use-edit';

interface Props {
  readonly refused: Refused;
  readonly onAnswer: (answer: 'retry' | 'keep' | 'cancel') => void;
}

/** What Excel asks when a data validation does not take an entry: a stop lets nothing through, a warning and an information do. */
export function Refusal({ refused, onAnswer }: Props): ReactElement {
  const retry = { label: 'Försök igen', onChoose: () => onAnswer('retry') };
  const keep = (label: string) => ({ label, onChoose: () => onAnswer('keep') });
  const cancel = { label: 'Avbryt', onChoose: () => onAnswer('cancel') };
  const choices = {
    Stop: [retry, cancel],
    Warning: [keep('Skriv in ändå'), retry, cancel],
    Information: [keep('OK'), cancel],
  }[refused.style];
  return (
    <Message
      title={refused.title || 'Kalkylbladet'}
      text={refused.message || 'Värdet uppfyller inte de regler som gäller för cellen.'}
      choices={choices}
      onClose={() => onAnswer('cancel')}
    />
  );
}
