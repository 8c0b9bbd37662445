import { saveWorkbook } from '../../../src/workbench/file';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aStart, aText } from '../../support/plan';
import { inWorkbook } from '../../workbook/in-workbook';
import { hostileNames, type Base } from './mutations';
import { partsOf } from './package';

/** A small workbook in the whole template; names that objects have of their own stand in it as texts. */
export async function baseFile(): Promise<Base> {
  const plan = aPlan({
    start: aStart({ type: 'T2', level: 'unit', unit: 'constructor', unitId: '__proto__' }),
    goals: [aGoal({ code: '1', level: 'focus', title: '__proto__', number: '1' })],
    texts: [aText({ chapter: 'opening', heading: 'Sammanfattande analys', text: 'Första stycket.\nAndra, med & och <tecken>.' })],
    indicators: hostileNames.map((name, at) =>
      anIndicator({ key: name, order: at, goal: '1', name, measureUnit: '%', outcome: `${at},5 %`, target: '90 %' }),
    ),
    activities: [anActivity({ goal: '1', name: 'toString' })],
    budget: [
      aBudgetRow({ label: 'Löner', budget: '1 956,5', forecast: '1735' }),
      aBudgetRow({ label: '__proto__', kind: 'revenue', budget: '-10' }),
    ],
  });
  const { host } = await inWorkbook(plan);
  const file = await saveWorkbook(host.workbook);
  return { file, parts: partsOf(file) };
}
