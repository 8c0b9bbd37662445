import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { theme } from '../../../src/taskpane/themes/light';
import { WordingProvider } from '../../../src/taskpane/words';
import { wordingFor } from '../../../src/wording';

/** The words of a view in reading order, a line each, as one sees them: what is only drawn for the eye (aria-hidden) included. */
export function readAloud(view: ReactNode, language: 'sv' | 'en' = 'sv'): string {
  const markup = renderToStaticMarkup(
    <FluentProvider theme={theme}>
      <WordingProvider value={wordingFor(language)}>{view}</WordingProvider>
    </FluentProvider>,
  );
  return markup
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/<\/(?:h[1-6]|p|li|button|div|section|option|label)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
