import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Goal, Plan } from '../../domain/plan';
import { useStyles } from '../parts/styles';
import { GoalDetail } from './goal-detail';
import { numbered } from './goal-name';
import { goalTree, type GoalNode } from './goal-tree';
import { Line } from '../parts/line';

const useListStyles = makeStyles({ whole: { marginInline: '-6px' }, beneath: { paddingLeft: '12px' } });

/** Every goal, to pick one from where no row is selected. */
export function GoalList({ plan, onPick }: { readonly plan: Plan; readonly onPick: (goal: Goal) => void }) {
  const styles = useStyles();
  const own = useListStyles();
  const list = (nodes: readonly GoalNode[], className: string) => (
    <ul className={mergeClasses(styles.list, className)}>
      {nodes.map(({ goal, beneath }) => (
        <li key={goal.key}>
          <Line onClick={() => onPick(goal)} detail={<GoalDetail goal={goal} start={plan.start} />}>
            {numbered(goal) || goal.code}
          </Line>
          {beneath.length > 0 && list(beneath, own.beneath)}
        </li>
      ))}
    </ul>
  );
  return list(goalTree(plan.goals), own.whole);
}
