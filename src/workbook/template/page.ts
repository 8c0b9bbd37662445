import type { ColumnContent, PageContent } from '../content';

/** Points between the margins of a landscape A4, and how much a sheet may be made smaller to fit: 11 points become 6. */
const landscape = 768;
const smallest = 0.55;

/** A4, landscape where wide, as few pages wide as can be read and as many high as needed; the header row again on every page. */
export function pageOf(name: string, columns: readonly ColumnContent[], headerRow: number): PageContent {
  const width = columns.reduce((all, column) => all + (column.hidden ? 0 : column.width), 0);
  return {
    orientation: width > 520 ? 'landscape' : 'portrait',
    scale: { pagesWide: Math.max(1, Math.ceil((width * smallest) / landscape)) },
    margins: { top: 1.9, right: 1.3, bottom: 1.9, left: 1.3 },
    ...(headerRow > 0 ? { titleRows: `$${headerRow}:$${headerRow}` } : {}),
    header: { left: '', center: '', right: `${name.replaceAll('&', '&&')}` },
    footer: { left: '&D', center: '', right: 'Sida &P av &N' },
  };
}
