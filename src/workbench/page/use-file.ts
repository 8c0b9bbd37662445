import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { Host } from '../browser';
import { FileError, type FileProblem, openWorkbook, saveWorkbook } from '../file';

declare global {
  interface Window {
    /** The workbook at hand: the pane's window finds it here, and so do tests. */
    __workbenchHost?: Host;
    /** Workbooks that an add-in has made here, for the pages that open to show them. */
    __workbenchBeside?: Uint8Array[];
  }
}

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  notWorkbook: 'Filen är inte en Excelarbetsbok (.xlsx). Den öppna arbetsboken är orörd. Spara filen som .xlsx och öppna den igen.',
  damaged: 'Filen är skadad och kan inte läsas. Den öppna arbetsboken är orörd. Be om filen på nytt.',
  encrypted: 'Filen är skyddad med lösenord. Den öppna arbetsboken är orörd. Ta bort lösenordet i Excel och öppna filen igen.',
  tooLarge: 'Filen är för stor för att öppnas här. Den öppna arbetsboken är orörd. Dela upp filen eller ta bort det som inte behövs.',
};

export interface OpenFile {
  readonly host: Host;
  readonly name: string;
  /** Another number for every workbook opened. */
  readonly serial: number;
  /** Why a file could not be opened, in words for the person. */
  readonly problem: string | undefined;
  readonly forgive: () => void;
  readonly create: () => void;
  readonly open: (name: string, bytes: Promise<ArrayBuffer>) => Promise<void>;
  readonly save: () => Promise<void>;
}

const BESIDE = 'Arbetsbok2.xlsx';
const NEW = 'Arbetsbok1.xlsx';

/** The workbook that is open, with its file. Another workbook is another host: everything that hangs on it is made anew. */
export function useFile(): OpenFile {
  const [{ host, name, serial }, setFile] = useState(() => ({ host: Host.create(), name: NEW, serial: 1 }));
  const [problem, setProblem] = useState<string>();
  // Before the pane's window, which the page has just made, begins to load.
  useLayoutEffect(() => publish(host), [host]);
  useEffect(() => {
    document.title = `${name} – arbetsbänken`;
  }, [name]);
  const create = useCallback(() => setFile(after(Host.create(), NEW)), []);
  const open = useCallback(async (chosen: string, bytes: Promise<ArrayBuffer>) => {
    try {
      setFile(after(Host.from(await openWorkbook(new Uint8Array(await bytes))), chosen));
    } catch (error) {
      setProblem(PROBLEMS[error instanceof FileError ? error.problem : 'damaged']);
    }
  }, []);
  useEffect(() => {
    const beside = besideOpener();
    if (beside !== undefined) void beside.then((bytes) => open(BESIDE, Promise.resolve(bytes)));
  }, [open]);
  const save = useCallback(async () => {
    const bytes = await saveWorkbook(host.workbook);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }, [host, name]);
  return { host, name, serial, problem, forgive: () => setProblem(undefined), create, open, save };
}

/** What the page that opened this one made for it. */
function besideOpener(): Promise<ArrayBuffer> | undefined {
  const opener: unknown = window.opener;
  const bytes = isPage(opener) ? opener.__workbenchBeside?.shift() : undefined;
  return bytes && Promise.resolve(new Uint8Array(bytes).buffer);
}

const isPage = (opener: unknown): opener is Window => typeof opener === 'object' && opener !== null && '__workbenchBeside' in opener;

interface FileState {
  readonly host: Host;
  readonly name: string;
  readonly serial: number;
}

function after(host: Host, name: string): (known: FileState) => FileState {
  return ({ serial }) => ({ host, name, serial: serial + 1 });
}

function publish(host: Host): void {
  window.__workbenchHost = host;
  // Excel opens it in a window of its own: so does the page.
  host.openBeside = (bytes) => {
    (window.__workbenchBeside ??= []).push(bytes);
    window.open(window.location.href);
  };
}
