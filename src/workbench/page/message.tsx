import { type ReactElement, useEffect, useRef } from 'react';

export interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What Escape means. */
  readonly onClose: () => void;
}

/** A message box over the page; the first choice has the focus. */
export function Message({ title, text, choices, onClose }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="message"
      aria-labelledby="message-title"
      aria-describedby="message-text"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h1 id="message-title">{title}</h1>
      <p id="message-text">{text}</p>
      <div className="choices">
        {choices.map(({ label, onChoose }, i) => (
          <button key={label} type="button" className={i === 0 ? 'primary' : ''} onClick={onChoose}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
