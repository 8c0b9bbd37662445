import { readDocumentFile } from '../../src/intake/read-document-file';
import { withGoals } from './a-document';

const problemIn = (content: unknown) => {
  const read = readDocumentFile(typeof content === 'string' ? content : JSON.stringify(content));
  return read.ok ? null : read.problem;
};

test('a file of documents, and a document alone, are read', () => {
  const document = withGoals([{ name: 'Andel nöjda', outcome: '94 %' }]);
  expect(readDocumentFile(JSON.stringify({ source: 'a.txt', documents: [document] }))).toMatchObject({
    ok: true,
    file: { source: 'a.txt' },
    unknown: [],
  });
  expect(readDocumentFile(`\ufeff${JSON.stringify(document)}`)).toMatchObject({
    ok: true,
    file: { documents: [{ unit: 'Södra nämnden' }] },
  });
});

test.each([
  ['{', { path: '', expected: 'json' }],
  ['[]', { path: '', expected: 'object' }],
  [{ documents: [] }, { path: 'documents', expected: 'documents' }],
  [{ documents: {} }, { path: 'documents', expected: 'list' }],
  [{ documents: [{ ...withGoals([]), type: 'T3' }] }, { path: 'documents[0].type', expected: 'word' }],
  [{ documents: [{ ...withGoals([]), year: '2026' }] }, { path: 'documents[0].year', expected: 'number' }],
  [{ documents: [{ ...withGoals([]), focusGoals: [{ number: '1' }] }] }, { path: 'documents[0].focusGoals[0].title', expected: 'text' }],
])('%j is refused with its place', (content, problem) => {
  expect(problemIn(content)).toEqual(problem);
});

test('lists that are absent are empty, and null is an empty cell', () => {
  const read = readDocumentFile(
    JSON.stringify({
      documents: [{ type: 'VP', year: 2026, unit: 'Enheten', level: 'unit', tables: [{ title: 'A', headers: [null], rows: [[null, 3]] }] }],
    }),
  );
  expect(read.ok && read.file.documents[0]).toMatchObject({
    focusGoals: [],
    otherSections: [],
    tables: [{ headers: [''], rows: [['', '3']] }],
  });
});

test('keys that say nothing of the plan are passed over, others are named', () => {
  const document = { ...withGoals([]), firstLine: 3, colour: 'blå' };
  const read = readDocumentFile(JSON.stringify({ documents: [document] }));
  expect(read.ok && read.unknown).toEqual(['documents[0].colour']);
});
