import { normaliseBlanks } from '../domain/normalise';
export { cleanName } from '../domain/clean-name';

const inOrder = new Intl.Collator('sv', { numeric: true });

/** Names, numbers and codes as people put them in order: 1.2 before 1.10. */
export const inNaturalOrder = (left: string, right: string): number =>
  inOrder.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);

/** What most say, with plain blanks; of those that are said as often the first in order. '' where nothing is said. */
export function mostCommon(said: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of said.map(normaliseBlanks)) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].sort(([left, some], [right, others]) => others - some || inNaturalOrder(left, right));
  return first?.[0] ?? '';
}
