import { asBoolean, asNumber, asOneOf, asRecord, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Property } from '../host/members';
import { formatRect } from '../model/address';
import type { Area } from '../model/area';
import { isArea, resolveArea } from '../model/area';
import { headersFootersObject } from './headersFooters';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

type PageSetup = SheetTarget['sheet']['pageSetup'];
type Margins = PageSetup['margins'];

/** Excel's defaults, in inches as the model keeps them. */
const MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPER = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;

function setUp({ book, sheet }: SheetTarget, change: Partial<PageSetup>): void {
  book.touch(sheet, true);
  sheet.pageSetup = { ...sheet.pageSetup, ...change };
}

/** A margin in points. */
const margin = (name: keyof Margins): Property<SheetTarget> => ({
  get: ({ sheet }) => Math.round((sheet.pageSetup.margins?.[name] ?? MARGINS[name]) * 72 * 1000) / 1000,
  set: (target, value) => setUp(target, { margins: { ...MARGINS, ...target.sheet.pageSetup.margins, [name]: asNumber(value, name) / 72 } }),
});

const flag = (
  name: 'horizontalCentered' | 'verticalCentered' | 'showGridLines' | 'showRowColHeaders' | 'blackAndWhite',
): Property<SheetTarget> => ({
  get: ({ sheet }) => sheet.pageSetup[name] === true,
  set: (target, value) => setUp(target, { [name]: asBoolean(value, name) }),
});

function rangeOf(target: SheetTarget, range: unknown): Area {
  const area = isInstance(range) && isArea(range.target) ? range.target : resolveArea(target.book, target.sheet, asText(range, 'range'));
  if (!area) throw new ExcelError('InvalidArgument', 'The range is not an address');
  return area;
}

function zoomOf({ sheet: { pageSetup } }: SheetTarget): Record<string, number> {
  if (!pageSetup.fitToPage) return { scale: pageSetup.scale ?? 100 };
  return {
    ...(pageSetup.fitToWidth ? { horizontalFitToPages: pageSetup.fitToWidth } : {}),
    ...(pageSetup.fitToHeight ? { verticalFitToPages: pageSetup.fitToHeight } : {}),
  };
}

function setZoom(target: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = asRecord(value, 'zoom');
  if (scale !== undefined && scale !== null) setUp(target, { fitToPage: false, scale: asNumber(scale, 'zoom.scale') });
  else
    setUp(target, {
      fitToPage: true,
      fitToWidth: wide === undefined || wide === null ? 0 : asNumber(wide, 'zoom.horizontalFitToPages'),
      fitToHeight: high === undefined || high === null ? 0 : asNumber(high, 'zoom.verticalFitToPages'),
    });
}

export const pageLayoutObject = defineType<SheetTarget>('PageLayout', {
  properties: {
    orientation: {
      get: ({ sheet }) => (sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (target, value) => setUp(target, { orientation: asOneOf(value, ['Portrait', 'Landscape'], 'orientation').toLowerCase() }),
    },
    paperSize: {
      get: ({ sheet }) => Object.entries(PAPER).find(([, code]) => code === sheet.pageSetup.paperSize)?.[0] ?? 'A4',
      set: (target, value) => setUp(target, { paperSize: PAPER[asOneOf(value, ['Letter', 'Legal', 'A3', 'A4', 'A5'], 'paperSize')] }),
    },
    zoom: { get: zoomOf, set: setZoom },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    centerHorizontally: flag('horizontalCentered'),
    centerVertically: flag('verticalCentered'),
    printGridlines: flag('showGridLines'),
    printHeadings: flag('showRowColHeaders'),
    blackAndWhite: flag('blackAndWhite'),
    headersFooters: { get: (target) => headersFootersObject(target), leads: true },
  },
  methods: {
    setPrintMargins: (target, [unit, options]) => {
      const points = POINTS[asOneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')] ?? 1;
      const given = Object.entries(asRecord(options, 'marginOptions')).filter(([, value]) => value !== undefined && value !== null);
      const margins = { ...MARGINS, ...target.sheet.pageSetup.margins };
      for (const [name, value] of given)
        margins[asOneOf(name, ['left', 'right', 'top', 'bottom', 'header', 'footer'], 'marginOptions')] =
          (asNumber(value, name) * points) / 72;
      setUp(target, { margins });
      return null;
    },
    setPrintArea: (target, [range]) => {
      setUp(target, { printArea: formatRect(rangeOf(target, range).rect) });
      return null;
    },
    getPrintAreaOrNullObject: (target) => {
      const { printArea } = target.sheet.pageSetup;
      return printArea === undefined ? null : rangeObject(rangeOf(target, printArea));
    },
    setPrintTitleRows: (target, [range]) => {
      const { top, bottom } = rangeOf(target, range).rect;
      setUp(target, { printTitlesRow: `${top}:${bottom}` });
      return null;
    },
    setPrintTitleColumns: (target, [range]) => {
      const { left, right } = rangeOf(target, range).rect;
      setUp(target, { printTitlesColumn: formatRect({ top: 1, left, bottom: 1_048_576, right }) });
      return null;
    },
    getPrintTitleRowsOrNullObject: (target) => {
      const { printTitlesRow } = target.sheet.pageSetup;
      return printTitlesRow === undefined ? null : rangeObject(rangeOf(target, printTitlesRow));
    },
  },
});
