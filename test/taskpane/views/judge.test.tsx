import { computePlan } from '../../../src/domain/computed';
import Judge from '../../../src/taskpane/views/judge';
import { editOf, lacksReason, undecided, withDraft, type Drafts } from '../../../src/taskpane/judge/drafts';
import { filtered, judgeGroups } from '../../../src/taskpane/judge/groups';
import { rowEdit } from '../../../src/commands/editRows';
import type { Plan } from '../../../src/domain/plan';
import { aGoal, anIndicator, aPlan } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const area = aGoal({ key: 'g1', code: '1.3', level: 'area', title: 'Stöd där behoven är störst' });
const committee = aGoal({ key: 'g2', code: '1.3:N1', level: 'committee', parent: '1.3', title: 'Självbestämmande', fulfilment: 'partly' });
const sick = anIndicator({
  key: 'i1',
  goal: '1.3:N1',
  name: 'Sjukfrånvaro',
  measureUnit: '%',
  direction: 'lower',
  outcome: '7,1 %',
  target: '6 %',
});
const happy = anIndicator({
  key: 'i2',
  goal: '1.3:N1',
  name: 'Nöjdhet',
  measureUnit: '%',
  outcome: '82 %',
  target: '80 %',
  judged: 'partly',
});
const plan = aPlan({ goals: [area, committee], indicators: [sick, happy] });

const view = (of: Plan, language: 'sv' | 'en' = 'sv') => {
  const props = viewProps(halfway);
  return readAloud(<Judge {...props} reading={{ ...props.reading, plan: of, computed: computePlan(of) }} />, language);
};
const groups = judgeGroups(plan, computePlan(plan));
const rowOf = (id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)!;
const none: Drafts = new Map();

describe('Bedömning', () => {
  it('says what is suggested, how it was worked out and what is judged, goal by goal with its indicators', () => {
    const said = view(plan);
    expect(said).toMatch(/1\.3 Stöd där behoven är störst.*\n(?:.*\n)*?.*Nämndmål 1\.3:N1 delvis/i);
    expect(said).toMatch(/◆ +Uppfylls delvis/);
    expect(said).toMatch(/Sjukfrånvaro\nUtfall 7,1 % mot högst 6 %/);
    expect(said).toMatch(/▲ +Uppfylls inte/);
    expect(said).toContain('Ta förslaget för alla 2 som inte är bedömda');
    // Nöjdhet is judged otherwise than suggested, so its reason is asked for.
    expect(said).toContain('Bedömningen skiljer sig från förslaget. Skriv varför.');
  });

  it('judges the own goals of a unit and no focus goal, and nothing in a plan', () => {
    const unit = aPlan({
      ...plan,
      start: { level: 'unit' },
      goals: [...plan.goals, aGoal({ key: 'g3', code: '1.3:N1:E1', level: 'unit' })],
    });
    const judged = judgeGroups(unit, computePlan(unit)).flatMap(({ rows }) => rows.filter(({ table }) => table === 'goals'));
    expect(judged.map(({ row }) => row.key)).toEqual(['g3']);
    expect(view(aPlan({ ...plan, start: { type: 'VP' } }))).toContain('I en verksamhetsplan bedöms inga mål.');
  });

  it('never takes a suggestion where a person has set a word, here or in the workbook', () => {
    expect(undecided(groups, none).map(({ id }) => id)).toEqual(['goals-g1', 'indicators-i1']);
    const chosen = withDraft(none, rowOf('goals-g1'), { judged: 'none' });
    expect(undecided(groups, chosen).map(({ id }) => id)).toEqual(['indicators-i1']);
  });

  it('asks for a reason where the words differ, and for none where they agree or nothing is judged', () => {
    const lacks = (judged: 'fully' | 'not' | 'none' | null, reason = '') =>
      [...withDraft(none, rowOf('indicators-i1'), { judged, reason }).values()].some(lacksReason);
    expect([lacks('fully'), lacks('fully', 'Mätfel'), lacks('not'), lacks('none')]).toEqual([true, false, false, false]);
  });

  it('writes word and reason of the row as it was seen; a choice that is taken back is none', () => {
    const drafts = withDraft(none, rowOf('goals-g1'), { judged: 'partly', reason: ' Två av tre. ' });
    expect([...drafts.values()].map((draft) => editOf(rowEdit, draft))).toMatchObject([
      { table: 'goals', row: 'g1', cells: { fulfilment: 'partly', reason: 'Två av tre.' }, seen: { fulfilment: null } },
    ]);
    expect(withDraft(drafts, rowOf('goals-g1'), { judged: null, reason: '' }).size).toBe(0);
  });

  it('shows those that are left, or those that differ', () => {
    const ids = (shown: 'left' | 'differs') => filtered(groups, shown).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids('left')).toEqual(['goals-g1', 'indicators-i1']);
    expect(ids('differs')).toEqual(['indicators-i2']);
  });

  it('speaks English', () => {
    expect(view(plan, 'en')).toContain('Take the suggestion for all 2 not judged');
  });
});
