import type { Workbook } from '@cj-tech-master/excelts';
import { pointsOf, type ChartPoint } from '../model/chart-data';
import { fromXml, toXml } from './xml-text';

const REFERENCE = /<c:(str|num)Ref><c:f>([^<]*)<\/c:f>(?:<c:(?:str|num)Cache>[\s\S]*?<\/c:(?:str|num)Cache>)?<\/c:(?:str|num)Ref>/g;

/** A chart's part with the values that its cells hold now: what a reader without the sheets shows, and Excel before it has computed. */
export function withValues(xml: string, workbook: Workbook): string {
  return xml.replace(REFERENCE, (whole, kind: 'str' | 'num', formula: string) => {
    const points = pointsOf(workbook, fromXml(formula));
    return points.length === 0 ? whole : `<c:${kind}Ref><c:f>${formula}</c:f>${cache(kind, points)}</c:${kind}Ref>`;
  });
}

export const withoutValues = (xml: string): string => xml.replace(REFERENCE, '<c:$1Ref><c:f>$2</c:f></c:$1Ref>');

function cache(kind: 'str' | 'num', points: readonly ChartPoint[]): string {
  const values = points.map(({ value }, index) => {
    const holds = kind === 'str' ? value !== '' : typeof value === 'number';
    return holds ? `<c:pt idx="${index}"><c:v>${toXml(String(value))}</c:v></c:pt>` : '';
  });
  const format = kind === 'num' ? `<c:formatCode>${toXml(points[0]?.format ?? 'General')}</c:formatCode>` : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${points.length}"/>${values.join('')}</c:${kind}Cache>`;
}
