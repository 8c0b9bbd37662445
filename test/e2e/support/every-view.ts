import { cellUnder, goTo, goToSheet, goToView, type Desk } from './workbench';
import type { Words } from './words';

/** A view as somebody meets it, and the way there from any other. */
export interface Stop {
  readonly id: string;
  readonly go: (desk: Desk, words: Words) => Promise<void>;
}

const main = ({ pane }: Desk) => pane.getByRole('main');

/** Puts the cursor in a row of a table; the sheet keeps the focus. */
async function standAt({ page }: Desk, sheet: string, header: string, row: number): Promise<void> {
  await goToSheet(page, sheet);
  await goTo(page, await cellUnder(page, header, row));
}

async function toStart(desk: Desk): Promise<void> {
  await goToSheet(desk.page, 'Start');
  await goTo(desk.page, 'A1');
}

/** The views of an empty workbook. */
export const stopsBefore: readonly Stop[] = [
  { id: 'first', go: async (desk, { first }) => desk.pane.getByRole('heading', { level: 2, name: first.heading }).waitFor() },
  {
    id: 'consolidate',
    go: async (desk, { pane, consolidate }) => {
      await main(desk).getByRole('button', { name: pane.views.consolidate, exact: true }).click();
      await main(desk).getByRole('button', { name: consolidate.register.open }).click();
      await main(desk).getByRole('textbox', { name: consolidate.register.label }).waitFor();
    },
  },
  {
    id: 'last-period',
    go: async (desk, { pane, consolidate, lastPeriod }) => {
      await main(desk).getByRole('textbox', { name: consolidate.register.label }).press('Escape');
      await main(desk).getByRole('button', { name: pane.views.lastPeriod }).click();
      await main(desk).getByRole('heading', { level: 2, name: lastPeriod.heading }).waitFor();
    },
  },
  {
    id: 'create',
    go: async (desk, { first, create, lastPeriod }) => {
      await main(desk).getByRole('button', { name: lastPeriod.cancel }).click();
      await main(desk).getByRole('button', { name: first.create, exact: true }).click();
      await main(desk).getByRole('textbox', { name: create.unit }).waitFor();
    },
  },
];

