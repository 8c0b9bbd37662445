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
import { WordingProvider } from './words';

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
  const wording = wordingFor(language);
  return (
    <FluentProvider theme={themes[useOfficeTheme(isDark)]}>
      <WordingProvider value={wording}>
        {actions ? (
          <Pane actions={actions} request={request} thisYear={thisYear} />
        ) : (
          <>
            <TopBar title={wording.pane.name} />
            <main>
              <Help outside />
            </main>
          </>
        )}
      </WordingProvider>
    </FluentProvider>
  );
}
