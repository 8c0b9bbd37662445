import { hashText } from '../../domain/hash-text';
import { parseArea, type Area } from '../area';
import type { Block, SheetContent } from '../content';

/** Of the content's JSON: the same content has the same fingerprint in every session. What people type into is no part of it. */
export const fingerprint = (content: SheetContent): string =>
  hashText(JSON.stringify(content.inputs ? { ...content, blocks: withoutInputs(content.blocks, content.inputs.map(parseArea)) } : content));
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

function withoutInputs(blocks: readonly Block[], inputs: readonly Area[]): readonly Block[] {
  return blocks.map((block) => {
    const area = parseArea(block.address);
    const isInput = (down: number, right: number): boolean =>
      inputs.some(
        ({ row, column, rows, columns }) =>
          area.row + down >= row && area.row + down < row + rows && area.column + right >= column && area.column + right < column + columns,
      );
    return { ...block, cells: block.cells.map((row, down) => row.map((cell, right) => (isInput(down, right) ? null : cell))) };
  });
}
