import { createTemplate } from '../commands/createTemplate';
import { computePlan } from '../domain/computed';
import { checkPlan } from '../domain/rules/check-plan';
import { examples } from '../intake/examples';
import { planFromDocument } from '../intake/plan-from-document';
import { sentence, wordingFor } from '../wording';
import { openPort } from '../workbook/excel';
import { dueColumns, headerOfPlace, isOurs, namesToRead, readPlan, tablesToRead } from '../workbook/read';
import { emptyPlan } from '../workbook/template';
import type { Language } from './language';
import type { PaneActions } from './overview';
import { overviewOf } from './overview-of';

/** What the pane asks for, answered by the commands through Excel. */
export function excelActions(language: Language): PaneActions {
  const port = openPort(Excel);
  const wording = wordingFor(language);
  return {
    async look() {
      const snapshot = await port.read(tablesToRead(), namesToRead());
      if (!isOurs(snapshot)) return null;
      const { plan, problems, place } = readPlan(snapshot);
      const computed = computePlan(plan);
      const findings = [...problems, ...checkPlan(plan, { due: dueColumns(plan.start), computed })].map((finding) => {
        const { sheet, cell } = place(finding.place);
        const { code, severity } = finding;
        return {
          id: `${code} ${sheet}!${cell} ${finding.message}`,
          code,
          severity,
          sentence: sentence(finding, wording, headerOfPlace(finding.place)),
          place: { sheet, cell },
        };
      });
      return overviewOf(
        {
          plan,
          computed,
          findings,
          placeOf: (where) => {
            const found = place(where);
            return found.cell === null ? null : { sheet: found.sheet, cell: found.cell };
          },
        },
        language,
      );
    },
    async create(choice) {
      await createTemplate(port, emptyPlan(choice));
    },
    examples: examples.map(({ id, name }) => ({ id, name: name[language] })),
    async openExample(id) {
      const example = examples.find((one) => one.id === id);
      if (!example) throw new Error(`No example ${id}`);
      await createTemplate(port, planFromDocument(await example.load()).plan);
    },
    makeReport: () => Promise.reject(new Error('not joined yet')),
    show: ({ sheet, cell }) => port.select(sheet, cell),
    watch(changed) {
      const stop = port.watch(changed);
      return () => void stop.then((end) => end());
    },
  };
}
