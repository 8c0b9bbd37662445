import type { Activity, Goal, GoalLevel, Indicator, Owner, Plan, TextRow } from '../domain/plan';
import { normaliseBlanks as plain } from '../domain/normalise';
import { readActivity } from './activity';
import { chaptersOf, headingLevelOf } from './chapters';
import type { DocumentJson, GoalJson } from './document';
import { readIndicator } from './indicator';
import { textPieces } from './text-pieces';
import type { Unplaced } from './unplaced';

type Narrative = Pick<Plan, 'goals' | 'texts' | 'indicators' | 'activities'>;

/** Everything of a document that is not a table or a fact on its front page. */
export function readNarrative(document: DocumentJson, unplaced: Unplaced): Narrative {
  const goals: Goal[] = [];
  const inGoals: TextRow[] = [];
  const indicators: Indicator[] = [];
  const activities: Activity[] = [];
  const own: Owner = document.level === 'board' ? 'board' : 'unit';

  const goal = (json: Partial<GoalJson> & { readonly title: string }, level: GoalLevel, code: string, parent: string) => {
    const owner: Owner = level === 'unit' ? 'unit' : level === 'committee' ? 'board' : 'council';
    goals.push({
      key: `M${goals.length + 1}`,
      order: goals.length + 1,
      owner,
      code,
      level,
      number: numberOf(json),
      title: plain(json.title),
      parent,
      fulfilment: json.fulfilment ?? null,
      reason: json.reason ?? '',
      previousFulfilment: null,
      responsible: json.responsible ?? '',
    });
    const texts = texted(json.sections, json.texts, unplaced);
    for (const text of texts)
      inGoals.push(...textRows(text, { owner: owner === 'council' ? own : owner, chapter: 'goals', goal: code, headingLevel: 3 }));
    for (const one of json.indicators ?? [])
      indicators.push(
        readIndicator(one, { key: `I${indicators.length + 1}`, order: indicators.length + 1, goal: code, owner }, document, unplaced),
      );
    for (const one of json.activities ?? [])
      activities.push(readActivity(one, { key: `A${activities.length + 1}`, order: activities.length + 1, goal: code, owner }, unplaced));
  };

  const taken = new Set<string>();
  const code = (wanted: string, otherwise: string): string => {
    let made = wanted && !taken.has(wanted) ? wanted : otherwise;
    for (let extra = 2; taken.has(made); extra++) made = `${otherwise}${'abcdefghijklmnopqrstuvwxyz'[extra - 1] ?? `.${extra}`}`;
    taken.add(made);
    return made;
  };
  document.focusGoals.forEach((focus, f) => {
    const top = code(numberOf(focus), String(f + 1));
    goal(focus, 'focus', top, '');
    focus.areaGoals.forEach((area, a) => {
      const middle = code(numberOf(area), `${top}.${a + 1}`);
      goal(area, 'area', middle, top);
      area.committeeGoals.forEach((committee, n) => {
        const low = code('', `${middle}:N${n + 1}`);
        goal(committee, 'committee', low, middle);
        committee.unitGoals.forEach((unit, e) => goal(unit, 'unit', code('', `${low}:E${e + 1}`), low));
      });
    });
  });

  const chapters = chaptersOf(document.otherSections.map(plain));
  const around = texted(document.otherSections, document.otherTexts, unplaced).flatMap((text, at) => {
    const chapter = chapters[at] ?? 'other';
    return textRows(text, { owner: own, chapter, goal: '', headingLevel: headingLevelOf(text.heading, chapter) });
  });
  const opening = around.filter((text) => text.chapter === 'opening');
  const after = around.filter((text) => text.chapter !== 'opening');
  const texts = [...opening, ...inGoals, ...after].map((text, at) => ({ ...text, key: `T${at + 1}`, order: at + 1 }));
  return { goals, texts, indicators, activities };
}

function numberOf(goal: { readonly number?: string }): string {
  return plain(goal.number ?? '').replace(/\.$/, '');
}

interface Headed {
  readonly heading: string;
  readonly text: string;
}

function texted(headings: readonly string[] = [], texts: readonly string[] = [], unplaced: Unplaced): Headed[] {
  for (const text of texts.slice(headings.length)) if (text) unplaced({ text, reason: 'tooMany' });
  return headings.map((heading, at) => ({ heading: plain(heading), text: texts[at] ?? '' }));
}

/** A text with its heading; one that is longer than a cell holds goes on in a next row, under the same heading. */
function textRows({ heading, text }: Headed, place: Pick<TextRow, 'owner' | 'chapter' | 'goal' | 'headingLevel'>): readonly TextRow[] {
  return textPieces(text).map((piece) => ({
    key: '',
    order: 0,
    ...place,
    heading,
    text: piece,
    previousText: '',
    done: false,
    transferred: false,
  }));
}
