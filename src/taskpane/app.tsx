import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { RibbonRequest } from '../commands/ribbon';
import type { Wording } from '../wording';
import type { WorkbookPort } from '../workbook/port';
import { loadWording } from './load-wording';
import { Outside } from './outside';
import { Pane } from './pane';
import { useOfficeTheme } from './use-office-theme';
import { LanguageProvider, WordingProvider } from './words';

export interface AppProps {
  readonly wording: Wording;
  readonly theme: Theme;
  readonly isDark: () => boolean;
  /** Opens the door to Excel; null where the page was opened outside it. */
  readonly openPort: (() => Promise<WorkbookPort>) | null;
  readonly request: RibbonRequest;
}

/** The pane in the reader's language and theme. */
export function App({ wording: first, theme, isDark, openPort, request }: AppProps) {
  const [wording, setWording] = useState(first);
  // Where the other language cannot be fetched, the pane goes on in the one it has.
  const choose = useCallback((language: Wording['language']) => void loadWording(language).then(setWording, () => undefined), []);
  useEffect(() => {
    document.documentElement.lang = wording.language;
  }, [wording]);
  return (
    <FluentProvider theme={useOfficeTheme(isDark, theme)}>
      <LanguageProvider value={choose}>
        <WordingProvider value={wording}>{openPort ? <Pane openPort={openPort} request={request} /> : <Outside />}</WordingProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
