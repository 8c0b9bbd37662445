import { normaliseBlanks } from '../../domain/normalise';

const icons = '♀♂●◆▲■○◇△✓✔☑▶►⏸⏹❚✗✘';
/** Icons before a name, with the sign that some fonts add after them. */
const leadingIcons = new RegExp(`^(?:[${icons}]\\ufe0f?\\s*)+`, 'u');
const onlyIcons = new RegExp(`^(?:[${icons}]\\ufe0f?\\s*)+$`, 'u');

/** One sign for each icon, whatever font it was printed in. */
const same: Readonly<Record<string, string>> = { '✔': '✓', '☑': '✓', '►': '▶', '❚': '⏸' };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** A start or end tag that was printed as it stands. "< 5 %" is none. */
const tag = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,200})?\/?>/gi;
const block = /<\/(?:p|div|li|h[1-6])>|<br ?\/?>/gi;

/** Text without the marks of HTML and of bold or italic type that were printed with it; one paragraph a line. */
export function plainText(text: string): string {
  const untagged = text.includes('<') ? text.replace(block, '\n').replace(tag, '') : text;
  const unmarked = untagged.includes('*')
    ? untagged.replace(/\*{2,3}/g, '').replace(/(^|[\s("])\*(?=\S)([^*\n]{1,300}\S|\S)\*(?![\p{L}\d*])/gu, '$1$2')
    : untagged;
  return unmarked
    .replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (_, name: string) => entities[name] ?? ' ')
    .split(/\r\n|\r|\n/)
    .map(normaliseBlanks)
    .filter((line) => line !== '')
    .join('\n');
}

/** On one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll('\n', ' ');

/** A name without the icons before it, and the last of these; '' where there is none. */
export function withoutIcons(text: string): { readonly name: string; readonly icon: string } {
  const match = leadingIcons.exec(text);
  return match ? { name: text.slice(match[0].length), icon: iconIn(match[0]) } : { name: text, icon: '' };
}

/** The icon of a cell that holds nothing else; null of any other. */
export const iconOf = (cell: string): string | null => (onlyIcons.test(cell.trim()) ? iconIn(cell) : null);

/** ♀ and ♂ say that a row is divided by sex: another icon beside them is its judgement, and counts more. */
function iconIn(text: string): string {
  const all = [...text].filter((sign) => icons.includes(sign)).map((sign) => same[sign] ?? sign);
  return all.find((sign) => sign !== '♀' && sign !== '♂') ?? all[0] ?? '';
}
