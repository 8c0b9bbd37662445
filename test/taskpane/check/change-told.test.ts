import { changeSentence } from '../../../src/taskpane/check/change-told';
import { wordingFor } from '../../../src/wording';
import { check as en } from '../../../src/wording/en/views/check';
import { check as sv } from '../../../src/wording/sv/views/check';

const errors = (count: number) => Array.from({ length: count }, () => ({ severity: 'error' as const }));
const warnings = (count: number) => Array.from({ length: count }, () => ({ severity: 'warning' as const }));

test('what a check by itself has changed is said in a sentence, with what is left; nothing where nothing has', () => {
  const swedish = wordingFor('sv').pane;
  expect(changeSentence([...errors(5), ...warnings(1)], [...errors(3), ...warnings(2)], sv, swedish)).toBe(
    '2 fel färre, 1 varning fler. 3 fel · 2 varningar',
  );
  expect(changeSentence(errors(1), [], sv, swedish)).toBe('1 fel färre. Inget att anmärka på.');
  expect(changeSentence(errors(2), errors(2), sv, swedish)).toBeNull();
  expect(changeSentence(errors(2), errors(1), en, wordingFor('en').pane)).toBe('1 error fewer. 1 error');
});
