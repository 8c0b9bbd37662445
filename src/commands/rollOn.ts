import type { Finding } from '../domain/finding';
import type { Plan, Start } from '../domain/plan';
import { riskLimits } from '../domain/risk';
import { withHeadings } from '../domain/roll-on/headings';
import { rollOn } from '../domain/roll-on/roll-on';
import type { CycleDocument } from '../domain/roll-on/step';
import type { WorkbookContent } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { memory, type Memory } from '../workbook/schema/memory';
import { schemaVersion, templateContent } from '../workbook/template';
import { fileNames } from './hand-out/file-names';
import { newKey } from './newKey';
import { refuseNewer } from './readWorkbook';
import { toldOf, type Told } from './roll-on/told';

export type { Told } from './roll-on/told';
export { laterThan, nextOf } from '../domain/roll-on/next';
export { RollRefused, type CycleDocument } from '../domain/roll-on/step';

/** The workbook of the next period, thought out and nowhere written. */
export interface NextPeriod {
  readonly from: Start;
  readonly plan: Plan;
  /** What goes along and what does not: to be said before anything is made, and after. */
  readonly told: Told;
  /** "T2 2026 – Enhet.xlsx" */
  readonly name: string;
  /** Its sheets. Throws a `TextTooLong`. */
  content(): WorkbookContent;
}

/** Tables, columns or names of the template are gone (V33): what stood in them would not go along. They are mended first. */
export interface TooDamaged {
  readonly kind: 'damaged';
  readonly problems: readonly Finding[];
}

/** Damage of a workbook that keeps none of its rows and columns from being read. */
const harmless: readonly string[] = ['keyTwice', 'formulaOverwritten', 'tableRenamed', 'older'];

/** What a workbook goes on remembering: choices for the report, names in the city's system. */
const remembered: readonly Memory[] = ['report', 'names'];

/**
 * The next document of the year's cycle, made of a workbook as it was read. The workbook itself is not changed: what is emptied here is still there.
 *
 * @throws RollRefused; WorkbookError NewerTemplate
 */
export function nextPeriod(read: PlanRead, to: CycleDocument): NextPeriod | TooDamaged {
  refuseNewer(read);
  const problems = read.problems.filter(
    ({ code, severity, message }) => code === 'V33' && severity === 'error' && !harmless.includes(message),
  );
  if (problems.length > 0) return { kind: 'damaged', problems };
  const from = read.plan.start;
  const rolled = rollOn(read.plan, { ...to, documentKey: crypto.randomUUID() });
  const plan = withHeadings({ ...rolled.plan, start: withDefaults(rolled.plan.start) }, newKey);
  const [name = ''] = fileNames(plan.start, [{ unit: plan.start[plan.start.level], unitId: plan.start.unitId }]);
  return {
    from,
    plan,
    told: toldOf(read, plan, rolled.told),
    name,
    content: () =>
      templateContent(
        plan,
        Object.fromEntries(remembered.map((key) => [key, String(read.snapshot.names.get(memory[key].name)?.value ?? '')])),
      ),
  };
}

/** Settings that another kind of document does not have, and the version of what is made now. */
const withDefaults = (start: Start): Start => ({
  ...start,
  ...(start.type === 'VP' && { riskMedium: start.riskMedium ?? riskLimits.medium, riskHigh: start.riskHigh ?? riskLimits.high }),
  schemaVersion,
});
