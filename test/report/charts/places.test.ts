import { computePlan } from '../../../src/domain/computed';
import type { Block } from '../../../src/report/block';
import { reportBlocks } from '../../../src/report/blocks';
import type { ReportOptions } from '../../../src/report/options';
import { wordingFor } from '../../../src/wording';
import { fullPlan } from '../../support/full-plan';
import { aGoal } from '../../support/plan';

const plan = {
  ...fullPlan('T2', 'board'),
  goals: ['fully', 'partly', 'partly', 'not'].map((fulfilment, at) =>
    aGoal({ code: `1.${at}`, level: 'area', number: `1.${at}`, title: `Mål ${at}`, fulfilment: fulfilment as 'fully' }),
  ),
};

const blocksOf = (options: ReportOptions = {}) => reportBlocks(plan, computePlan(plan), wordingFor('sv'), options);
const isChart = ({ kind }: Block): boolean => kind === 'chart';

test('each chart stands by its figures: after the counts, at the head of the economy, beneath its table', () => {
  const blocks = blocksOf();
  const around = blocks.flatMap((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    return block.kind === 'chart' ? [[before, block.chart.title, after]] : [];
  });
  expect(around).toMatchObject([
    [{ kind: 'table', counts: true }, '1 av 4 mål för verksamhetsområden uppfylls helt', { kind: 'text', look: 'strong', text: 'Ekonomi' }],
    [{ kind: 'heading', level: 1, text: 'Uppföljning av ekonomi' }, 'Skola avviker mest: −2,0 mnkr', { kind: 'text' }],
    [
      { kind: 'table', label: 'Barn (barn)' },
      'Solen: +9,5 % mot samma månader 2025',
      { kind: 'text', look: 'note', text: 'I snitt 115,5 barn mot 105,5 barn, räknat på 12 månader.' },
    ],
  ]);
});

test('without charts, and without the earlier periods that months are held against', () => {
  expect(blocksOf({ charts: false }).filter(isChart)).toEqual([]);
  expect(blocksOf({ reference: false }).filter(isChart)).toHaveLength(2);
  expect(blocksOf({ chapters: ['goals', 'quality'] }).filter(isChart)).toEqual([]);
});
