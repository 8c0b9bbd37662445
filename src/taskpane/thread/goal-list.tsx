import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Goal, Plan } from '../../domain/plan';
import { useStyles } from '../parts/styles';
import { numbered } from './goal-name';
import { goalTree, type GoalNode } from './goal-tree';
import { JudgedWord } from './judged-word';
import { Line } from './line';

const useListStyles = makeStyles({ whole: { marginInline: '-6px' }, beneath: { paddingLeft: '12px' } });

/** Every goal, to pick one from where no row is selected. */
export function GoalList({ plan, onPick }: { readonly plan: Plan; readonly onPick: (goal: Goal) => void }) {
  const styles = useStyles();
  const own = useListStyles();
  const isPlan = plan.start.type === 'VP';
  const list = (nodes: readonly GoalNode[], className: string) => (
    <ul className={mergeClasses(styles.list, className)}>
      {nodes.map(({ goal, beneath }) => (
        <li key={goal.key}>
          <Line onClick={() => onPick(goal)} detail={!isPlan && goal.level !== 'focus' && <JudgedWord word={goal.fulfilment} />}>
            {numbered(goal) || goal.code}
          </Line>
          {beneath.length > 0 && list(beneath, own.beneath)}
        </li>
      ))}
    </ul>
  );
  return list(goalTree(plan.goals), own.whole);
}
