import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type Axe from 'axe-core';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { built } from '../../support/built';
import { launchBrowser } from '../../support/browser';
import { serve, type StaticServer } from '../../support/static-server';

declare global {
  interface Window {
    /** Put there by `accessibilityProblems`. */
    axe: typeof Axe;
  }
}

/** A real browser at the built workbench. */
export interface Bench {
  /** Where the built workbench lies. */
  readonly folder: string;
  /** In Swedish, or with Office in the language of `locale`. */
  open(options?: BrowserContextOptions): Promise<Desk>;
  close(): Promise<void>;
}

/** One workbench with its pane, and what went wrong behind them. */
export interface Desk {
  readonly page: Page;
  /** The pane, as a person finds things in it. */
  readonly pane: ReturnType<Page['frameLocator']>;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** What a build, a browser and a server take on a slow machine. */
export const openingTime = 300_000;

export async function openBench(): Promise<Bench> {
  const folder = await built('workbench');
  const [server, browser]: [StaticServer, Browser] = await Promise.all([serve(folder), launchBrowser()]);
  return {
    folder,
    async open(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'sv-SE',
        acceptDownloads: true,
        ...options,
      });
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`Forbidden by the pane's own policy: ${effectiveDirective} ${blockedURI}`),
        ),
      );
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await page.goto(options.locale ? `${server.address}?lang=${options.locale}` : server.address);
      const pane = page.frameLocator('iframe');
      await pane.getByRole('heading', { level: 1 }).waitFor();
      return { page, pane, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The pane's own window, for what a person cannot do: changing Office's theme, running a checker. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane is not open');
  return frame;
}

/** Goes to a view of the pane by its name, by way of Mer where it is not in the bar; waits for its heading. */
export async function goToView({ pane }: Pick<Desk, 'pane'>, view: string): Promise<void> {
  const bar = pane.getByRole('navigation');
  const way = bar.getByRole('button', { name: view, exact: true });
  if ((await way.count()) > 0) await way.click();
  else {
    await bar.getByRole('button', { name: /^(Mer|More)$/ }).click();
    await pane.getByRole('main').getByRole('button', { name: view, exact: true }).click();
  }
  await pane.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
}

/** Opens a workbook from a file, as with Öppna; the pane has read it when this is done. */
export async function openFile({ page, pane }: Pick<Desk, 'page' | 'pane'>, buffer: Buffer, title: RegExp): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Välj arbetsbok').setInputFiles({ name: 'plan.xlsx', mimeType, buffer });
  await pane.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Goes to a sheet by its tab. */
export const goToSheet = (page: Page, sheet: string): Promise<void> => page.getByRole('tab', { name: sheet, exact: true }).click();

/** What each theme asks of the machine and of Office, and the ground that it gives the pane. */
const themes = {
  light: { forcedColors: 'none', isDarkTheme: false, ground: '#ffffff' },
  dark: { forcedColors: 'none', isDarkTheme: true, ground: '#292929' },
  'high contrast': { forcedColors: 'active', isDarkTheme: false, ground: '#000000' },
} as const;

export type Theme = keyof typeof themes;
export const themeNames: readonly Theme[] = ['light', 'dark', 'high contrast'];

/** Gives Office that theme, and waits until the pane has taken it on. */
export async function inTheme({ page }: Pick<Desk, 'page'>, theme: Theme): Promise<void> {
  const { forcedColors, isDarkTheme, ground } = themes[theme];
  await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  const frame = paneFrame(page);
  // Excel has no event for its theme: the pane asks again when it gets the focus.
  await frame.evaluate((dark) => {
    Object.assign(Office.context.officeTheme, { isDarkTheme: dark });
    window.dispatchEvent(new Event('focus'));
  }, isDarkTheme);
  await until(() =>
    frame.evaluate((colour) => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider !== null && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() === colour;
    }, ground),
  );
  await until(() => frame.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')));
}

/** Asks again until it is so; the test's own time bounds it. The pane's policy forbids Playwright's way of waiting inside the page. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}

/** A cell of the sheet in view by its address. */
export const cellAt = (page: Page, address: string): Locator =>
  page.locator(`[role="gridcell"][aria-label="${address}"], [role="gridcell"][aria-label^="${address} "]`);

/** Goes to a cell as one does in Excel: its address in the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Namnruta' }).fill(address);
  await page.keyboard.press('Enter');
}

/** What a cell of the sheet in view shows. */
export const textAt = async (page: Page, address: string): Promise<string> => (await cellAt(page, address).innerText()).trim();

/** Types into a cell and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/**
 * What the first cell in view is called whose name fits, as soon as there is one. Read from the labels that the cells have: Playwright's way by role
 * works out the name of every one of thousands each time it looks. Throws where none comes, as Playwright does.
 */
async function labelOf(page: Page, fits: RegExp, only = ''): Promise<string> {
  for (const begun = Date.now(); Date.now() - begun < 30_000;) {
    const labels = await page.evaluate(
      (cells) => [...document.querySelectorAll(cells)].map((cell) => cell.getAttribute('aria-label') ?? ''),
      `[role="gridcell"]${only}`,
    );
    const found = labels.map((label) => label.replace(/\s+/g, ' ').trim()).find((label) => fits.test(label));
    if (found !== undefined) return found;
    await pause(20);
  }
  throw new Error(`No cell in view is called ${String(fits)}`);
}

/** The letters of the column with that header, in the sheet in view, and the row under it; in the table of rows, not in the one of sums above it. */
export async function underHeader(page: Page, header: string): Promise<string> {
  const name = new RegExp(`^[A-Z]+\\d+ ${header.replace(/[()]/g, '\\$&')}$`);
  const [, column, row] = /^([A-Z]+)(\d+) /.exec(await labelOf(page, name, ':has(.filter-arrow)')) ?? [];
  if (!column || !row) throw new Error(`No column has the header ${header}`);
  return `${column}${Number(row) + 1}`;
}

/** The address in that column of the sheet in view, in the n-th row of its table, from 1. */
export async function cellUnder(page: Page, header: string, row: number): Promise<string> {
  return (await underHeader(page, header)).replace(/\d+$/, (first) => String(Number(first) + row - 1));
}

/** Which row of the table in view shows a text in that column, from 1: the first of them. */
export async function rowWith(page: Page, header: string, text: string): Promise<number> {
  const [, column, first] = /^([A-Z]+)(\d+)$/.exec(await underHeader(page, header)) ?? [];
  const label = await labelOf(page, new RegExp(`^${column}\\d+ ${text}$`));
  return Number(/\d+/.exec(label)?.[0]) - Number(first) + 1;
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
};

/**
 * What axe finds against WCAG 2.2 A and AA in one window, of all or of colours alone: rule and element, a line each. Left out are the sentinels that Fluent sets around a
 * group of tabs: they hand the focus on as soon as they get it (microsoft/tabster).
 */
export async function accessibilityProblems(frame: Frame, of: keyof typeof rules = 'all'): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  // A button that has just come on is on its way from one colour to another.
  await until(() =>
    frame.evaluate(() => document.getAnimations().every((one) => !(one instanceof CSSTransition) || one.playState !== 'running')),
  );
  return frame.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly, iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map((one) => one.message).join('; ')}`),
    );
  }, rules[of]);
}
