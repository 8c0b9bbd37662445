import { choicesOf, everything, passes } from '../../../src/taskpane/check/filter-findings';
import { aFinding, aShown } from '../support/overview';

const on = (sheet: string, code: 'V05' | 'V11', row: string) => {
  const shown = aShown('…', { ...aFinding(row, 'outcome'), code });
  return { ...shown, place: { sheet, cell: 'A1' } };
};
const findings = [on('Indikatorer', 'V11', 'a'), on('Indikatorer', 'V05', 'b'), on('Driftbudget', 'V11', 'c')];

describe('narrowing the list', () => {
  it('offers the sheets and the rules that there are, with how many, the rules by number', () => {
    expect(choicesOf(findings, everything)).toEqual({
      sheets: [
        ['Indikatorer', 2],
        ['Driftbudget', 1],
      ],
      rules: [
        ['V05', 1],
        ['V11', 2],
      ],
    });
  });

  it('counts in each list what the other leaves', () => {
    const filter = { sheet: 'Driftbudget', rule: '' } as const;
    expect(choicesOf(findings, filter)).toMatchObject({
      sheets: [
        ['Indikatorer', 2],
        ['Driftbudget', 1],
      ],
      rules: [['V11', 1]],
    });
    expect(findings.filter((one) => passes(filter, one))).toHaveLength(1);
  });

  it('keeps what is chosen though the last of it has been put right', () => {
    const chosen = { sheet: '', rule: 'V05' } as const;
    expect(
      choicesOf(
        findings.filter(({ code }) => code !== 'V05'),
        chosen,
      ).rules,
    ).toContainEqual(['V05', 0]);
  });
});
