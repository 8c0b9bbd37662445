import { FluentProvider, type Theme } from '@fluentui/react-components';
import type { RibbonRequest } from '../commands/ribbon';
import type { Wording } from '../wording';
import type { WorkbookPort } from '../workbook/port';
import { Outside } from './outside';
import { Pane } from './pane';
import { useOfficeTheme } from './use-office-theme';
import { WordingProvider } from './words';

export interface AppProps {
  readonly wording: Wording;
  readonly theme: Theme;
  readonly isDark: () => boolean;
  /** Opens the door to Excel; null where the page was opened outside it. */
  readonly openPort: (() => Promise<WorkbookPort>) | null;
  readonly request: RibbonRequest;
}

/** The pane in the reader's language and theme. */
export function App({ wording, theme, isDark, openPort, request }: AppProps) {
  return (
    <FluentProvider theme={useOfficeTheme(isDark, theme)}>
      <WordingProvider value={wording}>{openPort ? <Pane openPort={openPort} request={request} /> : <Outside />}</WordingProvider>
    </FluentProvider>
  );
}
