import { computePlan } from '../../src/domain/computed';
import { examples } from '../../src/intake/examples';
import { documentFromPlan } from '../../src/intake/document-from-plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { aDocument, withGoals } from './a-document';

test('a sheet that no document prints is written as typed, cell by cell', () => {
  const { plan, unplaced } = planFromDocument(
    aDocument({
      sheets: {
        actions: [
          { area: 'Äldreomsorg', action: 'Samordna inköp', effectYear: '1,5', inForecast: 'Nej', due: '2026-10-31', status: 'Pågår' },
          { action: 'Färre inhyrda', effectYear: 'ungefär hälften' },
        ],
        staffingSums: [{ kind: 'Summa', label: 'Alla', 'given.employees': '41' }],
        surveys: [{ indicator: 'Andel nöjda', subUnit: 'Öppenvården', result: '86 %', surveyed: 'november', answers: '42' }],
      },
    }),
  );
  expect(unplaced).toEqual([]);
  expect(plan.actions).toMatchObject([
    {
      key: 'S1',
      order: 1,
      area: 'Äldreomsorg',
      inForecast: false,
      due: { iso: '2026-10-31' },
      status: 'ongoing',
      effectFullYear: { kind: 'blank' },
    },
    { key: 'S2', order: 2, effectYear: { kind: 'text', text: 'ungefär hälften' }, inForecast: null },
  ]);
  expect(plan.actions[0]?.effectYear).toMatchObject({ kind: 'number', decimals: 1 });
  expect(plan.staffingSums).toMatchObject([{ kind: 'total', label: 'Alla', given: { employees: { kind: 'number' } } }]);
  expect(plan.surveys).toMatchObject([{ surveyed: 11, result: { unit: '%' }, answers: { kind: 'number' } }]);
});

test('cells with a number of a row are put into what the page says of it', () => {
  const { plan } = planFromDocument(
    withGoals([{ name: 'Andel nöjda', outcome: '90 %' }], [], { sheets: { indicators: [{ at: '1', outcomePrevious: '88 %' }] } }),
  );
  expect(plan.indicators).toMatchObject([{ name: 'Andel nöjda', measureUnit: '%', outcomePrevious: { kind: 'number', decimals: 0 } }]);
  expect(plan.indicators[0]?.outcomePrevious).not.toHaveProperty('unit');
});

test('what has no place is listed', () => {
  const { unplaced } = planFromDocument(
    withGoals([{ name: 'Andel nöjda' }], [], {
      sheets: { actions: [{ åtgärd: 'Samordna', status: 'Snart' }], indicators: [{ at: '7', reason: 'Ingen rad.' }] },
    }),
  );
  expect(unplaced).toEqual([
    { text: '7 · Ingen rad.', reason: 'tooMany' },
    { text: 'åtgärd: Samordna', reason: 'unknownKey' },
    { text: 'Status: Snart', reason: 'unknownWord' },
  ]);
});

test('a table that no plan has is an unknown key, and one that is no list is refused', () => {
  const read = (sheets: unknown) => readDocumentFile(JSON.stringify({ ...aDocument(), sheets }));
  expect(read({ gissningar: [] })).toMatchObject({ ok: true, unknown: ['documents[0].sheets.gissningar'] });
  expect(read({ actions: 'inga' })).toEqual({ ok: false, problem: { path: 'documents[0].sheets.actions', expected: 'list' } });
});

test('what the page already says is not said again', async () => {
  const [, unitReport] = examples;
  if (!unitReport) throw new Error('no example');
  const { sheets: _, ...page } = await unitReport.load();
  const { plan } = planFromDocument(page);
  const texts = plan.texts.map((row, at) => (at === 2 ? { ...row, previousText: 'Som förra gången.' } : row));
  const goals = plan.goals.map((goal, at) => (at === 3 ? { ...goal, previousFulfilment: 'partly' as const } : goal));
  const before = documentFromPlan(plan, computePlan(plan)).sheets ?? {};
  const after = documentFromPlan({ ...plan, texts, goals }, computePlan(plan)).sheets ?? {};
  expect(after.goals).toEqual([{ at: '4', previousFulfilment: 'Uppfylls delvis' }]);
  expect(after.texts?.find((row) => row['at'] === '3')).toMatchObject({ previousText: 'Som förra gången.' });
  expect({ ...after, goals: [], texts: [] }).toEqual({ ...before, goals: [], texts: [] });
  expect(before.indicators).toBeUndefined();
});
