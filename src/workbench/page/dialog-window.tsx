import { type ReactElement, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly url: string;
  readonly onClose: () => void;
}

/** A window that the add-in has opened with `displayDialogAsync`: a page of its own, closed with Esc or its cross. */
export function DialogWindow({ title, url, onClose }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="message window"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pane-title">
        <span>{title}</span>
        <button type="button" aria-label="Stäng fönstret" onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe title={title} src={url} />
    </dialog>
  );
}
