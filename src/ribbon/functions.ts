import type { JobName } from '../taskpane/failure';
import type { Verb } from './outcome';

interface RibbonFunction {
  /** What is said not to have come about where it fails. */
  readonly job: JobName;
  readonly load: () => Promise<Verb>;
}

/** The functions that the ribbon's buttons call, by the names that manifest.xml has for them. Each is fetched when it is called. */
export const ribbonFunctions = {
  checkWorkbook: { job: 'control', load: () => import(/* webpackChunkName: "check" */ './verbs/check').then(({ check }) => check) },
  makeReport: { job: 'report', load: () => import(/* webpackChunkName: "report" */ './verbs/report').then(({ report }) => report) },
  goToNextCell: {
    job: 'show',
    load: () => import(/* webpackChunkName: "next-cell" */ './verbs/next-cell').then(({ nextCell }) => nextCell),
  },
} as const satisfies Readonly<Record<string, RibbonFunction>>;

export type FunctionName = keyof typeof ribbonFunctions;
export const functionNames = Object.keys(ribbonFunctions) as readonly FunctionName[];
