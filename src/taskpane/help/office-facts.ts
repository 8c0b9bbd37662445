/** Highest requirement set of a name that Excel reports, "1.14"; '' where it reports none, or where the page was opened outside Office. */
export function highestSet(name: string, newest: number, isSupported = inOffice): string {
  for (let minor = newest; minor >= 1; minor -= 1) if (isSupported(name, `1.${minor}`)) return `1.${minor}`;
  return '';
}

const inOffice = (name: string, version: string): boolean =>
  typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported(name, version) === true;

/** "Excel PC 16.0.17928.20114"; '' outside Office. */
export function hostOf(): string {
  if (typeof Office === 'undefined') return '';
  const { host, platform, version } = Office.context?.diagnostics ?? {};
  return [host, platform, version].filter(Boolean).join(' ');
}

/** "sv-SE"; '' outside Office. */
export const displayLanguage = (): string => (typeof Office === 'undefined' ? '' : (Office.context?.displayLanguage ?? ''));
