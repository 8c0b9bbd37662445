import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { moveOf } from './grid/cell-editor';

interface Props {
  /** What is selected: "D7" or "D7:F9". */
  readonly address: string;
  readonly text: string;
  readonly onGo: (place: string) => void;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
  readonly onCommit: (down: number, right: number) => void;
  readonly onCancel: () => void;
}

export function FormulaBar({ address, text, onGo, onFocus, onChange, onCommit, onCancel }: Props): ReactElement {
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event, 'edit');
    if (event.key === 'Escape') onCancel();
    else if (move !== undefined) onCommit(...move);
    else return;
    event.preventDefault();
  };
  return (
    <div className="formula-bar">
      <NameBox key={address} address={address} onGo={onGo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        aria-label="Formelfält"
        rows={1}
        value={text}
        spellCheck={false}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Says where we are and takes us elsewhere: an address or a defined name and Enter. */
function NameBox({ address, onGo }: { readonly address: string; readonly onGo: (place: string) => void }): ReactElement {
  const [place, setPlace] = useState(address);
  return (
    <input
      className="name-box"
      aria-label="Namnruta"
      value={place}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setPlace(event.target.value)}
      onBlur={() => setPlace(address)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onGo(place.trim());
        else if (event.key === 'Escape') setPlace(address);
      }}
    />
  );
}
