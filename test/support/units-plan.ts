import type { Plan } from '../../src/domain/plan';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aText } from './plan';

const words = 'arbetet under perioden har följt planen och gett fler invånare stöd i tid enligt det som nämnden har beslutat om'.split(' ');

/** A text of so many letters or a few more, in paragraphs, no two alike. */
function prose(letters: number, seed: number): string {
  let text = '';
  for (let at = 0; text.length < letters; at += 1) {
    const sentence = Array.from({ length: 8 + ((seed + at) % 9) }, (_, word) => words[(seed * 3 + at * 7 + word) % words.length]).join(' ');
    text += `${at % 6 === 5 ? '\n' : at === 0 ? '' : ' '}Under ${seed}.${at} gäller att ${sentence}.`;
  }
  return text;
}

/** A plan that holds what so many units have written, about seven and a half printed pages each: goals, texts, indicators, activities and a budget. */
export function unitsPlan(units: number): Plan {
  const each = <Row>(count: number, make: (at: number) => Row): readonly Row[] => Array.from({ length: count }, (_, at) => make(at));
  const goals = each(units * 3, (at) => at);
  const area = (unit: number): string => `1.${unit + 1}`;
  const code = (at: number): string => `${area(Math.floor(at / 3))}:N${(at % 3) + 1}`;
  return aPlan({
    start: { type: 'T2', level: 'board', unit: 'Enheten' },
    goals: [
      aGoal({ key: 'focus', code: '1', number: '1', level: 'focus', title: 'En stad där alla får stöd i tid' }),
      ...each(units, (unit) =>
        aGoal({
          key: `area${unit}`,
          code: area(unit),
          number: area(unit),
          level: 'area',
          parent: '1',
          title: `Område för enhet ${unit + 1}`,
          fulfilment: 'fully',
        }),
      ),
      ...goals.map((at) =>
        aGoal({
          key: `goal${at}`,
          code: code(at),
          level: 'committee',
          parent: area(Math.floor(at / 3)),
          title: `Mål ${at + 1} som enheten har brutit ner till sina egna arbetssätt`,
          fulfilment: at % 3 === 0 ? 'partly' : 'fully',
        }),
      ),
    ],
    texts: goals.flatMap((at) =>
      ['Förväntat resultat', 'Arbetssätt', 'Analys'].map((heading, nth) =>
        aText({ key: `text${at}.${nth}`, order: 3 * at + nth, chapter: 'goals', goal: code(at), heading, text: prose(1300, 3 * at + nth) }),
      ),
    ),
    indicators: goals.flatMap((at) =>
      each(4, (nth) =>
        anIndicator({
          key: `indicator${at}.${nth}`,
          order: 4 * at + nth,
          goal: code(at),
          name: `Andel som är nöjda med det stöd som de får, mätning ${at}.${nth}`,
          kind: 'share',
          measureUnit: '%',
          period: 'Tertial 2 2026',
          outcome: `${60 + ((at + nth) % 40)},5 %`,
          outcomePrior: `${58 + ((at + nth) % 40)} %`,
          forecast: '80 %',
          target: '82 %',
          councilTarget: '80 %',
          analysis: nth % 2 === 0 ? prose(260, at + nth) : '',
        }),
      ),
    ),
    activities: goals.flatMap((at) =>
      each(4, (nth) =>
        anActivity({
          key: `activity${at}.${nth}`,
          order: 4 * at + nth,
          goal: code(at),
          name: `Aktivitet ${at}.${nth} som enheten ska genomföra under året`,
          status: 'ongoing',
        }),
      ),
    ),
    budget: each(units * 4, (at) =>
      aBudgetRow({
        key: `budget${at}`,
        order: at,
        area: `Enhet ${Math.floor(at / 4) + 1}`,
        label: `Rad ${at}`,
        kind: 'cost',
        budget: `${1000 + at}`,
        forecast: `${1010 + at}`,
        cause: at % 4 === 0 ? prose(200, at) : '',
      }),
    ),
  });
}
