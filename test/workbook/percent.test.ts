import { sentence, wordingFor } from '../../src/wording';
import { columnLetters, parseArea } from '../../src/workbook/area';
import { headerOfPlace, readPlan } from '../../src/workbook/read';
import { printValue } from '../../src/domain/print-value';
import { anIndicator, aPlan } from '../support/plan';
import { columnOf, copiesOf, type InWorkbook } from './in-workbook';

const plan = aPlan({
  indicators: [
    anIndicator({ name: 'Nöjda brukare', kind: 'share', measureUnit: '%', direction: 'higher', period: '2026', target: '90 %' }),
    anIndicator({ name: 'Avhopp', kind: 'share', measureUnit: '%', direction: 'lower', period: '2026', target: '0,6 %' }),
    anIndicator({ name: 'Platser', kind: 'count', measureUnit: 'st', direction: 'higher', period: '2026', target: '20 st' }),
  ],
});

const inPlan = copiesOf(plan);

/** Types into a cell of Indikatorer, by its header and row number from 0. */
async function typed(workbook: InWorkbook, header: string, row: number, text: string) {
  const table = (await workbook.read()).tables.get('Indikatorer');
  if (!table) throw new Error('There is no table Indikatorer');
  const area = parseArea(table.address);
  const address = `${columnLetters(area.column + table.headers.indexOf(header))}${area.row + 1 + row}`;
  return workbook.host.typeInto('Indikatorer', address, text);
}

describe('a row in per cent', () => {
  test.each([
    ['94', 0.94, '94,0 %', 'Uppfylls helt'],
    ['94 %', 0.94, '94,0 %', 'Uppfylls helt'],
    ['94%', 0.94, '94,0 %', 'Uppfylls helt'],
    ['0,8', 0.008, '0,8 %', 'Uppfylls inte'],
    ['0,55', 0.0055, '0,55 %', 'Uppfylls inte'],
  ])('%s typed in an empty cell is per cent', async (text, value, printed, word) => {
    const workbook = await inPlan();
    expect(await typed(workbook, 'Periodens utfall', 0, text)).toEqual({ ok: true });
    const snapshot = await workbook.read();
    expect(columnOf(snapshot, 'Indikatorer', 'Periodens utfall')[0]).toBe(value);
    expect(columnOf(snapshot, 'Indikatorer', 'Förslag')[0]).toBe(word);
    const read = readPlan(snapshot).plan.indicators[0];
    expect(read && printValue(read.outcome, '%')).toBe(printed);
  });

  test('a row in another unit is no per cent', async () => {
    const workbook = await inPlan();
    await typed(workbook, 'Periodens utfall', 2, '25');
    expect(columnOf(await workbook.read(), 'Indikatorer', 'Periodens utfall')[2]).toBe(25);
  });

  test('typed by hand from the beginning, 94 is refused with the way to write it, and 94 % is taken', async () => {
    const workbook = await inPlan();
    for (const [header, text] of [
      ['Indikator', 'Trygga brukare'],
      ['Måttslag', 'Andel'],
      ['Måttenhet', '%'],
    ] as const)
      expect(await typed(workbook, header, 3, text)).toEqual({ ok: true });
    expect(await typed(workbook, 'Periodens utfall', 3, '94')).toMatchObject({
      ok: false,
      error: { message: 'Raden är i procent. Skriv procenttecknet, till exempel 94 %.' },
    });
    expect(await typed(workbook, 'Periodens utfall', 3, '94 %')).toEqual({ ok: true });
    expect(columnOf(await workbook.read(), 'Indikatorer', 'Periodens utfall')[3]).toBe(0.94);
  });

  test('a figure that came in without the sign is found, with what is meant', async () => {
    const workbook = await inPlan();
    for (const [header, text] of [
      ['Indikator', 'Trygga brukare'],
      ['Periodens utfall', '94'],
      ['Måttenhet', '%'],
    ] as const)
      expect(await typed(workbook, header, 3, text)).toEqual({ ok: true });
    const { problems } = readPlan(await workbook.read());
    expect(
      problems.filter(({ code }) => code === 'V02').map((each) => sentence(each, wordingFor('sv'), headerOfPlace(each.place))),
    ).toEqual(['Periodens utfall för ”Trygga brukare” är 94 utan procenttecken i en rad med %. Menar du 94 %? Skriv det med tecknet.']);
  });
});
