import { goalStructure } from '../../src/intake/goal-structure';
import { completion } from '../../src/intake/complete/completion';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { aGoal, anIndicator, aPlan, aText } from '../support/plan';

const given = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Västra enheten', author: 'Någon', board: 'Norra nämnden' },
  goals: [
    aGoal({ code: '1', level: 'focus', number: '1', title: 'Ett gott liv', owner: 'council' }),
    aGoal({ code: '1.2', level: 'area', number: '1.2', title: 'Stöd i tid', parent: '1', owner: 'council', fulfilment: 'fully' }),
    aGoal({ code: '1.2:N1', level: 'committee', title: 'Stödet håller', parent: '1.2', owner: 'board' }),
    aGoal({ code: '1.2:N1:E1', level: 'unit', title: 'Vårt eget mål', parent: '1.2:N1', owner: 'unit' }),
  ],
  indicators: [
    anIndicator({
      goal: '1.2',
      name: 'Andel nöjda brukare',
      owner: 'council',
      measureUnit: '%',
      direction: 'higher',
      periodicity: 'tertial',
      councilTarget: '80 %',
      target: '82 %',
      outcome: '75 %',
      analysis: 'Vi har ringt alla.',
    }),
    anIndicator({ goal: '1.2:N1:E1', name: 'Vår egen', owner: 'unit', target: '3' }),
  ],
  texts: [aText({ owner: 'unit', chapter: 'goals', goal: '1.2:N1:E1', heading: 'Arbetssätt', text: 'Så gör vi.' })],
});

test('the file holds what comes from above, and nothing that a unit has written', () => {
  const file = JSON.stringify(goalStructure(given));
  for (const kept of ['Ett gott liv', 'Stöd i tid', 'Stödet håller', 'Andel nöjda brukare', '80 %']) expect(file).toContain(kept);
  for (const own of ['Vårt eget mål', 'Vår egen', 'Så gör vi', 'Vi har ringt', '75', 'Någon', 'Västra']) expect(file).not.toContain(own);
});

test('read again it gives the given rows, with what an indicator is', () => {
  const read = readDocumentFile(JSON.stringify(goalStructure(given)));
  if (!read.ok) throw new Error(read.problem.path);
  const { plan, unplaced } = planFromDocument(read.file.documents[0]!);
  expect(unplaced).toEqual([]);
  expect(plan.goals.map(({ code, title, owner }) => [code, title, owner])).toEqual([
    ['1', 'Ett gott liv', 'council'],
    ['1.2', 'Stöd i tid', 'council'],
    ['1.2:N1', 'Stödet håller', 'board'],
  ]);
  expect(plan.indicators[0]).toMatchObject({ name: 'Andel nöjda brukare', direction: 'higher', periodicity: 'tertial', measureUnit: '%' });
});

test('a workbook is brought up to date with it: a target that has changed is shown, a goal that is new is added', () => {
  const next = aPlan({
    ...given,
    goals: [
      ...given.goals.slice(0, 3),
      aGoal({ code: '1.3', level: 'area', number: '1.3', title: 'Fler i arbete', parent: '1', owner: 'council' }),
    ],
    indicators: [{ ...given.indicators[0]!, councilTarget: anIndicator({ councilTarget: '85 %' }).councilTarget }],
  });
  const read = planFromDocument(goalStructure(next).documents[0]!).plan;
  const { cells, rows, near } = completion(given, read);
  expect(cells.map(({ name, column, isBlank }) => [name, column, isBlank])).toEqual([['Andel nöjda brukare', 'councilTarget', false]]);
  expect(rows.map(({ name }) => name)).toEqual(['Fler i arbete']);
  expect(near).toEqual([]);
});
