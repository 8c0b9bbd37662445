import type { Border, Borders, Color, Style } from '@cj-tech-master/excelts';
import type { CSSProperties } from 'react';
import { fontCss } from './text-width';

/** The Office theme's colours in the order of the file format. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

export function colorCss(color: Partial<Color> | undefined): string | undefined {
  if (color === undefined) return undefined;
  if ('argb' in color && color.argb !== undefined) return `#${color.argb.slice(-6)}`;
  const theme = 'theme' in color && color.theme !== undefined ? THEME[color.theme] : undefined;
  if (theme === undefined) return undefined;
  const tint = 'tint' in color && typeof color.tint === 'number' ? color.tint : 0;
  const mixed = tint > 0 ? 'white' : 'black';
  return tint === 0 ? `#${theme}` : `color-mix(in srgb, #${theme} ${Math.round((1 - Math.abs(tint)) * 100)}%, ${mixed})`;
}

/** A cell's ground; a conditional format keeps its colour as the pattern's background, a cell as its foreground. */
export function fillCss(fill: Style['fill'] | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return colorCss(fill.fgColor) ?? colorCss(fill.bgColor);
}

const WIDTHS: Readonly<Record<string, string>> = { medium: '2px', thick: '3px', double: '3px' };
const LINES: Readonly<Record<string, string>> = {
  double: 'double',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  hair: 'solid',
};

function lineCss(border: Partial<Border> | undefined): string | undefined {
  if (border?.style === undefined) return undefined;
  const color = colorCss(border.color) ?? '#000';
  return `${WIDTHS[border.style] ?? '1px'} ${LINES[border.style] ?? 'solid'} ${color}`;
}

/** Borders as lines laid over the cell's edges. */
export function borderCss(border: Partial<Borders> | undefined): CSSProperties {
  const sides = { borderTop: border?.top, borderRight: border?.right, borderBottom: border?.bottom, borderLeft: border?.left };
  const lines = Object.entries(sides).flatMap(([side, line]) => {
    const css = lineCss(line);
    return css === undefined ? [] : [[side, css] as const];
  });
  return Object.fromEntries(lines);
}

const VERTICAL: Readonly<Record<string, string>> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };
const INDENT = 9;

/** Text: font, colour and where it stands. Numbers go right, text left, true, false and errors in the middle. */
export function textCss(style: Partial<Style>, kind: 'text' | 'number' | 'sign'): CSSProperties {
  const { font, alignment } = style;
  const given = alignment?.horizontal;
  const side =
    given === 'left' || given === 'center' || given === 'right' ? given : { text: 'left', number: 'right', sign: 'center' }[kind];
  const indent = (alignment?.indent ?? 0) * INDENT;
  const color = colorCss(font?.color);
  const lines = [font?.underline ? 'underline' : '', font?.strike ? 'line-through' : ''].join(' ').trim();
  return {
    font: fontCss(font),
    textAlign: side === 'center' ? 'center' : side === 'right' ? 'right' : 'left',
    alignItems: VERTICAL[alignment?.vertical ?? 'bottom'] ?? 'flex-end',
    justifyContent: { left: 'flex-start', center: 'center', right: 'flex-end' }[side],
    ...(color === undefined ? {} : { color }),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(indent > 0 ? { [side === 'right' ? 'paddingRight' : 'paddingLeft']: 2 + indent } : {}),
    whiteSpace: alignment?.wrapText ? 'pre-wrap' : 'pre',
  };
}
