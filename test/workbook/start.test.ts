import { blank } from '../../src/domain/value';
import { readPlan } from '../../src/workbook/read';
import { emptyPlan, templateContent } from '../../src/workbook/template';
import { inWorkbook } from './in-workbook';

/** The labels that can be seen on Start, from the top. */
function labelsOf(plan: Parameters<typeof templateContent>[0]): readonly string[] {
  const sheet = templateContent(plan).sheets[0];
  const labels = sheet?.blocks.find(({ address }) => /^B\d+:B\d+$/.test(address))?.cells.map(([cell]) => String(cell ?? ''));
  return (labels ?? []).filter((label, index) => label !== '' && !sheet?.rows?.rows[index]?.hidden);
}

test('from what is left to do down to the settings', () => {
  const labels = labelsOf(emptyPlan({ type: 'T2', year: 2026, unit: 'Enheten' }));
  const seen = ['Om planen', 'Läget', 'Klarmarkerad (dag och roll)', 'Inställningar', 'Minsta antal svar'];
  expect(labels.filter((label) => seen.includes(label))).toEqual(seen);
});

test('settings that concern the document are in a closed group, the last rows of the sheet', () => {
  for (const type of ['VP', 'T2'] as const) {
    const [sheet] = templateContent(emptyPlan({ type, year: 2026, unit: 'Enheten' })).sheets;
    const labels = sheet?.blocks.find(({ address }) => /^B\d+:B\d+$/.test(address))?.cells.map(([cell]) => String(cell ?? '')) ?? [];
    const first = labels.indexOf('Gräns för "delvis"') + 4;
    expect(sheet?.outlines).toEqual([{ rows: `${first}:${labels.length + 3}`, closed: true }]);
    expect(sheet?.rows?.rows.slice(first - 4).some(({ hidden }) => hidden)).toBe(false);
    expect(labels.at(-1)).toBe('Dokumentnyckel');
  }
});

test('risk values are asked for in a plan only', () => {
  const risks = (type: 'VP' | 'T2') => labelsOf(emptyPlan({ type, year: 2026 })).filter((label) => label.startsWith('Riskvärde'));
  expect([risks('VP'), risks('T2')]).toEqual([['Riskvärde: medel från', 'Riskvärde: hög från'], []]);
});

test('a day and a role typed beside Klarmarkerad are read', async () => {
  const workbook = await inWorkbook(emptyPlan({ type: 'VP', year: 2026, unit: 'Enheten' }));
  const content = templateContent(emptyPlan({ type: 'VP', year: 2026, unit: 'Enheten' }));
  const cellOf = (name: string) =>
    /\$(\w)\$(\d+)$/
      .exec(content.names.find((each) => each.name === name)?.refersTo ?? '')
      ?.slice(1)
      .join('') ?? '';
  workbook.host.typeInto('Start', cellOf('Start_KlarmarkeradDen'), '2026-09-11');
  workbook.host.typeInto('Start', cellOf('Start_KlarmarkeradAv'), 'enhetschef');
  const { plan, problems } = readPlan(await workbook.read());
  expect(problems).toEqual([]);
  expect(plan.start).toMatchObject({
    readyOn: { kind: 'date', iso: '2026-09-11' },
    readyBy: 'enhetschef',
    decidedOn: blank,
    riskMedium: 6,
    riskHigh: 12,
  });
});
