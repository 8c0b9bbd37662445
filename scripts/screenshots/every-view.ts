import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { stops, stopsBefore, type Stop } from '../../test/e2e/support/every-view';
import { inTheme, themeNames, type Bench, type Desk } from '../../test/e2e/support/workbench';
import { languages, type Words } from '../../test/e2e/support/words';
import { atPaneSize, openAtPaneSize, openExample } from './at-pane-size';

/** "judge-en-high-contrast.png" for every view, language and theme. */
export async function takeEveryView(bench: Bench, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { language, locale, words } of languages) {
    const desk = await openAtPaneSize(bench, locale);
    const take = async (each: readonly Stop[]): Promise<void> => {
      for (const stop of each) await takeInThemes(desk, stop, words, (theme) => path.join(folder, `${stop.id}-${language}-${theme}.png`));
    };
    await take(stopsBefore);
    await openExample(desk);
    await atPaneSize(desk);
    await take(stops);
    await desk.close();
  }
}

async function takeInThemes(desk: Desk, { go }: Stop, words: Words, nameOf: (theme: string) => string): Promise<void> {
  await go(desk, words);
  for (const theme of themeNames) {
    await inTheme(desk, theme);
    await desk.page.locator('iframe').screenshot({ path: nameOf(theme.replace(' ', '-')) });
  }
  await inTheme(desk, 'light');
}
