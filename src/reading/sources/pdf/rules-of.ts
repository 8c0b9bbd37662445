import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLimits } from './limits';
import { at, isMatrix, times, type Matrix } from './matrix';
import type { Rule } from './page';

/** Thicker than this is no line but a field. */
const thickest = 2.5;
/** Shorter than this is a sign. */
const shortest = 4;

/**
 * The lines drawn on a page that lie along it or across it: strokes, and fields as thin as a line, which is how Word draws borders. Lines that are pieces of one are
 * one. None where there are more than a page of tables has.
 */
export function rulesOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: typeof OPS,
  toPage: Matrix,
): readonly Rule[] {
  const stroked: readonly number[] = [
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ];
  const filled: readonly number[] = [ops.fill, ops.eoFill];
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  for (let index = 0; index < fnArray.length; index += 1) {
    const operator = fnArray[index];
    const args = argsArray[index];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = saved.pop() ?? toPage;
    else if (operator === ops.transform) matrix = isMatrix(args) ? times(matrix, args) : matrix;
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const own: unknown = Array.isArray(args) ? args[0] : null;
      if (isMatrix(own)) matrix = times(matrix, own);
    } else if (operator === ops.constructPath && Array.isArray(args)) {
      const [drawn, path]: unknown[] = args;
      if (typeof drawn !== 'number') continue;
      for (const shape of shapesOf(Array.isArray(path) ? path[0] : null, matrix)) {
        if (stroked.includes(drawn)) rules.push(...sidesOf(shape));
        else if (filled.includes(drawn)) rules.push(...thinField(shape));
      }
      if (rules.length > pdfLimits.rules) return [];
    }
  }
  return joinPieces(rules);
}

type Point = readonly [x: number, y: number];

/** The corners of what a path draws, shape by shape; none of one with curves. */
function shapesOf(path: unknown, matrix: Matrix): readonly (readonly Point[])[] {
  if (!isList(path)) return [];
  const shapes: Point[][] = [];
  const number = (index: number): number => (typeof path[index] === 'number' ? Number(path[index]) : NaN);
  for (let index = 0; index < path.length && shapes.length <= pdfLimits.rules;) {
    const step = number(index);
    const shape = shapes.at(-1);
    if (step === 0) shapes.push([at(matrix, number(index + 1), number(index + 2))]);
    else if (step === 1) shape?.push(at(matrix, number(index + 1), number(index + 2)));
    else if (step === 4 && shape?.[0]) shape.push(shape[0]);
    else shapes.pop();
    index += 1 + (argumentsOf[step] ?? path.length);
  }
  return shapes;
}

/** Numbers in a row, whatever kind of array they are in. */
const isList = (value: unknown): value is ArrayLike<unknown> => Array.isArray(value) || ArrayBuffer.isView(value);

/** How many numbers follow a step of a path: to a point, a line, two kinds of curves, the way back. */
const argumentsOf: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

const sidesOf = (shape: readonly Point[]): readonly Rule[] =>
  shape.slice(1).flatMap((end, index) => {
    const start = shape[index];
    return start ? ruleOf(start[0], start[1], end[0], end[1]) : [];
  });

function thinField(shape: readonly Point[]): readonly Rule[] {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > thickest) return ruleOf(left, (top + bottom) / 2, right, (top + bottom) / 2);
  return right - left <= thickest ? ruleOf((left + right) / 2, top, (left + right) / 2, bottom) : [];
}

function ruleOf(x0: number, y0: number, x1: number, y1: number): readonly Rule[] {
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (high < 0.5 && wide >= shortest) return [{ isAcross: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  if (wide < 0.5 && high >= shortest) return [{ isAcross: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  return [];
}

/** How far apart two borders of one edge may lie: a cell draws its right side, and its neighbour its left. */
const sameEdge = 2;

function joinPieces(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const isAcross of [true, false]) {
    const edges: { at: number; pieces: Rule[] }[] = [];
    for (const rule of rules.filter((each) => each.isAcross === isAcross).sort((one, other) => one.at - other.at)) {
      const edge = edges.at(-1);
      if (edge && rule.at - edge.at <= sameEdge) edge.pieces.push(rule);
      else edges.push({ at: rule.at, pieces: [rule] });
    }
    for (const { at, pieces } of edges) joined.push(...joinAlong(isAcross, at, pieces));
  }
  return joined;
}

function joinAlong(isAcross: boolean, at: number, pieces: readonly Rule[]): readonly Rule[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= sameEdge + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({ isAcross, at, from, to }));
}
