import fc from 'fast-check';
import { errorCodes } from '../../../src/wording/errors';
import { cleanText, toWire } from '../../../src/workbook/excel/safe-text';
import { WorkbookError, workbookError } from '../../../src/workbook/errors';
import { blankSheet, workbench, workbookOf } from './workbench';

/** What an outsider may write: anything at all, and what Excel makes formulas, dates or numbers of. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r\n', '\n', '\u0000', '\u00a0'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '1', '0.5', '94 %', 'TRUE', 'jan 2026', '1-7', '(5)', '#N/A'),
      fc.string({ maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
);

describe('text from outside', () => {
  it('never reaches Excel as a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sent = toWire(text, {});
        expect(sent).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('stands in the cell as it was written, whatever it looks like', async () => {
    const { port, cells } = await workbench();
    const texts = fc.sample(hostile, 300).filter((text) => text !== '');
    const sheet = { ...blankSheet, name: 'Text', blocks: [{ address: `A1:A${texts.length}`, cells: texts.map((text) => [text]) }] };
    await port.create(workbookOf(sheet));
    expect(await cells('Text', `A1:A${texts.length}`)).toEqual(texts.map((text) => [cleanText(text, {})]));
  });

  it('keeps its line feeds and loses what no file can hold', () => {
    expect(cleanText('rad 1\r\nrad 2\u0007\uD800.', {})).toBe('rad 1\nrad 2\uFFFD.');
  });

  it('that no cell can hold is refused', () => {
    expect(() => toWire('x'.repeat(32_768), { sheet: 'Texter' })).toThrow(
      expect.objectContaining({ code: 'TextTooLong', place: { sheet: 'Texter' } }),
    );
    expect(() => toWire(Number.NaN, {})).toThrow(WorkbookError);
  });
});

describe('a failure', () => {
  it('keeps Excel’s code and none of its words', () => {
    const error = workbookError({ code: 'AccessDenied', message: 'Åtkomst nekad av Excel' }, { sheet: 'Mål' });
    expect(error).toMatchObject({ code: 'AccessDenied', place: { sheet: 'Mål' }, message: 'AccessDenied Mål' });
    expect(workbookError(new TypeError('x is undefined')).code).toBe('GeneralException');
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
  });
});
