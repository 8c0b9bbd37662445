import fc from 'fast-check';
import { cleanText } from '../../../src/report/hand-over/clean-text';
import { paragraphsOf } from '../../../src/report/hand-over/paragraphs';
import { piecesOf } from '../../../src/report/hand-over/pieces';
import { readPrints, stateOf, withPrint } from '../../../src/report/hand-over/prints';
import type { Plan } from '../../../src/domain/plan';
import { aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';

const focus = aGoal({ key: 'g1', order: 1, code: '1', level: 'focus', title: 'En stad', parent: '' });
const first = aGoal({ key: 'g2', order: 3, code: '1.1', level: 'area', title: 'Trygghet', parent: '1', reason: 'Mätt sent.' });
const second = aGoal({ key: 'g3', order: 2, code: '1.2', level: 'area', title: 'Omsorg', parent: '1' });
const plan = aPlan({
  start: { level: 'board' },
  goals: [first, second, focus],
  texts: [
    aText({ key: 't1', order: 6, owner: 'board', chapter: 'economy', heading: 'Drift', text: 'Underskott.' }),
    aText({ key: 't2', order: 2, owner: 'board', chapter: 'goals', goal: '1.1', heading: 'Analys', text: 'Tryggare.' }),
    aText({ key: 't3', order: 1, owner: 'board', chapter: 'opening', heading: 'Sammanfattning', text: 'Kort.' }),
    aText({ key: 't4', order: 3, owner: 'board', chapter: 'goals', goal: '1.2', heading: 'Analys', text: ' \n' }),
    aText({ key: 't5', order: 4, owner: 'council', chapter: 'goals', goal: '1.2', heading: 'Beskrivning', text: 'Given.' }),
    aText({ key: 't6', order: 5, owner: 'board', chapter: 'goals', goal: '9', heading: 'Analys', text: 'Vilse.' }),
  ],
  indicators: [anIndicator({ key: 'i1', goal: '1.1', name: 'Andel trygga', analysis: 'Fler.', reason: 'Ny enkät.', transferred: true })],
  activities: [anActivity({ key: 'a1', goal: '1.1', name: 'Vandringar', deviation: 'Ställdes in i maj.' })],
});

const listed = (of: Plan): readonly string[] =>
  piecesOf(of).groups.flatMap(({ id, goal, chapter, pieces }) =>
    pieces.map((piece) => `${goal?.code ?? (id === 'astray' ? '?' : chapter)} ${piece.name}: ${piece.text}`),
  );

describe('the texts to hand over', () => {
  it('come in print order, each with what the report prints beneath its row', () => {
    expect(listed(plan)).toEqual([
      'opening Sammanfattning: Kort.',
      '1.1 : Motivering: Mätt sent.',
      '1.1 Analys: Tryggare.',
      '1.1 Andel trygga: Motivering: Ny enkät.\nFler.',
      '1.1 Vandringar: Avvikelse: Ställdes in i maj.',
      '? Analys: Vilse.',
      'economy Drift: Underskott.',
    ]);
  });

  it('leave out what was given from above, and count it', () => {
    expect(piecesOf(plan).given).toBe(1);
    const unit = aPlan({
      start: { level: 'unit' },
      texts: [aText({ owner: 'board', text: 'Given.' }), aText({ owner: 'unit', text: 'Egen.' })],
    });
    expect(piecesOf(unit).given).toBe(1);
    expect(listed(unit)).toHaveLength(1);
  });

  it('lose nothing where goals hang on themselves, two have one code, or a goal is gone', () => {
    const codes = fc.constantFrom('1', '1.1', '1.2', '2', '');
    const goals = fc.array(fc.record({ code: codes, parent: codes }), { maxLength: 6 });
    fc.assert(
      fc.property(goals, fc.array(codes, { maxLength: 6 }), (made, on) => {
        const own = aPlan({
          start: { level: 'unit' },
          goals: made.map((goal) => aGoal({ ...goal, reason: '' })),
          texts: on.map((goal, at) => aText({ owner: 'unit', chapter: 'goals', goal, heading: `${at}`, text: 'x' })),
          indicators: on.map((goal, at) => anIndicator({ goal, name: `i${at}`, analysis: 'x' })),
          activities: on.map((goal, at) => anActivity({ goal, name: `a${at}`, analysis: 'x' })),
        });
        const names = piecesOf(own).groups.flatMap(({ pieces }) => pieces.map(({ name }) => name));
        expect(names.toSorted()).toEqual(on.flatMap((_, at) => [`${at}`, `i${at}`, `a${at}`]).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text as it leaves the workbook', () => {
  it('keeps its paragraphs and lists, and nothing that cannot be seen', () => {
    expect(cleanText('\r\nEtt\u0000 stycke.\u202e\r\n\r\n\r\n\r\n- en\tpunkt \u2028- två\n')).toBe('Ett stycke.\n\n- en punkt\n- två');
    expect(cleanText('a\uD800b')).toBe('a\ufffdb');
  });

  it('is paragraphs and lists; a number that begins no list stays', () => {
    expect(paragraphsOf('Inledning\n- ett\n• två\nMellan\n1. först\n2) sedan\n4. hopp\n2026 blev bra\n-5 grader')).toEqual([
      { kind: 'paragraph', text: 'Inledning' },
      { kind: 'bullets', items: ['ett', 'två'] },
      { kind: 'paragraph', text: 'Mellan' },
      { kind: 'numbers', items: ['först', 'sedan'] },
      { kind: 'paragraph', text: '4. hopp' },
      { kind: 'paragraph', text: '2026 blev bra' },
      { kind: 'paragraph', text: '-5 grader' },
    ]);
  });

  it('loses no word between the two', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 10 }), fc.constantFrom('- a', '1. b', '2. c', '=1+1', '<b>d</b>', ''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = cleanText(lines.join('\n'));
        const said = paragraphsOf(text).flatMap((each) => (each.kind === 'paragraph' ? [each.text] : each.items));
        const written = text.split('\n').filter((each) => each.trim() !== '');
        expect(said).toHaveLength(written.length);
        for (const [at, own] of written.entries()) {
          expect(own.trim().endsWith(said[at] ?? '?')).toBe(true);
          expect(own.slice(0, own.lastIndexOf(said[at] ?? '')).trim()).toMatch(/^(?:[-–•*]|\d{1,3}[.)])?$/);
        }
      }),
    );
  });
});

describe('what is remembered of a text that was ticked', () => {
  const piece = piecesOf(plan)
    .groups.flatMap(({ pieces }) => pieces)
    .find(({ table }) => table === 'indicators')!;

  it('tells whether it has been changed since', () => {
    const held = withPrint('', piece, piece.text);
    expect(stateOf(piece, readPrints(held))).toBe('transferred');
    expect(stateOf({ ...piece, text: 'Annat.' }, readPrints(held))).toBe('changed');
    expect(stateOf({ ...piece, text: 'Annat.' }, readPrints(withPrint(held, piece, 'Annat.')))).toBe('transferred');
    expect(withPrint(held, piece, null)).toBe('');
  });

  it('says nothing of a tick that was made in the sheet, and of what has none', () => {
    expect(stateOf(piece, readPrints(''))).toBe('transferred');
    expect(stateOf({ ...piece, transferred: false }, readPrints(withPrint('', piece, 'x')))).toBe('open');
    expect(stateOf({ ...piece, transferred: null }, readPrints(''))).toBe('none');
  });

  it('fits in a cell, the latest kept', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => ({ table: 'texts' as const, row: `r${at}` }));
    const held = rows.reduce((text, row) => text + withPrint('', row, 'x'), '');
    const last = withPrint(held, { table: 'texts', row: 'last' }, 'y');
    expect(last.length).toBeLessThanOrEqual(32_767);
    expect(last.endsWith(withPrint('', { table: 'texts', row: 'last' }, 'y'))).toBe(true);
  });
});
