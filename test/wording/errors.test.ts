import { wordingFor } from '../../src/wording';
import { errorCodes, errorSentence } from '../../src/wording/errors';

const places = [{}, { sheet: 'Mål' }, { sheet: 'Mål', table: 'Mål', item: 'Ansvarig' }];

describe.each(['sv', 'en'] as const)('a failed command, in %s', (language) => {
  const { errors } = wordingFor(language);

  it.each(errorCodes)('%s is told in whole sentences and without the code', (code) => {
    for (const place of places) {
      const sentence = errorSentence({ code, place, untouched: true }, errors);
      expect(sentence).toMatch(/^[\p{Lu}“”].*\. .*\.$/u);
      expect(sentence).not.toMatch(/undefined| {2}|”” |“” /);
      expect(sentence).not.toContain(code);
      expect(sentence).toContain(errors.untouched);
    }
  });
});

it('says what happened, what is untouched and what to do', () => {
  const { errors } = wordingFor('sv');
  expect(errorSentence({ code: 'AccessDenied', place: { sheet: 'Mål' }, untouched: true }, errors)).toBe(
    'Bladet ”Mål” är skyddat. Arbetsboken är som den var. Ta bort skyddet under Granska och försök igen.',
  );
  expect(errorSentence({ code: 'ServiceNotAvailable', place: {}, untouched: false }, errors)).toBe(
    'Excel svarade inte i tid. En del kan ha hunnit skrivas: ångra med Ctrl+Z eller kör kommandot igen. Vänta en stund och försök igen.',
  );
});
