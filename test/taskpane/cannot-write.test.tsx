import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cannotWrite } from '../../src/taskpane/parts/cannot-write';
import { theme } from '../../src/taskpane/themes/light';
import type { TemplateViewProps } from '../../src/taskpane/view-props';
import Check from '../../src/taskpane/views/check';
import Create from '../../src/taskpane/views/create';
import Report from '../../src/taskpane/views/report';
import { WordingProvider } from '../../src/taskpane/words';
import { wordingFor } from '../../src/wording';
import { FluentProvider } from '@fluentui/react-components';
import { halfway } from './support/overview';
import { viewProps } from './support/view-props';

/** The buttons of a view that cannot be pressed, beside a workbook that can only be read or one that can be written. */
function offIn(View: ComponentType<TemplateViewProps>, readingOnly: 'readOnly' | null): readonly (string | undefined)[] {
  const props = viewProps(halfway);
  const reading = { ...props.reading, readingOnly };
  const markup = renderToStaticMarkup(
    <FluentProvider theme={theme}>
      <WordingProvider value={wordingFor('sv')}>
        <View {...props} reading={reading} workbook={{ ...props.workbook, reading }} />
      </WordingProvider>
    </FluentProvider>,
  );
  return [...markup.matchAll(/<button[^>]*aria-disabled="true"[^>]*>(.*?)<\/button>/g)].map(([, label]) => label);
}

describe('a workbook that can only be read', () => {
  it('has the buttons off that would write, and those that read on', () => {
    expect(offIn(Check, 'readOnly')).toEqual(['Skriv till bladet Kontroll']);
    expect(offIn(Report, 'readOnly')).toEqual(['Gör rapport']);
    expect(offIn(Create, 'readOnly')).toEqual(['Skapa mall']);
    for (const View of [Check, Report, Create]) expect(offIn(View, null)).toEqual([]);
  });

  it('is as one in which something is being done', () => {
    const { reading } = viewProps(halfway);
    expect(cannotWrite({ busy: null, reading })).toBe(false);
    expect(cannotWrite({ busy: 'report', reading })).toBe(true);
    expect(cannotWrite({ busy: null, reading: { ...reading, readingOnly: 'newer' } })).toBe(true);
    expect(cannotWrite({ busy: null, reading: null })).toBe(false);
  });
});
