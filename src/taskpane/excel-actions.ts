import { checkWorkbook, type CheckedWorkbook } from '../commands/checkWorkbook';
import { createTemplate } from '../commands/createTemplate';
import { examples } from '../intake/examples';
import { sentence, wordingFor, type Wording } from '../wording';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookPort } from '../workbook/port';
import { headerOfPlace } from '../workbook/read';
import { emptyPlan } from '../workbook/template';
import type { Language } from './language';
import type { PaneActions, ShownFinding } from './overview';
import { overviewOf } from './overview-of';

/** What the pane asks for, answered by the commands through Excel. What is not needed to show the pane is fetched when it is asked for. */
export function excelActions(port: WorkbookPort, language: Language): PaneActions {
  const wording = wordingFor(language);
  return {
    oneUndo: port.oneUndo,
    async look() {
      const checked = await checkWorkbook(port);
      return checked && overviewOf({ ...checked, findings: shown(checked, wording) }, language);
    },
    async create(choice) {
      const { periodMonth, ...rest } = choice;
      // The other documents cover the months that their type says.
      await createTemplate(port, emptyPlan(periodMonth === null ? rest : choice));
    },
    examples: examples.map(({ id, name }) => ({ id, name: name[language] })),
    async openExample(id) {
      const example = examples.find((one) => one.id === id);
      if (!example) throw new Error(`There is no example "${id}"`);
      const { planFromDocument } = await import('../intake/plan-from-document');
      await createTemplate(port, planFromDocument(await example.load()).plan);
    },
    async makeReport() {
      const { makeReport } = await import('../commands/makeReport');
      const made = await makeReport(port);
      if (!made) throw new WorkbookError('ItemNotFound', { table: 'Indikatorer' });
      await port.select(made.sheet, 'A1');
      return made.sheet;
    },
    show: ({ sheet, cell }) => port.select(sheet, cell),
    watch(changed) {
      const stop = port.watch(changed);
      // Without events the check is still there to be asked for.
      stop.catch(() => undefined);
      return () => void stop.then((end) => end()).catch(() => undefined);
    },
  };
}

/** Findings as the pane shows them. The same sentence about the same cell is told apart by its number. */
function shown({ findings }: CheckedWorkbook, wording: Wording): readonly ShownFinding[] {
  return findings.map(({ finding, sheet, cell }, index) => ({
    id: `${index} ${finding.code} ${sheet}!${cell}`,
    code: finding.code,
    severity: finding.severity,
    sentence: sentence(finding, wording, headerOfPlace(finding.place)),
    place: { sheet, cell },
  }));
}
