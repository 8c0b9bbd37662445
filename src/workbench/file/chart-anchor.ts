import type { Rect } from '../model/address';
import type { Chart } from '../model/chart';
import { attributes, toXml } from './xml-text';

/** An anchor of a drawing: where something lies, and what. */
export const ANCHOR = /<xdr:(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[^>]*>[\s\S]*?<\/xdr:\1>/g;

const number = (xml: string, tag: string): number => Number(new RegExp(`<xdr:${tag}>(-?\\d+)</xdr:${tag}>`).exec(xml)?.[1] ?? 0);

/** Cells that an anchor covers, wholly or in part; of one with a size instead of an end, its first. */
export function coveredBy(anchor: string): Rect {
  const from = /<xdr:from>[\s\S]*?<\/xdr:from>/.exec(anchor)?.[0] ?? '';
  const to = /<xdr:to>[\s\S]*?<\/xdr:to>/.exec(anchor)?.[0];
  const [top, left] = [number(from, 'row') + 1, number(from, 'col') + 1];
  if (to === undefined) return { top, left, bottom: top, right: left };
  const bottom = number(to, 'row') + (number(to, 'rowOff') > 0 ? 1 : 0);
  const right = number(to, 'col') + (number(to, 'colOff') > 0 ? 1 : 0);
  return { top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

const cell = (tag: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
const from = ({ top, left }: Rect): string => cell('from', top - 1, left - 1);
const to = ({ bottom, right }: Rect): string => cell('to', bottom, right);

/** The same anchor over other cells. */
export const movedAnchor = (anchor: string, over: Rect): string =>
  anchor.replace(/<xdr:from>[\s\S]*?<\/xdr:from>/, from(over)).replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, to(over));

/** Name and alternative text of what an anchor holds. */
export function anchorProperties(anchor: string): { readonly name: string; readonly description: string | undefined } {
  const found = attributes(/<xdr:cNvPr\s([^>]*)>/.exec(anchor)?.[1] ?? '');
  return { name: found.get('name') ?? '', description: found.get('descr') };
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The anchor of a chart of ours: moves and grows with its cells. `number` is its own in the drawing. */
export function chartAnchor({ name, over }: Chart, description: string, relationship: string, number: number): string {
  return [
    `<xdr:twoCellAnchor>${from(over)}${to(over)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${number}" name="${toXml(name)}" descr="${toXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart ${NAMESPACES} r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join('');
}
