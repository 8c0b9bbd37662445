import { Button, Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** What Microsoft's template for an add-in shows: a text area and a button under Fluent's provider. */
void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page lacks the element "root"');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Field label="Enter text to be inserted into the document.">
        <Textarea />
      </Field>
      <Button appearance="primary">Insert text</Button>
    </FluentProvider>,
  );
});
