import type { ChartFont, ChartLine } from '../model/chart';
import { attributes, toXml } from './xml-text';

const EMU_PER_POINT = 12_700;
const DASHES = { Dash: 'dash', Dot: 'sysDot' } as const;

export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** A font as the properties of a run or of all runs (`a:rPr`, `a:defRPr`). */
export function fontXml(tag: 'rPr' | 'defRPr', { name, size, bold, italic, color }: ChartFont): string {
  const sized = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
  const marks = `${sized}${bold === undefined ? '' : ` b="${bold ? 1 : 0}"`}${italic === undefined ? '' : ` i="${italic ? 1 : 0}"`}`;
  const face = name === undefined ? '' : `<a:latin typeface="${toXml(name)}"/><a:cs typeface="${toXml(name)}"/>`;
  return `<a:${tag}${tag === 'rPr' ? ' lang="sv-SE"' : ''}${marks}>${color === undefined ? '' : solid(color)}${face}</a:${tag}>`;
}

/** How a text is written that comes from elsewhere: of axes, labels, legends. */
export const textXml = (font: ChartFont): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('defRPr', font)}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

export function lineXml({ style, color, weight }: ChartLine): string {
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  if (style === 'Automatic' && color === undefined && weight === undefined) return '';
  const dash = style === 'Dash' || style === 'Dot' ? `<a:prstDash val="${DASHES[style]}"/>` : '';
  const width = weight === undefined ? '' : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  return `<a:ln${width}>${color === undefined ? '' : solid(color)}${dash}</a:ln>`;
}

/** "none" for no filling. */
export const fillXml = (fill: string | undefined): string => (fill === undefined ? '' : fill === 'none' ? '<a:noFill/>' : solid(fill));

export const shapeXml = (inner: string): string => (inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`);

/** What stands within the first element of that name; undefined where there is none. */
export function inside(xml: string | undefined, tag: string): string | undefined {
  return xml === undefined ? undefined : new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];
}

/** The attribute `val` of the first element of that name. */
export function valueOf(xml: string | undefined, tag: string): string | undefined {
  const found = new RegExp(`<${tag}\\s([^>]*?)/?>`).exec(xml ?? '')?.[1];
  return found === undefined ? undefined : attributes(found).get('val');
}

export const isOn = (xml: string | undefined, tag: string): boolean => /^(1|true)$/.test(valueOf(xml, tag) ?? '');

export function readFont(xml: string | undefined): ChartFont {
  const [, tag, inner = ''] = /<a:(?:defRPr|rPr)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/a:(?:defRPr|rPr)>)/.exec(xml ?? '') ?? [];
  if (tag === undefined) return {};
  const found = attributes(tag);
  const [size, bold, italic] = [found.get('sz'), found.get('b'), found.get('i')];
  const face = /<a:latin\s[^>]*typeface="([^"]*)"/.exec(inner)?.[1];
  const color = valueOf(inner, 'a:srgbClr');
  return {
    ...(face !== undefined && { name: face }),
    ...(size !== undefined && { size: Number(size) / 100 }),
    ...(bold !== undefined && { bold: bold === '1' }),
    ...(italic !== undefined && { italic: italic === '1' }),
    ...(color !== undefined && { color }),
  };
}

/** The line of a shape's properties. */
export function readLine(shape: string | undefined): ChartLine {
  const [, tag, inner = ''] = /<a:ln\b([^>]*?)(?:\/>|>([\s\S]*?)<\/a:ln>)/.exec(shape ?? '') ?? [];
  if (tag === undefined) return { style: 'Automatic' };
  if (inner.includes('<a:noFill/>')) return { style: 'None' };
  const weight = attributes(tag).get('w');
  const color = valueOf(inner, 'a:srgbClr');
  const dash = valueOf(inner, 'a:prstDash');
  const style = dash === 'dash' ? 'Dash' : dash === 'sysDot' ? 'Dot' : 'Continuous';
  return { style, ...(color !== undefined && { color }), ...(weight !== undefined && { weight: Number(weight) / EMU_PER_POINT }) };
}

/** The filling of a shape's properties, its line apart. */
export function readFill(shape: string | undefined): string | undefined {
  const own = (shape ?? '').replace(/<a:ln\b[\s\S]*$/, '');
  return own.includes('<a:noFill/>') ? 'none' : valueOf(own, 'a:srgbClr');
}
