import { template } from './contents';
import { workbench } from './workbench';

describe('create', () => {
  it('makes a workbook that holds what was described', async () => {
    const { port, cells, host } = await workbench();
    const receipt = await port.create(template(5));
    expect(await cells('Blad 1', 'A4:E6')).toEqual([
      ['Nyckel', 'Ordning', 'Kod', 'Indikator', 'Måttenhet'],
      ['i0', 0, '1.1', 'Andel elever som når målen, enhet 0', 'st'],
      ['i1', 1, '1.2', 'Andel elever som når målen, enhet 1', '%'],
    ]);
    expect(await cells('Blad 1', 'J5:J6')).toEqual([['Uppfylls helt'], ['Uppfylls helt']]);
    expect(await cells('Start', 'B3')).toEqual([[5]]);
    expect(host.activeSheet).toBe('Start');
    expect(receipt.syncs).toBeLessThanOrEqual(5);
  });
});
