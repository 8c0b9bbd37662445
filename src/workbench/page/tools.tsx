import { type ReactElement, useRef } from 'react';
import type { Host } from '../host';
import { RibbonGroup, Tool } from './ribbon';
import { signs } from './signs';
import type { Example } from './use-add-in';
import type { OpenFile } from './use-file';

interface Props {
  readonly file: OpenFile;
  readonly host: Host;
  readonly examples: readonly Example[];
}

/** Our own part of the ribbon: files, examples, undo and redo. */
export function Tools({ file, host, examples }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <RibbonGroup label="Arkiv">
        <Tool label="Ny" sign={signs.create} tip="Ny tom arbetsbok" onClick={file.create} />
        <Tool label="Öppna" sign={signs.open} tip="Öppna en arbetsbok (.xlsx)" onClick={() => input.current?.click()} />
        <Tool label="Spara" sign={signs.save} tip="Spara arbetsboken som .xlsx" onClick={() => void file.save()} />
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Välj arbetsbok"
          accept=".xlsx"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) void file.open(chosen.name, chosen.arrayBuffer());
            event.target.value = '';
          }}
        />
      </RibbonGroup>
      {examples.length > 0 && (
        <RibbonGroup label="Exempel">
          {examples.map(({ name, file: address }) => (
            <Tool
              key={address}
              label={name}
              sign={signs.example}
              onClick={() =>
                void file.open(
                  `${name}.xlsx`,
                  fetch(`./examples/${address}`).then((answer) => answer.arrayBuffer()),
                )
              }
            />
          ))}
        </RibbonGroup>
      )}
      <RibbonGroup label="Ångra">
        <Tool label="Ångra" sign={signs.undo} tip="Ångra (Ctrl+Z)" disabled={!host.canUndo} onClick={() => void host.undo()} />
        <Tool label="Gör om" sign={signs.redo} tip="Gör om (Ctrl+Y)" disabled={!host.canRedo} onClick={() => void host.redo()} />
      </RibbonGroup>
    </>
  );
}
