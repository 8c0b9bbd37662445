import type { RuleCode } from '../../domain/finding';
import type { ShownFinding } from '../overview';

/** What the list is narrowed to; '' is everything. */
export interface Filter {
  readonly sheet: string;
  readonly rule: RuleCode | '';
}

export const everything: Filter = { sheet: '', rule: '' };

export const passes = ({ sheet, rule }: Filter, finding: ShownFinding): boolean =>
  (sheet === '' || finding.place?.sheet === sheet) && (rule === '' || finding.code === rule);

/** What there is to choose from and how many each has among those that the other choice leaves; what is chosen stays though it has none. */
export function choicesOf(findings: readonly ShownFinding[], filter: Filter): ChoicesOf {
  return {
    sheets: counted(
      findings.filter((one) => passes({ ...filter, sheet: '' }, one)),
      (one) => one.place?.sheet ?? '',
      filter.sheet,
    ),
    rules: counted(
      findings.filter((one) => passes({ ...filter, rule: '' }, one)),
      ({ code }) => code,
      filter.rule,
    ).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  };
}

export interface ChoicesOf {
  readonly sheets: readonly (readonly [string, number])[];
  /** In the order of their numbers. */
  readonly rules: readonly (readonly [RuleCode, number])[];
}

function counted<Name extends string>(
  findings: readonly ShownFinding[],
  nameOf: (finding: ShownFinding) => Name,
  chosen: Name | '',
): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].filter(([name]) => name !== '');
}
