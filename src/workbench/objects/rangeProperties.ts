import { asBoolean, asColor, asOneOf, asRecord } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { isInstance } from '../host/members';
import type { Area } from '../model/area';
import { setBorder, type BorderSide } from '../model/borders';
import { hideColumns, hideRows } from '../model/hidden';
import { rangeFormatObject } from './rangeFormat';

type Bag = Readonly<Record<string, unknown>>;

const given = (bag: Bag): [string, unknown][] => Object.entries(bag).filter(([, value]) => value !== undefined && value !== null);

const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function setBorders(area: Area, borders: Bag): void {
  for (const [side, value] of given(borders)) {
    const name = SIDES[side];
    if (!name) throw new ExcelError('InvalidArgument', `There is no border "${side}"`);
    const { style, weight, color } = asRecord(value, `borders.${side}`);
    setBorder(area, name, {
      ...(typeof style === 'string'
        ? { style: asOneOf(style, ['None', 'Continuous', 'Dash', 'Dot', 'Double', 'DashDot', 'DashDotDot', 'SlantDashDot'], 'style') }
        : {}),
      ...(typeof weight === 'string' ? { weight: asOneOf(weight, ['Hairline', 'Thin', 'Medium', 'Thick'], 'weight') } : {}),
      ...(color === undefined || color === null ? {} : { color: asColor(color, 'color') }),
    });
  }
}

/** `format` of setCellProperties and its like: the members of RangeFormat as a bag. */
function setFormat(area: Area, format: Bag): void {
  const object = rangeFormatObject(area);
  for (const [name, value] of given(format)) {
    if (name === 'borders') setBorders(area, asRecord(value, 'borders'));
    else if (name === 'fill' || name === 'font' || name === 'protection') {
      const part = object.get(name);
      if (isInstance(part)) for (const [inner, own] of given(asRecord(value, name))) part.set(inner, own);
    } else object.set(name, value);
  }
}

/** One bag's worth for an area; what is not known is refused by name. */
function setProperties(area: Area, bag: Bag): void {
  for (const [name, value] of given(bag)) {
    if (name === 'format') setFormat(area, asRecord(value, 'format'));
    else if (name === 'rowHidden') hideRows(area, asBoolean(value, name));
    else if (name === 'columnHidden') hideColumns(area, asBoolean(value, name));
    else throw new ExcelError('ApiNotFound', `The workbench does not implement ${name} in cell properties`);
  }
}

function lines(value: unknown, count: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== count) throw new ExcelError('InvalidArgument', `${what} are given for each of ${count}`);
  return value;
}

/** The methods of Range that set many cells' formats with one action. */
export const rangePropertyMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => null>> = {
  setCellProperties: (area, [data]) => {
    lines(data, area.rows, 'Rows of properties').forEach((row, y) => {
      lines(row, area.columns, 'Cell properties').forEach((bag, x) => {
        const top = area.rect.top + y;
        const left = area.rect.left + x;
        setProperties(area.with({ top, left, bottom: top, right: left }), asRecord(bag, 'properties'));
      });
    });
    return null;
  },
  setRowProperties: (area, [data]) => {
    lines(data, area.rows, 'Row properties').forEach((bag, y) => {
      const top = area.rect.top + y;
      setProperties(area.with({ ...area.rect, top, bottom: top }), asRecord(bag, 'properties'));
    });
    return null;
  },
  setColumnProperties: (area, [data]) => {
    lines(data, area.columns, 'Column properties').forEach((bag, x) => {
      const left = area.rect.left + x;
      setProperties(area.with({ ...area.rect, left, right: left }), asRecord(bag, 'properties'));
    });
    return null;
  },
};
