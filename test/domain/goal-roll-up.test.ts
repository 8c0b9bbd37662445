import { computePlan } from '../../src/domain/computed';
import { aGoal, anActivity, anIndicator, aPlan } from '../support/plan';

const goals = [
  aGoal({ code: '1', level: 'focus' }),
  aGoal({ code: '1.1', level: 'area', parent: '1', fulfilment: 'fully' }),
  aGoal({ code: '1.1:N1', level: 'committee', parent: '1.1', fulfilment: 'fully' }),
  aGoal({ code: '1.1:N2', level: 'committee', parent: '1.1', fulfilment: 'partly' }),
  aGoal({ code: '1.1:N3', level: 'committee', parent: '1.1', fulfilment: 'none' }),
  aGoal({ code: '1.2', level: 'area', parent: '1', fulfilment: null }),
];

test('the worst judged word directly beneath, and which goal says it', () => {
  const computed = computePlan(aPlan({ goals }));
  expect(computed.goals.get('1.1')).toMatchObject({ suggested: 'partly', decidedBy: ['1.1:N2'], children: { total: 3, judged: 2 } });
  expect(computed.goals.get('1.2')?.suggested).toBeNull();
  expect(computed.goals.get('1')?.suggested).toBeNull();
  expect(computed.goalCounts.committee).toEqual({ fully: 1, partly: 1, not: 0, none: 1, blank: 0 });
});

test('indicators and activities are counted and do not decide', () => {
  const computed = computePlan(
    aPlan({
      goals: [aGoal({ code: '1.1' })],
      indicators: [
        anIndicator({ outcome: '80', target: '75' }),
        anIndicator({ name: 'B', outcome: '10', target: '75' }),
        anIndicator({ name: 'C', target: '75' }),
      ],
      activities: [anActivity({ status: 'ongoing' }), anActivity({ status: 'delayed' }), anActivity({})],
    }),
  );
  expect(computed.goals.get('1.1')).toMatchObject({
    suggested: null,
    indicators: { total: 3, computable: 2, reached: 1 },
    activities: { total: 3, withStatus: 2, onPlan: 1 },
  });
  expect(computed.indicatorCounts).toEqual({ fully: 1, partly: 0, not: 1, notComputable: 1 });
});
