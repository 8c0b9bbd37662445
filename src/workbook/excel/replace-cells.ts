import { parseArea } from '../area';
import type { CellContent } from '../content';
import type { ReplacedCells } from '../extension';
import { toWire } from './safe-text';
import type { Step } from './session';

/** A formula that means the same in every row is sent once. */
export const replaceStep = ({ sheet, address }: ReplacedCells, content: CellContent): Step => ({
  bytes: String(content).length + 300,
  lay(session) {
    const { rows } = parseArea(address);
    const wire = toWire(content, { sheet, item: address }, true);
    const range = session.range(sheet, address);
    if (rows > 1) Object.assign(range, { formulas: wire });
    else range.formulas = [[wire]];
    session.cellsWritten += rows;
  },
});
