import { drafted } from '../../../src/taskpane/entry/draft';
import { entryRow, withCells } from '../../../src/taskpane/entry/row';
import { blank } from '../../../src/domain/value';
import { readValue } from '../../../src/domain/read-value';
import { aPlan, aVolumeRow, anIndicator } from '../../support/plan';

const plan = aPlan({
  indicators: [anIndicator({ key: 'i1', name: 'Sjukfrånvaro', measureUnit: '%', outcome: '7 %' })],
  volumes: [aVolumeRow({ key: 'v1', months: ['10', '11'] })],
});
const indicator = entryRow(plan, { table: 'indicators', row: 'i1' })!;
const seven = readValue('7 %');

describe('what is typed in a row', () => {
  it('is written by the row’s properties, as the person saw them', () => {
    const { edit, unsaved } = drafted(indicator, { analysis: { text: 'Högre.\nVi följer upp.', seen: '' } }, plan.start);
    expect(edit).toEqual({ table: 'indicators', row: 'i1', cells: { analysis: 'Högre.\nVi följer upp.' }, seen: { analysis: '' } });
    expect(unsaved).toEqual(['Analys']);
  });

  it('is nothing where it says what stands there already', () => {
    const { edit, unsaved } = drafted(withCells(indicator, { outcome: blank }), { outcome: { text: '', seen: seven } }, plan.start);
    expect([edit.cells, unsaved]).toEqual([{}, []]);
  });

  it('is kept and not written where it cannot be read', () => {
    const { edit, problems, unsaved } = drafted(indicator, { outcome: { text: 'cirka 9', seen: seven } }, plan.start);
    expect(edit.cells).toEqual({});
    expect(problems['outcome']).toMatchObject({ kind: 'number', tried: 'cirka 9' });
    expect(unsaved).toEqual(['Periodens utfall']);
  });

  it('is a conflict where somebody else has changed the cell meanwhile: both versions, nothing written', () => {
    const changed = withCells(indicator, { outcome: { ...readValue('6,5'), decimals: 1 } });
    const { edit, conflicts } = drafted(changed, { outcome: { text: '7,1', seen: seven } }, plan.start);
    expect(edit.cells).toEqual({});
    expect(conflicts.map(({ theirs, mine }) => [theirs, mine])).toEqual([['6,5', '7,1']]);
    // Whoever has seen theirs and chooses their own writes it.
    const chosen = drafted(changed, { outcome: { text: '7,1', seen: { ...readValue('6,5'), decimals: 1 } } }, plan.start);
    expect([chosen.conflicts, Object.keys(chosen.edit.cells)]).toEqual([[], ['outcome']]);
  });

  it('of a month leaves the other months as they are', () => {
    const volume = entryRow(plan, { table: 'volumes', row: 'v1' })!;
    const { edit } = drafted(volume, { month3: { text: '12', seen: blank } }, plan.start);
    const months = edit.cells['months'] as readonly { amount?: { toString(): string } }[];
    expect(months.map(({ amount }) => amount?.toString() ?? '').slice(0, 4)).toEqual(['10', '11', '12', '']);
  });
});
