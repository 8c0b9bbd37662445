import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding';
import { acceptedFindings, fingerprintOf, handlingOf, handlingsOf, handlingSteps, keyOf } from '../../src/domain/handling';
import type { HandledFinding } from '../../src/domain/plan';
import { aHandledFinding, aPlan } from '../support/plan';

const finding = (given: Partial<Finding> = {}): Finding => ({
  code: 'V05',
  severity: 'warning',
  place: { table: 'indicators', row: 'i3', column: 'outcome' },
  message: 'outsideSplit',
  facts: { row: 'Sjukfrånvaro', total: '37,4 %', men: '2 %', women: '28 %' },
  found: '37,4 %',
  expected: '2 % – 28 %',
  ...given,
});
const accepted = (of: Finding, given: Partial<HandledFinding> = {}): HandledFinding =>
  aHandledFinding({ key: keyOf(of), handling: 'accept', reason: 'Stämt av', fingerprint: fingerprintOf(of), ...given });

const figures = fc.integer({ min: -9999, max: 9999 }).map((figure) => String(figure / 10).replace('.', ','));

describe('what a finding is about', () => {
  it('is its rule, table, row and column, whatever its figures', () => {
    expect(keyOf(finding())).toBe('V05|indicators|i3|outcome');
    fc.assert(
      fc.property(figures, (found) => keyOf(finding({ found, facts: { row: 'Sjukfrånvaro', total: found } })) === keyOf(finding())),
    );
    expect(keyOf(finding({ place: { table: 'indicators', row: 'i3', column: 'target' } }))).not.toBe(keyOf(finding()));
  });

  it('of a row that has no key yet is the row’s name, wherever it is sorted', () => {
    const at = (row: string): Finding => finding({ place: { table: 'indicators', row, column: 'outcome' } });
    expect(keyOf(at('ny-4'))).toBe('V05|indicators|Sjukfrånvaro|outcome');
    expect(keyOf(at('ny-9'))).toBe(keyOf(at('ny-4')));
  });

  it('is found again when the row has been given its key since', () => {
    const typed = finding({ place: { table: 'indicators', row: 'ny-4', column: 'outcome' } });
    expect(handlingOf(finding(), [accepted(typed)]).quiet).toBe(true);
    expect(handlingOf(finding({ facts: { row: 'Andel nöjda' } }), [accepted(typed)]).row).toBeNull();
  });

  it('tells two texts that one goal lacks apart, and two columns that a table lacks', () => {
    const lacks = (heading: string): Finding =>
      finding({
        code: 'V16',
        message: 'underGoal',
        place: { table: 'goals', row: 'm1', column: 'title' },
        facts: { row: 'Ett mål', heading },
      });
    expect(keyOf(lacks('Analys'))).not.toBe(keyOf(lacks('Uppföljning')));
    const column = (header: string): Finding =>
      finding({
        code: 'V33',
        message: 'columnMissing',
        place: { table: 'goals', row: null, column: null },
        facts: { table: 'Mål', header },
      });
    expect(keyOf(column('Kod'))).not.toBe(keyOf(column('Titel')));
  });

  it('is one of a kind in a check, also where two findings say the same thing', () => {
    expect(handlingsOf([finding(), finding(), finding()], []).map(({ key }) => key)).toEqual([
      'V05|indicators|i3|outcome',
      'V05|indicators|i3|outcome|2',
      'V05|indicators|i3|outcome|3',
    ]);
  });
});

test('tens of thousands of findings are gone through one by one, so that the pane can answer in between', () => {
  expect([...handlingSteps([finding(), finding(), finding()], [])]).toHaveLength(3);
});

describe('what a finding says', () => {
  it('is another thing whenever a figure is another', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const says = (total: string): string => fingerprintOf(finding({ facts: { row: 'Sjukfrånvaro', total } }));
        return (says(one) === says(other)) === (one === other);
      }),
    );
    expect(fingerprintOf(finding({ expected: '2 % – 29 %' }))).not.toBe(fingerprintOf(finding()));
    expect(fingerprintOf(finding({ message: 'notSumOfSplit' }))).not.toBe(fingerprintOf(finding()));
  });

  it('is the same in another row of the sheet, in another order and with other blanks', () => {
    const { row = '', ...others } = finding().facts;
    expect(fingerprintOf(finding({ place: { table: 'indicators', row: 'i9', column: 'outcome' } }))).toBe(fingerprintOf(finding()));
    expect(fingerprintOf(finding({ facts: { ...others, row } }))).toBe(fingerprintOf(finding()));
    expect(fingerprintOf(finding({ found: '37,4\u00A0%' }))).toBe(fingerprintOf(finding()));
  });
});

describe('an accepted finding', () => {
  it('is quiet with a reason, and only with one', () => {
    expect(handlingOf(finding(), [accepted(finding())]).quiet).toBe(true);
    expect(handlingOf(finding(), [accepted(finding(), { reason: '  ' })]).quiet).toBe(false);
    expect(handlingOf(finding(), [accepted(finding(), { handling: 'fix' })]).quiet).toBe(false);
    expect(handlingOf(finding(), [])).toMatchObject({ row: null, quiet: false });
  });

  it('is back with its old reason when its figures change', () => {
    const changed = finding({ found: '38,0 %', facts: { ...finding().facts, total: '38,0 %' } });
    expect(handlingOf(changed, [accepted(finding())])).toMatchObject({ quiet: false, row: { reason: 'Stämt av' } });
  });

  it('is printed as accepted while it stands', () => {
    const standing = accepted(finding());
    const handled = [
      standing,
      accepted(finding(), { key: 'b', severity: 'resolved' }),
      accepted(finding(), { key: 'c', reason: '' }),
      accepted(finding(), { key: 'd', handling: 'fix' }),
    ];
    expect(acceptedFindings(aPlan({ handled }))).toEqual([standing]);
  });
});
