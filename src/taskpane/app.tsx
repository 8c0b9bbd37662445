import { FluentProvider } from '@fluentui/react-components';
import type { RibbonRequest } from '../commands/ribbon';
import { wordingFor } from '../wording';
import { Help } from './help';
import type { Language } from './language';
import type { PaneActions } from './overview';
import { Pane } from './pane';
import { themes } from './theme';
import { TopBar } from './top-bar';
import { useOfficeTheme } from './use-office-theme';
import { WordsProvider } from './words';

export interface AppProps {
  readonly language: Language;
  readonly isDark: () => boolean;
  /** null where the page was opened outside Excel. */
  readonly actions: PaneActions | null;
  readonly request: RibbonRequest;
  readonly thisYear: number;
}

/** The pane in the reader's language and theme. */
export function App({ language, isDark, actions, request, thisYear }: AppProps) {
  const words = wordingFor(language).pane;
  return (
    <FluentProvider theme={themes[useOfficeTheme(isDark)]}>
      <WordsProvider value={words}>
        {actions ? (
          <Pane actions={actions} request={request} thisYear={thisYear} />
        ) : (
          <>
            <TopBar title={words.name} />
            <main>
              <Help outside />
            </main>
          </>
        )}
      </WordsProvider>
    </FluentProvider>
  );
}
