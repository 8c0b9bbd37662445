import { languageOf } from '../taskpane/language';
import { functionNames, type FunctionName } from './functions';
import { run } from './run';
import { tell } from './tell';

const openPort = async () => (await import(/* webpackChunkName: "excel" */ '../workbook/excel')).openPort(Excel);

/** What Office calls for a button. It is at work until it is told that the button is done, so it always is. */
async function press(name: FunctionName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    const language = languageOf(Office.context.displayLanguage);
    const sentence = await run(name, language, openPort);
    if (sentence !== null) await tell(sentence, language);
  } finally {
    event.completed();
  }
}

/** The composition root of the buttons that work without the pane. Office looks for the functions as soon as the page is there. */
for (const name of functionNames) Office.actions.associate(name, (event: Office.AddinCommands.Event) => press(name, event));
