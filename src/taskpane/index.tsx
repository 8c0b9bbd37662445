import { createRoot } from 'react-dom/client';
import { ribbonRequest } from '../commands/ribbon';
import { App } from './app';
import { fetchView } from './fetched-view';
import { languageOf } from './language';
import { loadReading } from './load-reading';
import { loadWording } from './load-wording';
import { loadTheme, themeNow } from './theme';
import { viewOfRequest } from './views';

const isDark = () => Boolean(Office.context?.officeTheme?.isDarkTheme);
const loadDoor = () => import(/* webpackChunkName: "excel" */ '../workbook/excel');
const openPort = async () => (await loadDoor()).openPort(Excel);

const request = ribbonRequest(window.location.search);
// What the first view needs is on its way while Excel answers; a part that does not come is asked for again where it is used.
for (const load of [loadDoor, loadReading, () => fetchView(viewOfRequest[request])]) load().catch(() => undefined);

/** The composition root of the pane: joins Excel, the commands and the components. */
void Office.onReady().then(async ({ host }) => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html lacks the element "root"');
  const language = languageOf(Office.context?.displayLanguage);
  const [wording, theme] = await Promise.all([loadWording(language), loadTheme(themeNow(isDark))]);
  createRoot(root).render(
    <App wording={wording} theme={theme} isDark={isDark} openPort={host === Office.HostType.Excel ? openPort : null} request={request} />,
  );
});
