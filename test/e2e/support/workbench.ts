import { readFileSync } from 'node:fs';
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
      await page.goto(server.address);
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

/** Goes to a view of the pane by its Swedish name, by way of Mer where it is not in the bar; waits for its heading. */
export async function goToView({ pane }: Pick<Desk, 'pane'>, view: string): Promise<void> {
  const bar = pane.getByRole('navigation');
  const way = bar.getByRole('button', { name: view, exact: true });
  if ((await way.count()) > 0) await way.click();
  else {
    await bar.getByRole('button', { name: 'Mer', exact: true }).click();
    await pane.getByRole('main').getByRole('button', { name: view, exact: true }).click();
  }
  await pane.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
}

/** A cell of the sheet in view by its address. */
export const cellAt = (page: Page, address: string): Locator =>
  page.locator(`[role="gridcell"][aria-label="${address}"], [role="gridcell"][aria-label^="${address} "]`);

/** Goes to a cell as one does in Excel: its address in the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Namnruta' }).fill(address);
  await page.keyboard.press('Enter');
}

/** Types into a cell and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The letters of the column with that header, in the sheet in view, and the row under it. */
export async function underHeader(page: Page, header: string): Promise<string> {
  const name = new RegExp(`^[A-Z]+\\d+ ${header.replace(/[()]/g, '\\$&')}$`);
  const label = await page.getByRole('gridcell', { name }).first().getAttribute('aria-label');
  const [, column, row] = /^([A-Z]+)(\d+) /.exec(label ?? '') ?? [];
  if (!column || !row) throw new Error(`No column has the header ${header}`);
  return `${column}${Number(row) + 1}`;
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA in one window: rule and element, a line each. Left out are the sentinels that Fluent sets around a
 * group of tabs: they hand the focus on as soon as they get it (microsoft/tabster).
 */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        iframes: false,
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map((one) => one.message).join('; ')}`),
    );
  });
}