/** The views of a filled workbook, in the order of their ways; those that look otherwise for another row more than once. */
export const stops: readonly Stop[] = [
  { id: 'home', go: (desk, { pane }) => goToView(desk, pane.views.home) },
  {
    id: 'thread-goals',
    go: async (desk, { pane, thread }) => {
      await toStart(desk);
      await goToView(desk, pane.views.thread);
      await main(desk).getByText(thread.pick).waitFor();
    },
  },
  {
    id: 'thread',
    go: async (desk, { pane, thread }) => {
      await standAt(desk, 'Indikatorer', 'Indikator', 3);
      await goToView(desk, pane.views.thread);
      await main(desk).getByRole('list', { name: thread.chain }).waitFor();
    },
  },
  {
    id: 'thread-budget',
    go: async (desk, { pane, thread }) => {
      await standAt(desk, 'Driftbudget', 'Rad', 2);
      await goToView(desk, pane.views.thread);
      await main(desk)
        .getByRole('heading', { level: 2, name: new RegExp(`^${thread.rows.budget}`) })
        .waitFor();
    },
  },
  {
    id: 'entry',
    go: async (desk, { pane, entry }) => {
      await toStart(desk);
      await goToView(desk, pane.views.entry);
      await main(desk).getByRole('heading', { level: 2, name: entry.heading }).waitFor();
    },
  },
  {
    id: 'entry-indicator',
    go: async (desk, { pane }) => {
      await standAt(desk, 'Indikatorer', 'Indikator', 3);
      await goToView(desk, pane.views.entry);
      await main(desk).getByRole('textbox', { name: 'Periodens utfall' }).waitFor();
    },
  },
  {
    id: 'entry-budget',
    go: async (desk, { pane }) => {
      await standAt(desk, 'Driftbudget', 'Rad', 2);
      await goToView(desk, pane.views.entry);
      await main(desk).getByRole('textbox', { name: 'Prognos', exact: true }).waitFor();
    },
  },
  {
    id: 'text',
    go: async (desk, { pane, entry, text }) => {
      await standAt(desk, 'Texter', 'Text', 2);
      await goToView(desk, pane.views.entry);
      await main(desk).getByRole('button', { name: entry.wider }).first().click();
      await main(desk).getByRole('button', { name: text.row }).first().waitFor();
    },
  },
  {
    id: 'check',
    go: async (desk, { pane }) => {
      await toStart(desk);
      await goToView(desk, pane.views.check);
      await main(desk).locator('button[aria-expanded]').first().waitFor();
    },
  },
  {
    id: 'check-finding',
    go: async (desk, { pane, check }) => {
      await goToView(desk, pane.views.check);
      const line = main(desk).locator('[data-line] > button[aria-expanded]').first();
      if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
      await main(desk).getByText(check.why, { exact: true }).waitFor();
    },
  },
  { id: 'report', go: (desk, { pane }) => goToView(desk, pane.views.report) },
  {
    id: 'report-word',
    go: async (desk, { pane, report: { word } }) => {
      await goToView(desk, pane.views.report);
      await main(desk).getByRole('button', { name: word.save }).click();
      const copy = main(desk).getByRole('button', { name: word.copy });
      await copy.waitFor();
      await copy.scrollIntoViewIfNeeded();
    },
  },
  {
    id: 'copy',
    go: async (desk, { pane, report, copy }) => {
      await goToView(desk, pane.views.report);
      await main(desk).getByRole('button', { name: report.toCopy }).click();
      await main(desk).getByRole('heading', { level: 2, name: copy.heading }).waitFor();
    },
  },
  { id: 'judge', go: (desk, { pane }) => goToView(desk, pane.views.judge) },
  { id: 'ready', go: (desk, { pane }) => goToView(desk, pane.views.ready) },
  { id: 'hand-over', go: (desk, { pane }) => goToView(desk, pane.views.handOver) },
  {
    id: 'indicator-file',
    go: async (desk, { pane, handOver, indicatorFile }) => {
      await goToView(desk, pane.views.handOver);
      await main(desk).getByRole('button', { name: handOver.toFile }).click();
      await main(desk).getByRole('heading', { level: 2, name: indicatorFile.heading }).waitFor();
    },
  },
  {
    id: 'hand-out-units',
    go: async (desk, { pane, handOutUnits }) => {
      await goToView(desk, pane.views.handOutUnits);
      await main(desk).getByRole('textbox', { name: handOutUnits.paste }).fill('Enhet\nEken\nAlen');
      await main(desk).getByRole('button', { name: handOutUnits.use }).click();
      await main(desk)
        .getByRole('button', { name: handOutUnits.make(2) })
        .click();
      await main(desk).getByRole('button', { name: handOutUnits.save }).waitFor();
    },
  },
  { id: 'intake', go: (desk, { pane }) => goToView(desk, pane.views.intake) },
  { id: 'next-period', go: (desk, { pane }) => goToView(desk, pane.views.nextPeriod) },
  { id: 'compare', go: (desk, { pane }) => goToView(desk, pane.views.compare) },
  { id: 'settings', go: (desk, { pane }) => goToView(desk, pane.views.settings) },
  { id: 'more', go: (desk, { pane }) => goToView(desk, pane.views.more) },
  { id: 'help', go: (desk, { pane }) => goToView(desk, pane.views.help) },
];

/** The views of a workbook that an older version of the template has made. */
export const stopsOlder: readonly Stop[] = [
  {
    id: 'upgrade',
    go: async (desk, { pane, upgrade }) => {
      await goToView(desk, pane.views.home);
      await main(desk).getByRole('button', { name: upgrade.action }).click();
      await main(desk).getByRole('list', { name: upgrade.heading }).waitFor();
    },
  },
];
