import type { Column, Printed } from '../schema/column';
import { documentTypes } from '../schema/words';
import type { DocumentType } from '../../domain/plan';

const tokens: Readonly<Record<string, string>> = {
  year: 'Start_År',
  'year-1': '(Start_År-1)',
  'year+1': '(Start_År+1)',
  month: 'LOWER(Mall_Månad)',
  monthLong: 'Start_TillOchMed',
  unit: 'Start_Beloppsenhet',
};

const texts = (text: string): string => {
  const parts = text.split(/(\{[^}]+\})/).filter((part) => part !== '');
  return parts.map((part) => tokens[part.slice(1, -1)] ?? `"${part.replaceAll('"', '""')}"`).join('&');
};

/** The caption of a column as it is printed: a formula where it names the year, the month or the unit of amount. '' where the header says it all. */
export function captionFormula(column: Column): string {
  const { printed, kind } = column;
  const unit = kind.format === null ? '&IF(Start_Beloppsenhet="","",", "&Start_Beloppsenhet)' : '';
  if (printed === undefined) return unit && typeof column.header === 'string' ? `="${column.header}"${unit}` : '';
  return `=${byType(printed)}${unit}`;
}

function byType(printed: Printed): string {
  if (typeof printed === 'string') return texts(printed);
  const special = Object.entries(printed).filter(([type]) => type !== 'other') as readonly (readonly [DocumentType, string])[];
  return special.reduceRight(
    (rest, [type, text]) => `IF(Start_Dokumenttyp="${documentTypes[type]}",${texts(text)},${rest})`,
    texts(printed.other),
  );
}
