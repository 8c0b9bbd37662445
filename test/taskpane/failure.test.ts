import { failureSentence } from '../../src/taskpane/failure';
import { wordingFor } from '../../src/wording';
import { WorkbookError } from '../../src/workbook/errors';

const swedish = wordingFor('sv');
const byExcel = (code: string) => Object.assign(new Error('Excel is busy editing a cell.'), { code });

describe('a failure', () => {
  it('says what did not come about, why, what is untouched and what to do', () => {
    expect(failureSentence('report', byExcel('InvalidOperationInCellEditMode'), swedish)).toBe(
      'Rapporten gjordes inte. En cell är öppen för redigering. Arbetsboken är som den var. Avsluta cellen du skriver i med Enter och försök igen.',
    );
    expect(failureSentence('create', new WorkbookError('ItemAlreadyExists', { sheet: 'Mål' }), swedish)).toContain('”Mål” finns redan');
  });

  it('does not call untouched what was half written', () => {
    const sentence = failureSentence('report', new WorkbookError('ServiceNotAvailable', {}, false), swedish);
    expect(sentence).toContain('ångra med Ctrl+Z');
    expect(sentence).not.toContain('som den var');
  });

  it('never shows the message that was thrown', () => {
    for (const thrown of [byExcel('GeneralException'), byExcel('constructor'), new TypeError('editing is undefined'), 'editing']) {
      for (const language of ['sv', 'en'] as const) {
        expect(failureSentence('look', thrown, wordingFor(language))).not.toContain('editing');
      }
    }
  });
});
