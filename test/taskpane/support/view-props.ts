import { computePlan } from '../../../src/domain/computed';
import type { Overview } from '../../../src/taskpane/overview';
import type { Actions, TemplateViewProps, Workbook } from '../../../src/taskpane/view-props';
import { aPlan } from '../../support/plan';

const nothing = () => undefined;
const done = () => Promise.resolve(true);

/** What a view is given beside a workbook that shows this; nothing comes of what it asks for. */
export function viewProps(
  overview: Overview,
  given: { readonly actions?: Partial<Actions>; readonly workbook?: Partial<Workbook> } = {},
): TemplateViewProps {
  const plan = aPlan();
  const reading = {
    plan,
    computed: computePlan(plan),
    problems: [],
    findings: null,
    place: () => ({ sheet: 'Indikatorer', cell: null }),
    at: () => null,
    cell: () => null,
    isHeldAsText: () => false,
    found: new Map(),
    snapshot: { outline: { readOnly: false, sheets: [], tables: [] }, tables: new Map(), others: new Map(), names: new Map() },
    readingOnly: null,
    overview,
  };
  return {
    reading,
    workbook: { reading, isConsolidation: false, stale: false, selection: null, busy: null, ...given.workbook },
    actions: { oneUndo: true, run: done, show: nothing, check: done, announce: nothing, holdUnsaved: nothing, ...given.actions },
    language: 'sv',
    navigate: nothing,
    about: {},
  };
}
