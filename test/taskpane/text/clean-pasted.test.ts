import fc from 'fast-check';
import { cleanPasted } from '../../../src/taskpane/text/clean-pasted';

const cleaned = (text: string): string => cleanPasted(text).text;

describe('what is pasted in a long text', () => {
  it('keeps paragraphs, and makes lines of Word’s bullets', () => {
    expect(cleaned('Mål.\r\n\r\n•\tEtt\r\n·       Två\r\n\uf0b7\tTre\r\no\tFyra\r\n1.\tFem')).toBe(
      'Mål.\n\n- Ett\n- Två\n- Tre\n- Fyra\n1. Fem',
    );
  });

  it('makes a line feed of Word’s line break and blanks of blanks that do not break', () => {
    expect(cleaned('Rad ett\vRad två\u00a0och 10\u202f000')).toBe('Rad ett\nRad två och 10 000');
  });

  it('leaves what only looks like a bullet', () => {
    expect(cleaned('o andra sidan\n– Ja, sa hon.\n- redan en lista')).toBe('o andra sidan\n– Ja, sa hon.\n- redan en lista');
  });

  it('says how many characters that cannot be seen were removed', () => {
    expect(cleanPasted('a\u0007b\u200bc\u0000')).toEqual({ text: 'abc', removed: 3 });
  });

  it('never interprets: tags and formulas are text', () => {
    expect(cleaned('<b>Hej</b> =1+1')).toBe('<b>Hej</b> =1+1');
  });

  it('is done once: cleaning again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleaned(text);
        expect(cleanPasted(once)).toEqual({ text: once, removed: 0 });
      }),
    );
  });
});
