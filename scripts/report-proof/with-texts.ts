import type {
  ActivityJson,
  AreaGoalJson,
  CommitteeGoalJson,
  DocumentJson,
  FocusGoalJson,
  GoalJson,
  IndicatorJson,
} from '../../src/intake/document';
import { contentsHeading } from './expected';

/** Sentences of our own, no two alike: a number that counts them, and words that make them of different lengths. */
export function sentences(): (count: number) => string {
  const words = 'arbetet under perioden har följt planen och gett fler invånare stöd i tid enligt det som nämnden har beslutat om'.split(
    ' ',
  );
  let made = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      made += 1;
      return `Mening ${made} säger att ${Array.from({ length: 5 + (made % 17) }, (_, at) => words[(at + made) % words.length]).join(' ')}.`;
    }).join(' ');
}

/**
 * A document whose every heading has a text beneath it, and a few of its indicators, activities and rows of the budget an analysis: golden documents hold
 * headings, figures and names alone. Among the texts are lists, several paragraphs and one that no row of a sheet can hold.
 */
export function withTexts(document: DocumentJson): DocumentJson {
  const say = sentences();
  let texts = 0;
  const text = (): string => {
    texts += 1;
    if (texts === 3) return say(60);
    if (texts % 5 === 0) return `${say(1)}\n- ${say(1)}\n- ${say(1)}\n${say(1)}`;
    return texts % 3 === 0 ? `${say(2)}\n${say(3)}` : say(1 + (texts % 4));
  };
  const filled = <Goal extends Partial<GoalJson>>(goal: Goal): Goal => ({
    ...goal,
    ...(goal.sections && { texts: goal.sections.map(text) }),
    ...(goal.indicators && {
      indicators: goal.indicators.map((row, at): IndicatorJson => (at % 4 === 1 ? { ...row, analysis: say(2) } : row)),
    }),
    ...(goal.activities && {
      activities: goal.activities.map((row, at): ActivityJson => (at % 5 === 2 ? { ...row, analysis: say(1) } : row)),
    }),
  });
  return {
    ...document,
    otherTexts: document.otherSections.map((heading) => (contentsHeading.test(heading) ? '' : text())),
    focusGoals: document.focusGoals.map((focus): FocusGoalJson => ({
      ...filled(focus),
      areaGoals: focus.areaGoals.map((area): AreaGoalJson => ({
        ...filled(area),
        committeeGoals: area.committeeGoals.map((goal): CommitteeGoalJson => ({ ...filled(goal), unitGoals: goal.unitGoals.map(filled) })),
      })),
    })),
  };
}
