import { parseArea } from '../area';
import type { SheetContent } from '../content';

/** FNV-1a over the content's JSON, 64 bits in hex: the same content has the same fingerprint in every session. */
export function fingerprint(content: SheetContent): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(content))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** Whether cells hold what the content puts into them; formulas are left to the fingerprint. `first` is the first cell of `values`. */
export function holds(
  content: SheetContent,
  first: { readonly row: number; readonly column: number },
  values: readonly unknown[][],
): boolean {
  return content.blocks.every(({ address, cells, formulas }) => {
    if (formulas) return true;
    const area = parseArea(address);
    return cells.every((row, down) =>
      row.every((cell, right) => {
        const found = values[area.row + down - first.row]?.[area.column + right - first.column] ?? '';
        return cell === null || cell === found || (typeof cell === 'string' && typeof found === 'string' && sameText(cell, found));
      }),
    );
  });
}

/** Excel keeps line feeds only. */
const sameText = (wanted: string, found: string): boolean => wanted.replace(/\r\n?/g, '\n') === found;
