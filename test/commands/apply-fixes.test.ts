import { applyFixes, fixable, type FixesApplied } from '../../src/commands/applyFixes';
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { fixSentence, sentence, wordingFor } from '../../src/wording';
import { headerOfPlace } from '../../src/workbook/read';
import { fileOf } from '../support/file-of';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aSumRow, aText } from '../support/plan';
import { prepared, workbench, type Workbench } from '../workbook/excel/workbench';

const swedish = wordingFor('sv');

const plan = aPlan({
  start: { level: 'unit', unit: 'Enheten Ek', type: 'T2' },
  goals: [
    aGoal({ key: 'm1', owner: 'council', code: '1', level: 'focus', number: '1', title: 'En stad för alla' }),
    aGoal({ key: 'm2', owner: 'board', code: '1.1', level: 'area', number: '1.1', title: 'Trygga barn', parent: '1' }),
  ],
  texts: [aText({ key: 't1', owner: 'unit', heading: 'Sammanfattning', text: 'Vi gör det vi ska.' })],
  indicators: [
    anIndicator({
      key: 'i1',
      owner: 'council',
      goal: '1.1',
      name: 'Andel nöjda',
      kind: 'share',
      measureUnit: '%',
      councilTarget: '94 %',
      outcome: '91 %',
      period: 'Tertial 2 2026',
    }),
    anIndicator({ key: 'i2', owner: 'council', goal: '1.1', name: 'Andel trygga', kind: 'share', measureUnit: '%', councilTarget: '80 %' }),
  ],
  activities: [anActivity({ key: 'a1', owner: 'unit', goal: '1.1', name: 'Ta fram en rutin' })],
  budget: [aBudgetRow({ key: 'b1', owner: 'unit', label: 'Löner', kind: 'cost', budget: '1 000', forecast: '1 010' })],
  budgetSums: [aSumRow({ kind: 'total', label: 'Netto totalt' })],
});

const table = (workbook: Excel.Workbook, name: string) => workbook.tables.getItem(name);
const cell = (workbook: Excel.Workbook, name: string, column: string, row: number) =>
  table(workbook, name).columns.getItem(column).getDataBodyRange().getCell(row, 0);

const ready = prepared(({ port }) => createTemplate(port, plan));

/** A workbook in which somebody has done this, told nobody. */
async function damaged(damage: (workbook: Excel.Workbook) => void): Promise<Workbench> {
  const bench = await ready();
  await bench.byHand(damage);
  return bench;
}

const codes = async ({ port }: Workbench): Promise<readonly string[]> => {
  const checked = await checkWorkbook(port);
  return (checked?.findings ?? []).map(({ finding }) => `${finding.code} ${finding.message}`);
};
/** What is offered, as the pane says it: rule, the words on the button. */
const offered = async ({ port }: Workbench): Promise<readonly string[]> => {
  const checked = await checkWorkbook(port);
  return (checked ? fixable(checked) : []).map(({ finding, fix }) => `${finding.finding.code} ${fixSentence(fix, swedish)}`);
};
const said = (applied: FixesApplied | null) => (applied?.fixed ?? []).map(({ fix }) => fixSentence(fix, swedish));

/** The port of a workbook whose Excel stops at the last thing that a write asks of it. */
const stopping = ({ port }: Workbench): typeof port => ({
  ...port,
  write: (changes, names) => port.write(changes, [...names, { name: 'Start_Telefon', value: '08', style: { fill: 'ingen färg' } }]),
});

/** Parts of a file that differ, each from its first difference on. */
function differences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(before).flatMap(([name, text]) => {
    const other = after[name] ?? '';
    if (other === text) return [];
    const at = [...text].findIndex((sign, index) => sign !== other[index]);
    return [`${name}: ${text.slice(at - 40, at + 40)} → ${other.slice(at - 40, at + 40)}`];
  });
}

const everyDamage = (workbook: Excel.Workbook): void => {
  cell(workbook, 'Indikatorer', 'KF:s årsmål', 0).values = [[0.9]];
  cell(workbook, 'Mål', 'Mål', 1).values = [['Trygga vuxna']];
  const outcome = cell(workbook, 'Indikatorer', 'Periodens utfall', 0);
  outcome.numberFormat = [['@']];
  outcome.values = [["'91 %"]];
  cell(workbook, 'Driftbudget', 'Avvikelse', 0).values = [[7]];
  cell(workbook, 'DriftbudgetSumma', 'Prognos', 0).values = [[5]];
  const text = cell(workbook, 'Texter', 'Text', 0);
  text.numberFormat = [['General']];
  text.values = [["'=1+1 blir två"]];
  cell(workbook, 'Aktiviteter', 'Aktivitet', 1).values = [['Utbilda alla']];
  cell(workbook, 'Aktiviteter', 'Mål (kod)', 1).values = [["'1.1"]];
  table(workbook, 'Texter').name = 'Bilder';
  table(workbook, 'Indikatorer').columns.getItem('Analys').name = 'Kommentar';
};

