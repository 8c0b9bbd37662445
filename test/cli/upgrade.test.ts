import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aFolder, cli } from './command-line';

/** Made by the template as it was then. */
const older = (version: 1 | 2): string => path.join(__dirname, `../files/older/unit-t2-version-${version}.xlsx`);

const folder = aFolder();
afterAll(folder.remove);

interface Said {
  readonly units: readonly { readonly state: string; readonly budget: number; readonly forecast: number; readonly file: string }[];
  readonly indicators: readonly { readonly units: readonly { readonly outcome: string }[] }[];
  readonly goals: unknown;
  readonly totals: unknown;
}

const consolidated = async (file: string): Promise<Said> => {
  const { out, error } = await cli('consolidate', file, '--json');
  expect(error).toBe('');
  // The same figures, whichever file they stand in.
  return JSON.parse(out.replaceAll(file, 'plan.xlsx')) as Said;
};

test('workbooks of the first two versions bring their figures to a consolidation, and the same ones when they have been brought up to date', async () => {
  const [first, second] = [await consolidated(older(1)), await consolidated(older(2))];
  expect(first.units).toMatchObject([{ state: 'olderTemplate', budget: 29500, forecast: 29680 }]);
  expect(second.units).toMatchObject([{ state: 'olderTemplate', budget: 29500, forecast: 29680 }]);
  expect(first.indicators.filter(({ units }) => units.some(({ outcome }) => /\d/.test(outcome))).length).toBeGreaterThan(5);
  const { code, out } = await cli('upgrade', older(1), '-o', folder.path('new.xlsx'), '--lang', 'sv');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'new.xlsx: Mallen är uppdaterad från version 1 till version 3.',
    '  Nytt blad: Åtgärder',
    '  Nya blad, dolda tills de behövs: Bemanning, Synpunkter och lex Sarah, Brukarundersökning, Väsentlighets- och riskanalys, Internkontrollplan',
    '  Indikatorer: 8 nya hjälpkolumner, dolda',
    '  Start: ny rad, Prognos efter åtgärder',
    expect.stringMatching(/^ {2}\d+ formler i mallen byts mot de nya$/),
    '  Det som är ifyllt ändras inte, inte heller egna rader, kolumner och kommentarer.',
    '',
  ]);
  const newest = await consolidated(folder.path('new.xlsx'));
  expect(newest.units).toMatchObject([{ state: 'received', budget: 29500, forecast: 29680 }]);
  for (const part of ['indicators', 'goals', 'totals'] as const) expect(newest[part]).toEqual(first[part]);
});

test('an older template is handed out when it has been brought up to date, and not before', async () => {
  writeFileSync(folder.path('units.csv'), 'Enhet\nEken\n');
  const refused = await cli('hand-out', older(2), folder.path('units.csv'), '-o', folder.path('out'));
  expect(refused).toMatchObject({ code: 2, error: expect.stringContaining('Uppdatera mallen först') as string });
  const { code } = await cli('hand-out', folder.path('new.xlsx'), folder.path('units.csv'), '-o', folder.path('out'));
  expect([code, existsSync(folder.path('out/T2 2026 – Eken.xlsx'))]).toEqual([0, true]);
});

test('a file that is there is written over only when told to', async () => {
  const there = await cli('upgrade', older(1), '-o', folder.path('new.xlsx'), '--lang', 'en');
  expect(there).toMatchObject({ code: 2, error: expect.stringMatching(/new\.xlsx .*--force/) as string });
});
