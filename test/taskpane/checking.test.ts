import { createTemplate } from '../../src/commands/createTemplate';
import { handleFinding } from '../../src/commands/handleFinding';
import { computePlan } from '../../src/domain/computed';
import { finish } from '../../src/domain/in-steps';
import { makeChecker, type Checker } from '../../src/taskpane/checking';
import { lookAt, planOf, uncheckedReading } from '../../src/taskpane/reading';
import type { Reading } from '../../src/taskpane/view-props';
import { wordingFor } from '../../src/wording';
import { anIndicator, aPlan } from '../support/plan';
import { prepared, type Workbench } from '../workbook/excel/workbench';

const swedish = wordingFor('sv');
const split = { kind: 'share', measureUnit: '%', outcomeMen: '2 %', outcomeWomen: '28 %', target: '30 %', direction: 'lower' } as const;
const plan = aPlan({
  indicators: [
    anIndicator({ ...split, key: 'i1', name: 'Sjukfrånvaro', outcome: '37,4 %' }),
    anIndicator({ ...split, key: 'i2', name: 'Korttidsfrånvaro', outcome: '20,0 %' }),
  ],
});

interface Look {
  readonly reading: Reading;
  /** Only the rows that differ were checked. */
  readonly followed: boolean;
}

/** Reads and checks, as the pane does when the workbook has been let be. */
async function look({ port }: Workbench, checker: Checker): Promise<Look> {
  const snapshot = await lookAt(port);
  if (!snapshot) throw new Error('No template');
  const read = finish(planOf(snapshot));
  const followed = finish(checker.follow(read.plan));
  const reading = uncheckedReading(read, followed ?? computePlan(read.plan), 'sv');
  return { reading: finish(checker.check(reading, swedish, followed !== null)), followed: followed !== null };
}

const ready = prepared(({ port }) => createTemplate(port, plan));

const setOutcome = (bench: Workbench, row: number, figure: number): Promise<void> =>
  bench.byHand((workbook) => {
    const cells = workbook.tables.getItem('Indikatorer').columns.getItem('Periodens utfall').getDataBodyRange();
    cells.getCell(row, 0).values = [[figure]];
  });

const splitsOf = ({ reading: { overview } }: Look) =>
  overview.findings?.filter(({ code }) => code === 'V05').map(({ sentence }) => sentence);

describe('checking as somebody edits', () => {
  it('checks a row that was edited by itself, and finds what a whole check finds', async () => {
    const bench = await ready();
    const checker = makeChecker();
    const first = await look(bench, checker);
    expect([first.followed, splitsOf(first)]).toEqual([
      false,
      ['Totalt 37,4 % för ”Sjukfrånvaro” ligger utanför män 2 % och kvinnor 28 %.'],
    ]);

    await setOutcome(bench, 0, 0.2);
    await setOutcome(bench, 1, 0.5);
    const second = await look(bench, checker);
    expect([second.followed, splitsOf(second)]).toEqual([
      true,
      ['Totalt 50,0 % för ”Korttidsfrånvaro” ligger utanför män 2 % och kvinnor 28 %.'],
    ]);

    const whole = await look(bench, makeChecker());
    expect(second.reading.overview).toEqual(whole.reading.overview);
  }, 120_000);

  it('checks all of it where Start says another thing', async () => {
    const bench = await ready();
    const checker = makeChecker();
    await look(bench, checker);
    await bench.byHand((workbook) => {
      workbook.names.getItem('Start_År').getRange().values = [[2031]];
    });
    expect((await look(bench, checker)).followed).toBe(false);
  }, 120_000);

  it('counts what is accepted with a reason nowhere, until its figures change and it comes back with its reason', async () => {
    const bench = await ready();
    const checker = makeChecker();
    const first = await look(bench, checker);
    const asked = first.reading.overview.findings?.find(({ code }) => code === 'V05');
    await handleFinding(bench.port, asked ? [asked.placed] : [], 'accept', 'Stämt av');
    const second = await look(bench, checker);
    expect(second.reading.overview.accepted.map(({ id }) => id)).toEqual([asked?.id]);
    expect(second.reading.overview.findings).toHaveLength((first.reading.overview.findings?.length ?? 0) - 1);

    await setOutcome(bench, 0, 0.4);
    const third = await look(bench, checker);
    expect(third.reading.overview.accepted).toEqual([]);
    const back = third.reading.overview.findings?.find(({ id }) => id === asked?.id);
    expect([back?.placed.quiet, back?.placed.handling?.reason]).toEqual([false, 'Stämt av']);
  }, 120_000);
});
