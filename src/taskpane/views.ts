import type { ComponentType } from 'react';
import type { RibbonRequest } from '../commands/ribbon';
import type { TemplateViewProps, ViewProps } from './view-props';

/** Where the way to a view is: in the bar, under "Mer", or from another view only. */
type Way = 'bar' | 'more' | 'none';
type Module<Props> = Promise<{ readonly default: ComponentType<Props> }>;

export type ViewEntry =
  | { readonly way: Way; readonly needs: 'template'; readonly load: () => Module<TemplateViewProps> }
  | { readonly way: Way; readonly needs: 'nothing'; readonly load: () => Module<ViewProps> };

const forTemplate = (way: Way, load: () => Module<TemplateViewProps>) => ({ way, needs: 'template', load }) as const;
const always = (way: Way, load: () => Module<ViewProps>) => ({ way, needs: 'nothing', load }) as const;

/**
 * The views of the pane, in the order of their ways. Each is fetched when it is first gone to; its name is `pane.views[id]` in both
 * languages. A new view is a file, a line here and its name there.
 */
export const views = {
  home: forTemplate('bar', () => import(/* webpackChunkName: "view-home" */ './views/home')),
  thread: forTemplate('bar', () => import(/* webpackChunkName: "view-thread" */ './views/thread')),
  entry: forTemplate('bar', () => import(/* webpackChunkName: "view-entry" */ './views/entry')),
  check: forTemplate('bar', () => import(/* webpackChunkName: "view-check" */ './views/check')),
  report: forTemplate('bar', () => import(/* webpackChunkName: "view-report" */ './views/report')),
  copy: forTemplate('none', () => import(/* webpackChunkName: "view-copy" */ './views/copy')),
  judge: forTemplate('more', () => import(/* webpackChunkName: "view-judge" */ './views/judge')),
  ready: forTemplate('more', () => import(/* webpackChunkName: "view-ready" */ './views/ready')),
  handOver: forTemplate('more', () => import(/* webpackChunkName: "view-hand-over" */ './views/handOver')),
  indicatorFile: forTemplate('none', () => import(/* webpackChunkName: "view-indicator-file" */ './views/indicatorFile')),
  text: forTemplate('none', () => import(/* webpackChunkName: "view-text" */ './views/text')),
  consolidate: always('more', () => import(/* webpackChunkName: "view-consolidate" */ './views/consolidate')),
  handOutUnits: forTemplate('more', () => import(/* webpackChunkName: "view-hand-out-units" */ './views/handOutUnits')),
  nextPeriod: forTemplate('more', () => import(/* webpackChunkName: "view-next-period" */ './views/nextPeriod')),
  intake: always('more', () => import(/* webpackChunkName: "view-intake" */ './views/intake')),
  compare: always('more', () => import(/* webpackChunkName: "view-compare" */ './views/compare')),
  upgrade: forTemplate('none', () => import(/* webpackChunkName: "view-upgrade" */ './views/upgrade')),
  settings: forTemplate('more', () => import(/* webpackChunkName: "view-settings" */ './views/settings')),
  more: always('none', () => import(/* webpackChunkName: "view-more" */ './views/more')),
  help: always('more', () => import(/* webpackChunkName: "view-help" */ './views/help')),
  first: always('none', () => import(/* webpackChunkName: "view-first" */ './views/first')),
  lastPeriod: always('none', () => import(/* webpackChunkName: "view-last-period" */ './views/lastPeriod')),
  create: always('none', () => import(/* webpackChunkName: "view-create" */ './views/create')),
} as const satisfies Readonly<Record<string, ViewEntry>>;

export type ViewId = keyof typeof views;

export const viewIds = Object.keys(views) as readonly ViewId[];
export const waysOf = (way: Way): readonly ViewId[] => viewIds.filter((id) => views[id].way === way);

/** The view that each of the ribbon's buttons asks for. */
export const viewOfRequest: Readonly<Record<RibbonRequest, ViewId>> = {
  open: 'home',
  create: 'create',
  check: 'check',
  judge: 'judge',
  ready: 'ready',
  report: 'report',
  help: 'help',
};

/**
 * The view that is shown where another was asked for: what needs a template waits until there is one, and what makes one is over by then. In a consolidation
 * of units its own view stands for both.
 */
export function viewShown(asked: ViewId, hasTemplate: boolean, isConsolidation = false): ViewId {
  const waits = !hasTemplate && views[asked].needs === 'template';
  if (isConsolidation) return waits || asked === 'first' || asked === 'create' ? 'consolidate' : asked;
  if (!hasTemplate) return waits ? 'first' : asked;
  return asked === 'first' || asked === 'create' || asked === 'lastPeriod' ? 'home' : asked;
}
