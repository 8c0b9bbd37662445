import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { contains, formatRect, tryParseRect, type Rect } from './address';
import type { Area } from './area';
import { moveFormula } from './formulas';
import { subtract } from './subtract';

/** A rule and the cells that it holds for; its formulas read from the first of them. */
export interface PlacedValidation {
  readonly rect: Rect;
  readonly validation: DataValidation;
}

const keys = new WeakMap<Rect, string>();

/** The library keeps "A1" for a cell and "range:A1:B5" for more. */
function keyOf(rect: Rect): string {
  const known = keys.get(rect);
  if (known !== undefined) return known;
  const address = formatRect(rect);
  const key = address.includes(':') ? `range:${address}` : address;
  keys.set(rect, key);
  return key;
}

type Model = Worksheet['dataValidations']['model'];

/** What was stored as a sheet's rules, as long as nobody else has put others in their place. */
const stored = new WeakMap<Model, readonly PlacedValidation[]>();

export function validationsOf(sheet: Worksheet): readonly PlacedValidation[] {
  const { model } = sheet.dataValidations;
  const known = stored.get(model);
  if (known) return known;
  return Object.entries(model).flatMap(([key, validation]) => {
    if (!validation) return [];
    const rects = key
      .replace(/^range:/, '')
      .split(/\s+/)
      .flatMap((address) => tryParseRect(address) ?? []);
    const [first] = rects;
    return rects.map((rect) => ({ rect, validation: first ? seenFrom(validation, first, rect) : validation }));
  });
}

function store(sheet: Worksheet, placed: readonly PlacedValidation[]): void {
  const model = Object.fromEntries(placed.map(({ rect, validation }) => [keyOf(rect), validation]));
  stored.set(model, placed);
  sheet.dataValidations.model = model;
}

/** The rule as it reads when its first cell is another. */
function seenFrom(validation: DataValidation, from: Rect, to: Rect): DataValidation {
  if (!('formulae' in validation) || (from.top === to.top && from.left === to.left)) return validation;
  const formulae = validation.formulae.map((one) =>
    typeof one === 'string' ? moveFormula(one, to.top - from.top, to.left - from.left) : one,
  );
  return { ...validation, formulae };
}

/** Moves the places of all rules; undefined takes one away. */
export function mapAreasOfValidations(sheet: Worksheet, place: (rect: Rect) => Rect | undefined): void {
  const placed = validationsOf(sheet);
  if (placed.length === 0) return;
  store(
    sheet,
    placed.flatMap(({ rect, validation }) => {
      const to = place(rect);
      return to ? [{ rect: to, validation }] : [];
    }),
  );
}

/** The rule of the area's first cell. */
export function validationOf({ sheet, rect }: Area): PlacedValidation | undefined {
  const first = { ...rect, bottom: rect.top, right: rect.left };
  return validationsOf(sheet).find((one) => contains(one.rect, first));
}

function without({ sheet, rect }: Area): PlacedValidation[] {
  return validationsOf(sheet).flatMap(({ rect: at, validation }) =>
    subtract(at, rect).map((part) => ({ rect: part, validation: seenFrom(validation, at, part) })),
  );
}

/** Takes data validation off the cells of an area. */
export function removeValidations(area: Area): void {
  area.book.touch(area.sheet);
  store(area.sheet, without(area));
}

/** Gives every cell of an area the rule; its formulas read from the area's first cell. */
export function putValidation(area: Area, validation: DataValidation): void {
  area.book.touch(area.sheet);
  store(area.sheet, [...without(area), { rect: area.rect, validation }]);
}

/** Gives an area the rules of another of the same size, cell by cell; for copying. */
export function copyValidations(from: Area, to: Area): void {
  if (validationsOf(from.sheet).length + validationsOf(to.sheet).length === 0) return;
  to.book.touch(to.sheet);
  const rows = to.rect.top - from.rect.top;
  const columns = to.rect.left - from.rect.left;
  const copied = validationsOf(from.sheet).flatMap(({ rect, validation }) => {
    const top = Math.max(rect.top, from.rect.top);
    const left = Math.max(rect.left, from.rect.left);
    const bottom = Math.min(rect.bottom, from.rect.bottom);
    const right = Math.min(rect.right, from.rect.right);
    if (top > bottom || left > right) return [];
    const place = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
    return [{ rect: place, validation: seenFrom(validation, rect, place) }];
  });
  store(to.sheet, [...without(to), ...copied]);
}
