import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOf, filesOfTheDoor, guards, promised } from '../../scripts/validate';
import { apiUses, isAbove, type ApiUse } from '../../scripts/validate-api';

const root = path.resolve(__dirname, '../..');

/** Uses in a file of these lines, inside the project so that the types of Office are found. */
function usesIn(code: string): readonly ApiUse[] {
  const folder = mkdtempSync(path.join(root, 'test/scripts/planted-'));
  const file = path.join(folder, 'planted.ts');
  writeFileSync(file, code);
  try {
    return apiUses([file], { mergeUndo: '1.20' }, root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const told = (code: string): readonly string[] =>
  usesIn(code).map(({ member, set, guarded }) => `${member} ${set}${guarded ? ' guarded' : ''}`);

describe('npm run validate, the use of ExcelApi', () => {
  it('finds nothing in our code and manifest', () => {
    expect(faultsOf(readFileSync(path.join(root, 'manifest.xml'), 'utf8'))).toEqual([]);
  });

  it('knows the one member that is asked for at run time, and that Excel is asked for its set', () => {
    const uses = apiUses(filesOfTheDoor(), guards, root);
    expect(uses.length).toBeGreaterThan(100);
    const later = uses.filter(({ set }) => set === 'online' || isAbove(set, promised));
    expect(later.map(({ member, set, guarded }) => `${member} ${set} ${guarded}`)).toEqual(['mergeUndoGroup 1.20 true']);
    const code = filesOfTheDoor()
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    for (const set of Object.values(guards)) expect(code).toContain(`isSetSupported('ExcelApi', '${set}')`);
  }, 120_000);

  it('reads the set of a member from its own comment, else from what it belongs to', () => {
    expect(told('export const values = (range: Excel.Range) => range.values;')).toEqual(['values 1.1']);
    expect(told('export const at = (sheet: Excel.Worksheet) => sheet.names.getItem("x").name;')).toEqual([
      'name 1.1',
      'getItem 1.1',
      'names 1.4',
    ]);
  });

  it('sees a member that is called, taken out of an object, or written in a literal', () => {
    expect(told('export const note = (sheet: Excel.Worksheet) => sheet.notes.add("A1", "x");')).toContain('notes 1.18');
    expect(told('export const of = ({ notes }: Excel.Worksheet) => notes;')).toContain('notes 1.18');
    expect(told('export const go = () => Excel.run({ mergeUndoGroup: true }, async () => undefined);')).toContain('mergeUndoGroup 1.20');
  });

  it('lets through what Excel has been asked for, in that branch alone and not for an earlier set', () => {
    const asked = (set: string, then: string) =>
      `export const of = (sheet: Excel.Worksheet) => { if (Office.context.requirements.isSetSupported('ExcelApi', '${set}')) ${then} };`;
    expect(told(asked('1.18', 'return sheet.notes; return null;'))).toContain('notes 1.18 guarded');
    expect(told(asked('1.18', 'return null; return sheet.notes;'))).toContain('notes 1.18');
    expect(told(asked('1.17', 'return sheet.notes; return null;'))).toContain('notes 1.18');
    expect(told('export const of = (mergeUndo: boolean, sheet: Excel.Worksheet) => !mergeUndo && sheet.notes;')).toContain('notes 1.18');
    expect(told('export const of = (mergeUndo: boolean, sheet: Excel.Worksheet) => mergeUndo && sheet.notes;')).toContain(
      'notes 1.18 guarded',
    );
  });

  it('counts what only Excel on the web has as above any set', () => {
    expect(told('export const views = (sheet: Excel.Worksheet) => sheet.namedSheetViews;').join()).toMatch(
      /namedSheetViews (online|1\.\d+)/,
    );
  });
});
