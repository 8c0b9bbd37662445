import { createTemplate, emptyPlan } from '../../src/commands/createTemplate';
import { migrate, previewMigration } from '../../src/commands/migrate';
import { upgradeLines, upgradeRefusal } from '../../src/commands/upgrade-lines';
import { upgradeNotes } from '../../src/wording/sv/views/upgrade';
import { namesToRead, tablesToRead } from '../../src/workbook/read';
import { makeOlder } from '../support/older-template';
import { anIndicator } from '../support/plan';
import { workbench, type Workbench } from '../workbook/excel/workbench';

const plan = {
  ...emptyPlan({ type: 'T2', year: 2026, unit: 'Eken' }),
  indicators: [
    anIndicator({ key: 'i1', owner: 'council', name: 'Andel nöjda', measureUnit: '%', outcome: '90 %', target: '94 %' }),
    anIndicator({ key: 'i2', name: 'Egen', target: '5' }),
  ],
};

async function older(version: number): Promise<Workbench> {
  const bench = await workbench();
  await createTemplate(bench.port, plan);
  await makeOlder(bench, version);
  return bench;
}

/** What a person has beside and in the tables that are not theirs. */
async function withOwn(bench: Workbench): Promise<void> {
  await bench.byHand((workbook) => {
    const table = workbook.tables.getItem('Indikatorer');
    table.columns.add(undefined, undefined, 'Min anteckning');
    table.columns.getItem('Min anteckning').getDataBodyRange().getCell(0, 0).values = [['Ring Eva']];
    const cells = table.getDataBodyRange();
    // A computed cell that somebody typed over, and a formula of their own.
    table.columns.getItem('Förslag').getDataBodyRange().getCell(1, 0).values = [['Uppfylls helt']];
    table.columns.getItem('Varför').getDataBodyRange().getCell(1, 0).formulas = [['="för "&"att"']];
    workbook.comments.add(cells.getCell(0, 4), 'Stämmer namnet?');
    table.getRange().getColumnsAfter(3).getLastColumn().getCell(0, 0).values = [['Bredvid']];
    workbook.worksheets.getItem('Start').getRange('F40').values = [['Mitt på Start']];
    workbook.worksheets.add('Mitt blad').getRange('A1').formulas = [['=SUM(Driftbudget[Budget])']];
  });
}

async function ownOf({ excel }: Workbench): Promise<Readonly<Record<string, unknown>>> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const table = workbook.tables.getItem('Indikatorer');
    const column = (name: string) => table.columns.getItem(name).getDataBodyRange();
    const note = column('Min anteckning').getCell(0, 0).load('values');
    const typed = column('Förslag').getCell(1, 0).load('values');
    const formula = column('Varför').getCell(1, 0).load('formulas');
    const comment = workbook.comments.getItemByCell('Indikatorer!E5').load('content');
    const beside = table.getRange().getColumnsAfter(3).getLastColumn().getCell(0, 0).load('values');
    const start = workbook.worksheets.getItem('Start').getUsedRange().load('values');
    const sheet = workbook.worksheets.getItem('Mitt blad').getRange('A1').load('formulas');
    await context.sync();
    return {
      note: note.values[0]?.[0],
      typed: typed.values[0]?.[0],
      formula: formula.formulas[0]?.[0],
      comment: comment.content,
      beside: beside.values[0]?.[0],
      start: start.values.flat().includes('Mitt på Start'),
      sheet: sheet.formulas[0]?.[0],
    };
  });
}

const own = {
  note: 'Ring Eva',
  typed: 'Uppfylls helt',
  formula: '="för "&"att"',
  comment: 'Stämmer namnet?',
  beside: 'Bredvid',
  start: true,
  sheet: '=SUM(Driftbudget[Budget])',
};

