import { type ReactElement, useEffect, useRef, useState } from 'react';
import { DialogWindow } from './dialog-window';
import { FunctionWindow } from './function-window';
import type { RibbonButton } from './manifest';
import { Message } from './message';
import { Pane } from './pane';
import { Refusal } from './refusal';
import { Ribbon } from './ribbon';
import { SheetArea } from './sheet-area';
import { Tools } from './tools';
import { useAddIn } from './use-add-in';
import { useEdit } from './use-edit';
import { type OpenFile, useFile } from './use-file';
import { useWatched } from './use-sheet-view';

const PANE = './taskpane.html';

/** The whole page. Everything but the file itself is made anew with another workbook; a pane belongs to the one it was opened in. */
export function Workbench(): ReactElement {
  const file = useFile();
  return <OpenWorkbook key={file.serial} file={file} />;
}

/** Title, ribbon, sheet and pane around one open workbook. */
function OpenWorkbook({ file }: { readonly file: OpenFile }): ReactElement {
  const { host, name } = file;
  const { addIn, examples } = useAddIn();
  const watched = useWatched(host);
  const editing = useEdit(host);
  const [pane, setPane] = useState({ url: PANE, turn: 0, open: true });
  const frame = useRef<HTMLIFrameElement>(null);
  const [called, setCalled] = useState<string>();
  const [dialog, setDialog] = useState<{ readonly url: string; readonly closed: () => void }>();
  useEffect(() => host.showDialogsBy((url, closed) => setDialog({ url, closed })), [host]);

  const onButton = ({ action }: RibbonButton): void => {
    if (editing.edit !== undefined && !editing.commit()) return;
    if (action.kind === 'pane') setPane(({ turn }) => ({ url: action.url, turn: turn + 1, open: true }));
    else setCalled((atWork) => atWork ?? action.name);
  };
  const title = addIn?.name || 'Panel';
  return (
    <div className="workbench">
      <header>
        <div className="title">
          <h1>{name}</h1>
          <span className="note">Arbetsbänken: Excel utan Excel</span>
          {!pane.open && (
            <button type="button" onClick={() => setPane(({ url, turn }) => ({ url, turn: turn + 1, open: true }))}>
              Visa {title}
            </button>
          )}
        </div>
        <Ribbon addIn={addIn} onButton={onButton}>
          <Tools file={file} host={host} examples={examples} />
        </Ribbon>
      </header>
      <div className="body">
        <main>
          <SheetArea host={host} watched={watched} editing={editing} />
        </main>
        {pane.open && (
          <Pane
            title={title}
            url={pane.url}
            turn={pane.turn}
            frame={frame}
            onClose={() => setPane((known) => ({ ...known, open: false }))}
          />
        )}
      </div>
      {addIn && called !== undefined && <FunctionWindow url={addIn.functionFile} name={called} onCompleted={() => setCalled(undefined)} />}
      {dialog && (
        <DialogWindow
          title={title}
          url={dialog.url}
          onClose={() => {
            setDialog(undefined);
            dialog.closed();
          }}
        />
      )}
      {editing.refused !== undefined && <Refusal refused={editing.refused} onAnswer={editing.answer} />}
      {file.problem !== undefined && (
        <Message
          title="Filen kan inte öppnas"
          text={file.problem}
          choices={[{ label: 'Stäng', onChoose: file.forgive }]}
          onClose={file.forgive}
        />
      )}
    </div>
  );
}
