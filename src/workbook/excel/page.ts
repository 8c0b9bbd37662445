import type { PageContent } from '../content';
import { bytesOf, type Step } from './session';

/** Steps that set the page up for printing, on A4. */
export function pageSteps(sheet: string, page: PageContent): readonly Step[] {
  const { orientation, scale, margins, printArea, titleRows, titleColumns, header, footer, breaks = [] } = page;
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
      if (titleColumns) layout.setPrintTitleColumns(titleColumns);
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
  if (breaks.length === 0) return [setUp];
  const addBreaks: Step = {
    bytes: breaks.length * 200,
    lay(session) {
      const added = session.sheet(sheet).horizontalPageBreaks;
      for (const row of breaks) added.add(`A${row}`);
    },
  };
  return [setUp, addBreaks];
}
