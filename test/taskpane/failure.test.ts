import { failureSentence } from '../../src/taskpane/failure';
import { wordingFor } from '../../src/wording';
import { WorkbookError } from '../../src/workbook/errors';

const swedish = wordingFor('sv').pane;
const english = wordingFor('en').pane;
const byExcel = (code: string) => Object.assign(new Error('Excel is busy editing a cell.'), { code });

describe('a failure', () => {
  it('says what happened, what is untouched and what to do, in two sentences and in no words of Excel’s', () => {
    expect(failureSentence('report', byExcel('InvalidOperationInCellEditMode'), swedish)).toBe(
      'Rapporten gjordes inte; arbetsboken är som den var. Avsluta cellen som du skriver i med Enter och försök igen.',
    );
    expect(failureSentence('create', new WorkbookError('ItemAlreadyExists', { sheet: 'Mål' }), english)).toBe(
      'The template was not created; the workbook is as it was. ' +
        'A sheet that is needed already exists (Mål): start in an empty workbook, or rename the sheet and try again.',
    );
  });

  it('does not call untouched what was half written', () => {
    expect(failureSentence('report', new WorkbookError('ServiceNotAvailable', {}, false), swedish)).toBe(
      'Rapporten gjordes inte; en del hann skrivas och kan ångras i Excel. Excel svarar inte just nu: vänta en stund och försök igen.',
    );
  });

  it('gives the code of a failure that nobody foresaw, not its message', () => {
    for (const thrown of [byExcel('GeneralException'), byExcel('constructor'), new TypeError('editing is undefined'), 'editing']) {
      const sentence = failureSentence('look', thrown, swedish);
      expect(sentence).toContain('uppge koden GeneralException');
      expect(sentence).not.toContain('editing');
    }
  });
});
