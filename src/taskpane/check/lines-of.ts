import type { ShownFinding } from '../overview';

/** A line of the list: one finding, or several that say the same of different rows. */
export interface Line {
  /** Stable between checks as long as it is about the same. */
  readonly id: string;
  /** In the order of the sheet, at least one. */
  readonly findings: readonly [ShownFinding, ...ShownFinding[]];
}

/** From so many on, findings that say the same are one line. */
const enoughToJoin = 3;

/** The lines of a list of findings, each where its first finding stood. */
export function linesOf(findings: readonly ShownFinding[]): readonly Line[] {
  const alike = new Map<string, [ShownFinding, ...ShownFinding[]]>();
  for (const finding of findings) {
    const name = [finding.code, finding.finding.message, finding.place?.sheet, finding.header].join('|');
    const others = alike.get(name);
    if (others) others.push(finding);
    else alike.set(name, [finding]);
  }
  return [...alike].flatMap(([name, all]): readonly Line[] =>
    all.length >= enoughToJoin ? [{ id: name, findings: all }] : all.map((one) => ({ id: one.id, findings: [one] })),
  );
}
