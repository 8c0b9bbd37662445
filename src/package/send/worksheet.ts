import { attribute, isElement, like, onlyChildren, withAttribute, without, type XmlElement } from '../xml/element';
import { into, keep, type Into, type Rule, type Rules } from '../xml/rewrite-xml';
import { valueCell } from './cell';
import { ownConditions, ownExtensions } from './conditions';
import type { Counts } from './facts';
import { HiddenLines } from './hidden-lines';
import { keptLink, type LinkTest } from './links';
import type { Links } from './part-copier';
import type { Strings } from './strings';

export interface SheetSetting {
  /** `plainName` of the sheet itself, alone. */
  readonly own: ReadonlySet<string>;
  /** The sheet that is shown. */
  readonly isFirst: boolean;
  readonly isLinkKept: LinkTest;
  readonly strings: Strings;
  readonly counts: Counts;
  /** Told of every format that a cell, row or column has. */
  readonly usesFormat: (place: number) => void;
}

/**
 * What of a sheet is kept: cells as values, and all that makes out how it looks and prints. Everything without a rule here is left out: validations,
 * scenarios, other people's views, controls, embedded objects, comments' drawings.
 */
export function sheetRules(setting: SheetSetting, links: Links): Rules {
  const { own, isFirst, isLinkKept, strings, counts, usesFormat } = setting;
  const leads = (element: XmlElement): XmlElement | null => (links.take(attribute(element, 'r:id') ?? '') ? element : null);
  const hidden = new HiddenLines(counts);
  const format = (element: XmlElement, kind: string): void => usesFormat(Number(attribute(element, kind) ?? 0));
  const cell: Rule = (element) => {
    format(element, 's');
    const made = valueCell(element, strings, counts);
    if (made.children.length > 0) hidden.cell(attribute(made, 'r') ?? '');
    return made;
  };
  const row: Into = {
    into: (tag) => {
      format(tag, 's');
      hidden.row(isOn(attribute(tag, 'hidden')));
      return tag;
    },
  };
  const column: Rule = (element) => {
    format(element, 'style');
    if (isOn(attribute(element, 'hidden'))) hidden.columns(Number(attribute(element, 'min')), Number(attribute(element, 'max')));
    return element;
  };
  const rules = new Map<string, Rule | Into>([
    ['sheetPr', (element) => without(onlyChildren(element, 'tabColor', 'outlinePr', 'pageSetUpPr'), 'codeName')],
    ['dimension', keep],
    ['sheetViews', (element) => ({ ...element, children: [view(element, isFirst)] })],
    ['sheetFormatPr', keep],
    ['cols', into],
    ['cols/col', column],
    ['sheetData', into],
    ['sheetData/row', row],
    ['sheetData/row/c', cell],
    ['sheetProtection', keep],
    ['autoFilter', (element) => onlyChildren(element, 'filterColumn')],
    ['mergeCells', keep],
    ['phoneticPr', keep],
    ['conditionalFormatting', (element) => ownConditions(element, own)],
    [
      'hyperlinks',
      (element) =>
        filled({ ...element, children: element.children.filter((link) => isElement(link) && keptLink(link, links, isLinkKept, counts)) }),
    ],
    ['printOptions', keep],
    ['pageMargins', keep],
    // What follows leads to the settings of somebody's printer.
    ['pageSetup', (element) => without(element, 'r:id')],
    ['headerFooter', keep],
    ['rowBreaks', keep],
    ['colBreaks', keep],
    ['ignoredErrors', (element) => onlyChildren(element, 'ignoredError')],
    ['drawing', leads],
    ['legacyDrawingHF', leads],
    ['picture', leads],
    ['tableParts', (element) => tableParts(element, leads)],
    ['extLst', (element) => ownExtensions(element, own)],
  ]);
  return (path) => {
    const [root = '', ...rest] = path.split('/');
    if (root !== 'worksheet' && root !== 'chartsheet') return undefined;
    return rest.length === 0 ? into : rules.get(rest.join('/'));
  };

  function tableParts(element: XmlElement, take: Rule): XmlElement | null {
    const children = element.children.filter((child) => isElement(child) && take(child) !== null);
    return filled(withAttribute({ ...element, children }, 'count', String(children.length)));
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const filled = (element: XmlElement): XmlElement | null => (element.children.length > 0 ? element : null);

/** One window onto the workbook is left, and one sheet is in front. */
function view(views: XmlElement, isFirst: boolean): XmlElement {
  const all = views.children.filter(isElement).filter(({ kind }) => kind === 'sheetView');
  const found = all.find((each) => attribute(each, 'workbookViewId') === '0') ?? all[0] ?? like(views, 'sheetView', []);
  const first = withAttribute(onlyChildren(found, 'pane', 'selection'), 'workbookViewId', '0');
  return isFirst ? withAttribute(first, 'tabSelected', '1') : without(first, 'tabSelected');
}
