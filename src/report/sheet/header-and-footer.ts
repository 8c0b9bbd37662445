import type { Wording } from '../../wording';
import { nameOf, titleOf, type About } from '../front-page';
import { PAGE_WIDTH } from './grid';
import type { Frame } from './lay-out';
import { textWidth } from './text-height';

/** Whose, what and when above every page, the page's number beneath it; a name that needs the whole line sends the rest down to the footer. */
export function headerAndFooter(about: About, wording: Wording, date: string): Pick<Frame, 'header' | 'footer'> {
  const name = nameOf(about);
  const title = titleOf(about, wording);
  const page = wording.report.page;
  const ofPage = `${literal(title)} · ${date}`;
  return textWidth(`${name}${title} · 2026-01-01`, { size: HEADER_SIZE }) < PAGE_WIDTH - 2 * HEADER_SIZE
    ? { header: { left: literal(name), center: '', right: ofPage }, footer: { left: '', center: page, right: '' } }
    : { header: { left: literal(name), center: '', right: '' }, footer: { left: ofPage, center: '', right: page } };
}

/** Points; Excel sets headers and footers in the workbook's font. */
const HEADER_SIZE = 11;

/** Letters of a name in a page header: Excel takes 255 in all, codes included. */
const LONGEST_IN_HEADER = 80;

/** In a page header an ampersand begins a code, and two print one; it is a line, and no longer than Excel takes. */
function literal(text: string): string {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()];
  const line = letters.length > LONGEST_IN_HEADER ? `${letters.slice(0, LONGEST_IN_HEADER - 1).join('')}…` : letters.join('');
  return line.replaceAll('&', '&&');
}
