import type { PageContent } from '../content';
import { bytesOf, type Step } from './session';

/** Steps that set the page up for printing, on A4. Each page break is an object of its own. */
export function pageSteps(sheet: string, page: PageContent): readonly Step[] {
  const { orientation, scale, margins, printArea, titleRows, header, footer, breaks = [] } = page;
  const setUp: Step = {
    bytes: bytesOf(page) + 2000,
    lay(session) {
      const layout = session.sheet(sheet).pageLayout;
      layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      layout.zoom = typeof scale === 'number' ? { scale } : { horizontalFitToPages: scale.pagesWide };
      layout.setPrintMargins('Centimeters', margins);
      if (printArea) layout.setPrintArea(printArea);
      if (titleRows) layout.setPrintTitleRows(titleRows);
      const all = layout.headersFooters.defaultForAllPages;
      const texts = {
        leftHeader: header.left,
        centerHeader: header.center,
        rightHeader: header.right,
        leftFooter: footer.left,
        centerFooter: footer.center,
        rightFooter: footer.right,
      };
      all.set(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')));
    },
  };
  return [
    setUp,
    ...breaks.map((row): Step => ({ bytes: 0, lay: (session) => void session.sheet(sheet).horizontalPageBreaks.add(`A${row}`) })),
  ];
}
