import { type ReactElement, type ReactNode } from 'react';
import type { AddIn, RibbonButton } from './manifest';

interface Props {
  readonly addIn: AddIn | undefined;
  readonly children: ReactNode;
  readonly onButton: (button: RibbonButton) => void;
}

/** Our own few buttons, and the group that the add-in's manifest describes. */
export function Ribbon({ addIn, children, onButton }: Props): ReactElement {
  return (
    <div className="ribbon" role="toolbar" aria-label="Menyfliken Start">
      {children}
      {addIn?.groups.map((group) => (
        <RibbonGroup key={group.label} label={group.label}>
          {group.buttons.map((button) => (
            <button key={button.id} type="button" className="tool" title={button.tip} onClick={() => onButton(button)}>
              <img src={button.icon} alt="" width={32} height={32} />
              {button.label}
            </button>
          ))}
        </RibbonGroup>
      ))}
    </div>
  );
}

export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="tools">{children}</div>
      <div className="group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  readonly tip?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function Tool({ label, sign, tip, disabled = false, onClick }: ToolProps): ReactElement {
  return (
    <button type="button" className="tool" title={tip ?? label} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 20 20" width={24} height={24} aria-hidden="true">
        <path d={sign} />
      </svg>
      {label}
    </button>
  );
}