const everyFix = [
  'V33 Låt tabellen Bilder heta Texter igen',
  'V33 Låt kolumnen Kommentar heta Analys igen',
  'V33 Ge raderna nycklar',
  'V33 Återställ formeln',
  'V02 Skriv 91 % som tal',
  'V21 Återställ formeln',
  'V31 Behåll orden som text',
  'V36 Återställ nämndens text (Trygga barn)',
  'V36 Återställ kommunfullmäktiges värde (94 %)',
];

describe('damage of every kind in one workbook', () => {
  it('is offered its fixes in words', async () => {
    expect(await offered(await damaged(everyDamage))).toEqual(everyFix);
  });

  it('is mended at once, in one request that one Undo takes back; no finding of it is left', async () => {
    const bench = await damaged(everyDamage);
    const before = await fileOf(bench.host);
    bench.host.resetLog();
    const applied = await applyFixes(bench.port, 'all safe');
    // Read and checked: 2, and 2 more for the table under another name. Written: 3. Read and checked again: 2.
    expect(bench.host.log).toHaveLength(9);
    expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
    expect(said(applied)).toEqual(everyFix.map((line) => line.slice(4)));
    expect(applied?.left).toEqual([]);
    expect(await offered(bench)).toEqual([]);
    const undamaged = await ready();
    expect((await codes(bench)).filter((code) => !/^V(01|16|17)/.test(code))).toEqual(
      (await codes(undamaged)).filter((code) => !/^V(01|16|17)/.test(code)),
    );
    bench.host.undo();
    expect(differences(before, await fileOf(bench.host))).toEqual([]);
  });

  it('is as it was when Excel stops in the middle of the write', async () => {
    const bench = await damaged(everyDamage);
    const before = await fileOf(bench.host);
    await expect(applyFixes(stopping(bench), 'all safe')).rejects.toMatchObject({ code: 'InvalidArgument', untouched: true });
    expect(differences(before, await fileOf(bench.host))).toEqual([]);
  });
});

describe('one fix', () => {
  it('changes its cell and nothing else', async () => {
    const bench = await damaged(everyDamage);
    const checked = await checkWorkbook(bench.port);
    const restore = (checked ? fixable(checked) : []).find(({ finding }) => finding.finding.place.column === 'councilTarget');
    const applied = await applyFixes(bench.port, restore ? [restore.fix] : []);
    expect(said(applied)).toEqual(['Återställ kommunfullmäktiges värde (94 %)']);
    expect(applied?.receipt).toMatchObject({ syncs: 3, cellsWritten: 1 });
    expect(await offered(bench)).toEqual(everyFix.filter((line) => !line.includes('94 %')));
  });

  it('is not applied to a cell that somebody has changed since it was shown', async () => {
    const bench = await damaged(everyDamage);
    const checked = await checkWorkbook(bench.port);
    const fixes = (checked ? fixable(checked) : []).filter(({ finding }) => finding.finding.code === 'V02').map(({ fix }) => fix);
    await bench.byHand((workbook) => {
      cell(workbook, 'Indikatorer', 'Periodens utfall', 0).values = [["'ungefär 92"]];
    });
    const applied = await applyFixes(bench.port, fixes);
    expect(applied?.fixed).toEqual([]);
    expect(applied?.outdated).toEqual(fixes);
  });

  it('leaves a cell that is changed while it is being applied, and says so', async () => {
    const bench = await damaged(everyDamage);
    const { port } = bench;
    const meanwhile: typeof port = {
      ...port,
      async write(changes, names) {
        await bench.byHand((workbook) => {
          cell(workbook, 'Mål', 'Mål', 1).values = [['Trygga ungdomar']];
        });
        return port.write(changes, names);
      },
    };
    const applied = await applyFixes(meanwhile, 'all safe');
    expect(applied?.left.map(({ fix, reason }) => `${fixSentence(fix, swedish)}: ${swedish.fixes.left[reason]}`)).toEqual([
      'Återställ nämndens text (Trygga barn): Cellen ändrades under tiden och lämnades som den är.',
    ]);
    expect(await offered(bench)).toEqual(['V36 Återställ nämndens text (Trygga barn)']);
  });
});

