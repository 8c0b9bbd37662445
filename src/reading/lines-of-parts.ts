import { pathKey, type Part } from './chosen';
import type { Path, Reading } from './reading';

/** A text lies beside its heading: their lines are those of one part. */
const beside: Readonly<Record<string, string>> = { texts: 'sections', otherTexts: 'otherSections' };
const ofPart = (path: Path): Path => path.map((step) => (typeof step === 'string' ? (beside[step] ?? step) : step));

/** The numbers of the lines that each part was read from, by the key of its path. A line counts for the innermost part that it belongs to. */
export function linesOfParts({ placed }: Reading, parts: readonly Part[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>(parts.map(({ path }) => [pathKey(path), []]));
  for (const { line, at } of placed) lines.get(innermost(at.path, lines) ?? '')?.push(line);
  return lines;
}

/** The part that a path leads to or into. */
export function innermost(path: Path, parts: { has(key: string): boolean }): string | null {
  const own = ofPart(path);
  for (let length = own.length; length > 0; length -= 1) {
    const key = pathKey(own.slice(0, length));
    if (parts.has(key)) return key;
  }
  return null;
}