describe('a workbook of the first version', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await older(1);
    await withOwn(bench);
  });

  it('is told what it will get, and nothing is written', async () => {
    const preview = await previewMigration(bench.port);
    if (preview?.kind !== 'ready') throw new Error(preview?.kind);
    expect(upgradeLines(preview.brings, upgradeNotes)).toEqual([
      'Nytt blad: Åtgärder',
      'Nya blad, dolda tills de behövs: Bemanning, Synpunkter och lex Sarah, Brukarundersökning, Väsentlighets- och riskanalys, Internkontrollplan',
      'Indikatorer: 8 nya hjälpkolumner, dolda',
      'Start: ny rad, Prognos efter åtgärder',
      expect.stringMatching(/^\d+ formler i mallen byts mot de nya$/),
      'En cell med en egen formel lämnas som den är',
    ]);
  });

  it('is as it was when the work fails when most of it is done', async () => {
    const before = await everything(bench);
    // Those that read, and the last look.
    bench.host.fail({ after: (await previewRequests(bench)) + 1, code: 'GeneralException', carriedOut: 0.8 });
    await expect(migrate(bench.port)).rejects.toMatchObject({ code: 'GeneralException', untouched: true });
    bench.host.fail(null);
    expect(await everything(bench)).toEqual(before);
    expect(await ownOf(bench)).toEqual(own);
  });

  it('gets it in one request that Ctrl+Z takes back; what is anybody’s own is as it was', async () => {
    const start = await everything(bench);
    expect(await migrate(bench.port)).toMatchObject({ kind: 'migrated', from: 1, to: 3 });
    expect(await ownOf(bench)).toEqual(own);
    expect(await previewMigration(bench.port)).toEqual({ kind: 'newest' });
    bench.host.undo();
    expect(await everything(bench)).toEqual(start);
  });
});

/** Cells and formulas of all tables, of Start and of the hidden sheet, where everything stands, and what names refer to. */
const everything = ({ port }: Workbench) => port.readWhole(tablesToRead(), namesToRead(), ['Start', '_Mall']);

/** Requests that a preview takes: as many as come before the writing ones. */
async function previewRequests({ host, port }: Workbench): Promise<number> {
  host.resetLog();
  await previewMigration(port);
  const count = host.log.length;
  host.resetLog();
  return count;
}

describe('a workbook of the second version', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await older(2);
  });

  it('is refused when it says that it is of a later one', async () => {
    const version = (to: number) => (workbook: Excel.Workbook) => void (workbook.names.getItem('Mall_Version').getRange().values = [[to]]);
    await bench.byHand(version(99));
    await expect(migrate(bench.port)).rejects.toMatchObject({ code: 'NewerTemplate' });
    await bench.byHand(version(2));
  });

  const refusal = async (): Promise<string> => {
    const done = await migrate(bench.port);
    if (!done || done.kind === 'migrated') throw new Error('It was brought up to date');
    return upgradeRefusal(done, upgradeNotes);
  };

  it('is let be where somebody has a sheet of the same name', async () => {
    await bench.byHand((workbook) => void workbook.worksheets.add('Bemanning'));
    expect(await refusal()).toMatch(/redan något eget som heter Bemanning, .* Byt namn/);
    await bench.byHand((workbook) => workbook.worksheets.getItem('Bemanning').delete());
  });

  it('is let be where a column of its own is missing, a sheet is protected or a table is filtered', async () => {
    const header = (text: string) => (workbook: Excel.Workbook) =>
      void (workbook.tables
        .getItem('Driftbudget')
        .columns.getItem(text === 'Orsak' ? 'Orsak till avvikelse' : 'Orsak')
        .getHeaderRowRange().values = [[text]]);
    await bench.byHand(header('Orsak'));
    expect(await refusal()).toMatch(/Rätta den i Kontroll först/);
    await bench.byHand(header('Orsak till avvikelse'));
    const sheet = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Indikatorer');
    await bench.byHand((workbook) => sheet(workbook).protection.protect());
    await expect(migrate(bench.port)).rejects.toMatchObject({ code: 'AccessDenied', place: { sheet: 'Indikatorer' }, untouched: true });
    await bench.byHand((workbook) => sheet(workbook).protection.unprotect());
    await bench.byHand((workbook) =>
      workbook.tables.getItem('Indikatorer').columns.getItem('Indikator').filter.applyValuesFilter(['Egen']),
    );
    await expect(migrate(bench.port)).rejects.toMatchObject({ code: 'FilteredRangeConflict', untouched: true });
  });
});
