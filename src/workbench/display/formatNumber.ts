/** A value as shown with a number format; a first version that knows General. */
export function formatNumber(value: number | string | boolean, _format: string, locale: 'sv-SE' | 'en-US'): string {
  if (typeof value === 'boolean') return locale === 'sv-SE' ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && locale === 'sv-SE' ? String(value).replace('.', ',') : String(value);
}
