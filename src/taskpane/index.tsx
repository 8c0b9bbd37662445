import { createRoot } from 'react-dom/client';
import { ribbonRequest } from '../commands/ribbon';
import { App } from './app';
import { excelActions } from './excel-actions';
import { openPort } from '../workbook/excel';
import { languageOf } from './language';

/** The composition root of the pane: joins Excel, the commands and the components. */
void Office.onReady().then(({ host }) => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html lacks the element "root"');
  const language = languageOf(Office.context?.displayLanguage);
  document.documentElement.lang = language;
  createRoot(root).render(
    <App
      language={language}
      isDark={() => Boolean(Office.context?.officeTheme?.isDarkTheme)}
      actions={host === Office.HostType.Excel ? excelActions(openPort(Excel), language) : null}
      request={ribbonRequest(window.location.search)}
      thisYear={new Date().getFullYear()}
    />,
  );
});
