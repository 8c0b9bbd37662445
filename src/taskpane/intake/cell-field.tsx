import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { pathKey, type Choices, type Part, type PartCell } from '../../reading/chosen';
import { correct } from './kept-intake';
import { useIntakeWords } from './use-intake';

/** The cells of a part as they read by now. */
export const cellsNow = (part: Part | undefined, { corrected }: Choices): readonly PartCell[] =>
  (part?.cells ?? []).map((cell) => ({ ...cell, text: corrected.get(pathKey(cell.path)) ?? cell.text }));

/** A cell to be put right; what is typed counts when the field is left. */
export function CellField({ cell: { key, path, text } }: { readonly cell: PartCell }) {
  const words = useIntakeWords();
  const [typed, setTyped] = useState(text);
  const done = () => {
    if (typed !== text) correct(path, typed);
  };
  const isLong = key === 'text' || key === 'analysis';
  return (
    <Field label={words.cells[key]} size="small">
      {isLong ? (
        <Textarea value={typed} resize="vertical" onChange={(_, { value }) => setTyped(value)} onBlur={done} />
      ) : (
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} onBlur={done} />
      )}
    </Field>
  );
}
