import type { RangeStyle, SheetContent } from '../content';

type Laid = Pick<SheetContent, 'blocks' | 'formats' | 'tables' | 'validations' | 'conditions'>;

/** Something to lay on a sheet that stands; of the sheet itself it says nothing. */
export const partOf = (name: string, laid: Partial<Laid>): SheetContent => ({
  name,
  visibility: 'visible',
  showGridlines: true,
  columns: [],
  blocks: [],
  formats: [],
  tables: [],
  merges: [],
  validations: [],
  conditions: [],
  links: [],
  ...laid,
});

/** Inserted cells look like those before them, down to a format for texts in which a formula would be one. */
export const asNew = (address: string): RangeStyle => ({
  address,
  style: { numberFormat: 'General', font: { bold: false, italic: false, color: '#000000' }, horizontal: 'General', wrap: false },
});
