import { labels as enLabels } from '../../../src/wording/en/labels';
import { pane as enPane } from '../../../src/wording/en/pane';
import { check as enCheck } from '../../../src/wording/en/views/check';
import { copy as enCopy } from '../../../src/wording/en/views/copy';
import { consolidate as enConsolidate } from '../../../src/wording/en/views/consolidate';
import { create as enCreate } from '../../../src/wording/en/views/create';
import { entry as enEntry } from '../../../src/wording/en/views/entry';
import { first as enFirst } from '../../../src/wording/en/views/first';
import { handOutUnits as enHandOutUnits } from '../../../src/wording/en/views/handOutUnits';
import { handOver as enHandOver } from '../../../src/wording/en/views/handOver';
import { home as enHome } from '../../../src/wording/en/views/home';
import { indicatorFile as enIndicatorFile } from '../../../src/wording/en/views/indicatorFile';
import { judge as enJudge } from '../../../src/wording/en/views/judge';
import { lastPeriod as enLastPeriod } from '../../../src/wording/en/views/nextPeriod';
import { ready as enReady } from '../../../src/wording/en/views/ready';
import { report as enReport } from '../../../src/wording/en/views/report';
import { settings as enSettings } from '../../../src/wording/en/views/settings';
import { text as enText } from '../../../src/wording/en/views/text';
import { thread as enThread } from '../../../src/wording/en/views/thread';
import { upgrade as enUpgrade } from '../../../src/wording/en/views/upgrade';
import { labels } from '../../../src/wording/sv/labels';
import { pane } from '../../../src/wording/sv/pane';
import { check } from '../../../src/wording/sv/views/check';
import { copy } from '../../../src/wording/sv/views/copy';
import { consolidate } from '../../../src/wording/sv/views/consolidate';
import { create } from '../../../src/wording/sv/views/create';
import { entry } from '../../../src/wording/sv/views/entry';
import { first } from '../../../src/wording/sv/views/first';
import { handOutUnits } from '../../../src/wording/sv/views/handOutUnits';
import { handOver } from '../../../src/wording/sv/views/handOver';
import { home } from '../../../src/wording/sv/views/home';
import { indicatorFile } from '../../../src/wording/sv/views/indicatorFile';
import { judge } from '../../../src/wording/sv/views/judge';
import { lastPeriod } from '../../../src/wording/sv/views/nextPeriod';
import { ready } from '../../../src/wording/sv/views/ready';
import { report } from '../../../src/wording/sv/views/report';
import { settings } from '../../../src/wording/sv/views/settings';
import { text } from '../../../src/wording/sv/views/text';
import { thread } from '../../../src/wording/sv/views/thread';
import { upgrade } from '../../../src/wording/sv/views/upgrade';

/** The names of what a person presses and reads, so that one path is walked in both languages. */
const sv = {
  labels,
  pane,
  check,
  copy,
  consolidate,
  create,
  entry,
  first,
  handOutUnits,
  handOver,
  home,
  indicatorFile,
  judge,
  lastPeriod,
  ready,
  report,
  settings,
  text,
  thread,
  upgrade,
};
const en: typeof sv = {
  labels: enLabels,
  pane: enPane,
  check: enCheck,
  copy: enCopy,
  consolidate: enConsolidate,
  create: enCreate,
  entry: enEntry,
  first: enFirst,
  handOutUnits: enHandOutUnits,
  handOver: enHandOver,
  home: enHome,
  indicatorFile: enIndicatorFile,
  judge: enJudge,
  lastPeriod: enLastPeriod,
  ready: enReady,
  report: enReport,
  settings: enSettings,
  text: enText,
  thread: enThread,
  upgrade: enUpgrade,
};

export const languages = [
  { language: 'sv', locale: 'sv-SE', words: sv },
  { language: 'en', locale: 'en-GB', words: en },
] as const;

export type Words = typeof sv;
