import { asOneOf } from '../host/arguments';
import type { Area } from '../model/area';
import { copyCells } from '../model/copy';
import { deleteCells, insertCells } from '../model/structure';
import { rangeObject } from './range';
import { asArea } from './rangeNavigation';

/** The methods of Range that move and copy cells. */
export const rangeCopyMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => unknown>> = {
  copyFrom: (area, [source, copyType, skipBlanks, transpose]) => {
    const kind = asOneOf(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats'], 'copyType');
    copyCells(asArea(area, source), area, kind, skipBlanks === true, transpose === true);
    return null;
  },
  insert: (area, [shift]) => {
    insertCells(area, asOneOf(shift, ['Down', 'Right'], 'shift'));
    return rangeObject(area.with(area.rect));
  },
  delete: (area, [shift]) => {
    deleteCells(area, asOneOf(shift, ['Up', 'Left'], 'shift'));
    return null;
  },
};
