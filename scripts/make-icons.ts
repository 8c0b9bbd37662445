/**
 * The add-in's icons, `npx tsx scripts/make-icons.ts`: drawn here, in one hand, and written to assets/ as PNG in the sizes that Office asks
 * for. Each is a white sheet with the red thread through it, so that it is seen on light and dark ribbons alike.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../test/support/browser';

const thread = '#A4262C';
const ink = '#605E5C';
const assets = path.join(__dirname, '..', 'assets');

/** Drawings on a board of 32 × 32. */
const sheet = `<rect x="3.5" y="2.5" width="25" height="27" rx="3" fill="#FFFFFF" stroke="${ink}" stroke-width="2"/>`;
const line = (d: string) =>
  `<path d="${d}" fill="none" stroke="${thread}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`;
const faint = (d: string) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round"/>`;

const drawings: Readonly<Record<string, string>> = {
  icon: sheet + line('M9 8.5 C 27 6.5, 24 15, 16 16 C 7 17.2, 6 26, 23 23.5'),
  create: sheet + line('M16 9 V 23 M9 16 H 23'),
  next: sheet + line('M8.5 16 H 23 M17 9.5 L 23.5 16 L 17 22.5'),
  check: sheet + line('M8.5 17 L 13.5 22.5 L 23.5 9.5'),
  judge: sheet + line('M8.5 12 H 23.5 M16 8 V 24 M11 24 H 21') + faint('M8.5 12 L 6.5 18 H 10.5 Z M23.5 12 L 21.5 18 H 25.5 Z'),
  ready: sheet + line('M10 25 V 8 L 23 12.5 L 10 17'),
  report: sheet + line('M9 9 H 19') + faint('M9 15.5 H 23 M9 20 H 23 M9 24.5 H 17'),
};
const sizes: Readonly<Record<string, readonly number[]>> = { icon: [16, 32, 64, 80, 128] };

async function makeIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await mkdir(assets, { recursive: true });
  for (const [name, drawing] of Object.entries(drawings)) {
    for (const size of sizes[name] ?? [16, 32, 80]) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block}</style>` +
          `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${drawing}</svg>`,
      );
      await writeFile(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void makeIcons();
