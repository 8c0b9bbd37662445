import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../src/domain/plan';
import { Host, loadExcelInNode } from '../src/workbench';
import { openWorkbook, saveWorkbook } from '../src/workbench/file';
import { openPort } from '../src/workbook/excel';
import { namesToRead, readPlan, tablesToRead } from '../src/workbook/read';
import { templateContent } from '../src/workbook/template';
import { anyPlan, anyStart, type PlanSize } from '../test/support/arbitrary/plan';
import { compareRecalculated } from '../test/support/compare-recalculated';
import { disagreements, told } from '../test/support/compare-with-domain';
import { expectedCells } from '../test/support/expected';
import { startLibreOffice, type Language, type LibreOffice } from '../test/support/libreoffice';

const types = ['VP', 'T1', 'T2', 'VB', 'month'] as const;
const signs = ['costPositive', 'revenuePositive', 'unsigned'] as const;
const languages: readonly Language[] = ['sv-SE', 'en-US'];
const usual: PlanSize = { indicators: 60, budget: 50, others: 15 };

interface Compared {
  /** Cells that the code, the host's engine and LibreOffice all computed. */
  readonly cells: number;
  /** Formulas that the two engines computed, helper columns too. */
  readonly formulas: number;
  readonly faults: readonly string[];
}

/**
 * Generated plans, one of each document type, as the code computes them, as the host's engine does and as LibreOffice does when it opens the file, with
 * Swedish settings and with English ones by turns. Gives the cells that differ.
 */
export async function threeEngines(seed: number, work: string, size = usual): Promise<readonly string[]> {
  const offices = await Promise.all(languages.map(startLibreOffice));
  const compared: Compared[] = [];
  try {
    for (const [index, type] of types.entries()) {
      const [plan] = fc.sample(
        anyPlan(
          size,
          anyStart.filter((start) => start.type === type && start.signs === signs[index % signs.length]),
        ),
        { seed: seed + index, numRuns: 1 },
      );
      const office = offices[index % offices.length];
      if (plan && office) compared.push(await comparePlan(plan, path.join(work, `generated-${type}.xlsx`), office));
    }
  } finally {
    await Promise.all(offices.map((office) => office.close()));
  }
  const count = (of: 'cells' | 'formulas'): number => compared.reduce((sum, each) => sum + each[of], 0);
  const faults = compared.flatMap((each) => each.faults);
  console.log(
    `generated plans (seed ${seed}): 3 engines, ${count('cells')} cells, ${faults.length} differ; ${count('formulas')} formulas in 2 engines`,
  );
  return faults.length > 20 ? [...faults.slice(0, 20), `… ${faults.length - 20} more`] : faults;
}

async function comparePlan(plan: Plan, file: string, office: LibreOffice): Promise<Compared> {
  const host = Host.create();
  const port = openPort((await loadExcelInNode(host)).Excel);
  await port.create(templateContent(plan));
  const snapshot = await port.read(tablesToRead(), namesToRead());
  // The code computes what it reads from the workbook, as it does for a person.
  const expected = expectedCells(readPlan(snapshot).plan);
  await writeFile(file, await saveWorkbook(host.workbook));
  const recalculated = await office.recalculate(file);
  const theirs = await openWorkbook(new Uint8Array(await readFile(recalculated)));
  const { compared, differences } = await compareRecalculated(file, recalculated);
  return {
    cells: expected.length,
    formulas: compared,
    faults: [
      ...disagreements(expected, snapshot, host.workbook).map((each) => `host ${told(each)}`),
      ...disagreements(expected, snapshot, theirs).map((each) => `LibreOffice ${told(each)}`),
      ...differences.map(
        ({ sheet, cell, ours, theirs: found }) =>
          `${sheet}!${cell}: ${JSON.stringify(ours)} in the host, ${JSON.stringify(found)} in LibreOffice`,
      ),
    ],
  };
}
