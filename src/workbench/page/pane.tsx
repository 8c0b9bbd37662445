import { type ReactElement, type RefObject } from 'react';

interface Props {
  readonly title: string;
  /** Address of the pane, with what was asked for. */
  readonly url: string;
  /** A new number loads the pane anew. */
  readonly turn: number;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onClose: () => void;
}

/** The add-in's pane, in a window of its own as in Excel, 350 pixels wide. */
export function Pane({ title, url, turn, frame, onClose }: Props): ReactElement {
  return (
    <aside className="pane" aria-label={title}>
      <div className="pane-title">
        <span>{title}</span>
        <button type="button" aria-label="Stäng panelen" onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe key={turn} ref={frame} title={title} src={url} />
    </aside>
  );
}
