import type { PageContent } from '../content';

/** A4, landscape where wide, as many pages high as needed; the header row again on every page. */
export function pageOf(name: string, visibleColumns: number, headerRow: number): PageContent {
  return {
    orientation: visibleColumns > 4 ? 'landscape' : 'portrait',
    scale: { pagesWide: 1 },
    margins: { top: 1.9, right: 1.3, bottom: 1.9, left: 1.3 },
    ...(headerRow > 0 ? { titleRows: `$${headerRow}:$${headerRow}` } : {}),
    header: { left: '', center: '', right: `${name.replaceAll('&', '&&')}` },
    footer: { left: '&D', center: '', right: 'Sida &P av &N' },
  };
}
