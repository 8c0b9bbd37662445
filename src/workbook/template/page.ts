import { columnLetters } from '../area';
import type { ColumnContent, PageContent } from '../content';

/** Points between the margins of a landscape A4, and how much a sheet may be made smaller to fit: 11 points become 6. */
const landscape = 768;
const smallest = 0.55;

/**
 * A4, landscape where wide, as few pages wide as can be read and as many high as needed; the header row again on every page, and on pages beside the
 * first the columns that name the rows (`named`, counted from the left; 0 for none).
 */
export function pageOf(name: string, columns: readonly ColumnContent[], headerRow: number, named = 0): PageContent {
  const width = widthOf(columns);
  const pagesWide = pagesFor(width, widthOf(columns.slice(0, named)));
  return {
    orientation: width > 520 ? 'landscape' : 'portrait',
    scale: { pagesWide },
    margins: { top: 1.9, right: 1.3, bottom: 1.9, left: 1.3 },
    ...(headerRow > 0 ? { titleRows: `$${headerRow}:$${headerRow}` } : {}),
    ...(named > 0 && pagesWide > 1 ? { titleColumns: `$A:$${columnLetters(named)}` } : {}),
    header: { left: '', center: '', right: `${name.replaceAll('&', '&&')}` },
    footer: { left: '&D', center: '', right: 'Sida &P av &N' },
  };
}

const widthOf = (columns: readonly ColumnContent[]): number => columns.reduce((all, column) => all + (column.hidden ? 0 : column.width), 0);

/** Each page but the first holds the repeated columns beside its own. */
function pagesFor(width: number, repeated: number): number {
  const room = landscape / smallest;
  return Math.max(1, Math.ceil((width - repeated) / (room - repeated)));
}