describe('given rows', () => {
  const found = async ({ port }: Workbench): Promise<readonly string[]> => {
    const checked = await checkWorkbook(port);
    return (checked?.findings ?? [])
      .filter(({ finding }) => finding.code === 'V36')
      .map(({ finding, cell: at }) => `${at ?? ''} ${sentence(finding, swedish, headerOfPlace(finding.place))}`);
  };

  it('[V36] one that was deleted is put back whole', async () => {
    const bench = await damaged((workbook) => table(workbook, 'Indikatorer').rows.getItemAt(1).delete());
    expect(await found(bench)).toEqual([' Raden ”Andel trygga” är given ovanifrån men borttagen.']);
    expect(said(await applyFixes(bench.port, 'all safe'))).toEqual(['Lägg tillbaka kommunfullmäktiges rad']);
    expect(await found(bench)).toEqual([]);
    const { tables } = await bench.port.read(['Indikatorer'], []);
    const { headers = [], cells = [], formulas = [] } = tables.get('Indikatorer') ?? {};
    const row = cells.findIndex(([key]) => key === 'i2');
    expect(cells[row]?.[headers.indexOf('KF:s årsmål')]).toBe(0.8);
    expect(formulas[row]?.[headers.indexOf('Förslag')]).toMatch(/^=/);
  });

  it('[V36] what its receiver fills in is no finding, nor is the same figure written in another way', async () => {
    const bench = await damaged((workbook) => {
      cell(workbook, 'Indikatorer', 'Periodens utfall', 0).values = [[0.5]];
      cell(workbook, 'Indikatorer', 'Årsmål', 0).values = [[0.9]];
      cell(workbook, 'Indikatorer', 'Analys', 0).values = [['En analys.']];
      cell(workbook, 'Indikatorer', 'Källa', 0).values = [['Brukarundersökningen']];
      const target = cell(workbook, 'Indikatorer', 'KF:s årsmål', 0);
      target.numberFormat = [['0.00 %']];
      target.values = [[0.94]];
    });
    expect(await found(bench)).toEqual([]);
  });

  it('[V36] one finding for each cell, codes in the words of their list', async () => {
    const bench = await damaged((workbook) => {
      cell(workbook, 'Indikatorer', 'Riktning', 0).values = [['Lägre är bättre']];
      cell(workbook, 'Indikatorer', 'KF:s årsmål', 0).values = [['']];
      cell(workbook, 'Indikatorer', 'Nämndens årsmål', 0).values = [[0.5]];
    });
    expect(await found(bench)).toEqual([
      'H5 Riktning för ”Andel nöjda” är given ovanifrån men har ändrats från ”Högre är bättre” till ”Lägre är bättre”.',
      'V5 Nämndens årsmål för ”Andel nöjda” är tom från den som ger raden, men har fyllts i med ”50,0 %”.',
      'W5 KF:s årsmål för ”Andel nöjda” är given ovanifrån (”94 %”) men har tömts.',
    ]);
  });

  it('[V36] a workbook of an older version remembers none, and nothing is found', async () => {
    const bench = await damaged((workbook) => {
      table(workbook, 'Utdelat').delete();
      workbook.names.getItem('Mall_Version').getRange().values = [[2]];
      cell(workbook, 'Mål', 'Mål', 1).values = [['Trygga vuxna']];
    });
    expect(await found(bench)).toEqual([]);
    expect(await codes(bench)).not.toContain('V33 tableMissing');
  });
});

test('a given text that begins as a formula comes back as text, in its cell and with its row', async () => {
  const bench = await workbench();
  const title = '=HYPERLINK("http://x","Klicka")';
  await createTemplate(bench.port, { ...plan, goals: plan.goals.map((goal) => (goal.key === 'm2' ? { ...goal, title } : goal)) });
  const seen = async () => {
    let column: Excel.Range | undefined;
    await bench.byHand((workbook) => {
      column = table(workbook, 'Mål').columns.getItem('Mål').getDataBodyRange().load('values,formulas');
    });
    return [column?.values[1]?.[0], column?.formulas[1]?.[0]];
  };
  const asGiven = await seen();
  expect(asGiven[0]).toBe(title);
  await bench.byHand((workbook) => {
    cell(workbook, 'Mål', 'Mål', 1).values = [['Något annat']];
  });
  await applyFixes(bench.port, 'all safe');
  expect(await seen()).toEqual(asGiven);
  await bench.byHand((workbook) => table(workbook, 'Mål').rows.getItemAt(1).delete());
  await applyFixes(bench.port, 'all safe');
  expect(await seen()).toEqual(asGiven);
  await bench.byHand((workbook) => workbook.application.calculate('Full'));
  expect(await seen()).toEqual(asGiven);
});
