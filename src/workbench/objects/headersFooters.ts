import { asOneOf, asText } from '../host/arguments';
import { defineType, type Property } from '../host/members';
import type { SheetTarget } from './worksheet';

type Place = 'L' | 'C' | 'R';
type Line = 'oddHeader' | 'oddFooter';

/** "&Lleft&Ccenter&Rright" → the part of one place. */
function partOf(line: string | null | undefined, place: Place): string {
  return new RegExp(`&${place}([\\s\\S]*?)(?=&[LCR]|$)`).exec(line ?? '')?.[1] ?? '';
}

const part = (name: Line, place: Place): Property<SheetTarget> => ({
  get: ({ sheet }) => partOf(sheet.headerFooter[name], place),
  set: ({ book, sheet }, value) => {
    const text = asText(value, name);
    book.touch(sheet, true);
    const places: readonly Place[] = ['L', 'C', 'R'];
    const parts = places.map((one) => [one, one === place ? text : partOf(sheet.headerFooter[name], one)] as const);
    const line = parts.map(([one, inner]) => (inner === '' ? '' : `&${one}${inner}`)).join('');
    sheet.headerFooter = { ...sheet.headerFooter, [name]: line === '' ? null : line };
  },
});

const headerFooterObject = defineType<SheetTarget>('HeaderFooter', {
  properties: {
    leftHeader: part('oddHeader', 'L'),
    centerHeader: part('oddHeader', 'C'),
    rightHeader: part('oddHeader', 'R'),
    leftFooter: part('oddFooter', 'L'),
    centerFooter: part('oddFooter', 'C'),
    rightFooter: part('oddFooter', 'R'),
  },
});

/** One header and footer for all pages. */
export const headersFootersObject = defineType<SheetTarget>('HeaderFooterGroup', {
  properties: {
    state: { get: () => 'Default', set: (_, value) => void asOneOf(value, ['Default'], 'state') },
    defaultForAllPages: { get: (target) => headerFooterObject(target), leads: true },
  },
});
