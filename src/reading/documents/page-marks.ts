import type { Said } from './said';

/** A page's number, or a line that says no more: "12", "Sida 12 (30)", "12/30". */
export const isPageNumber = ({ text, isRow, isPageMark }: Said): boolean =>
  isPageMark ||
  (!isRow && text.length <= 24 && /^(?:sid(?:a|an)?\.? ?)?[-–]? ?\d{1,3} ?(?:[-–]|\(\d{1,3}\)|av \d{1,3}|\/ ?\d{1,3})?$/i.test(text));

/** Pages that a line must stand first or last on to be a head or foot of pages. */
const fewestPages = 3;

/** Lines that stand at the top or bottom of page after page, their figures apart. Only where the source has pages. */
export function runningHeads(said: readonly Said[]): ReadonlySet<Said> {
  const byText = new Map<string, Said[]>();
  said.forEach((one, at) => {
    if (one.page === undefined || one.text.length > 150) return;
    const isEdge = said[at - 1]?.page !== one.page || said[at + 1]?.page !== one.page;
    if (!isEdge) return;
    const key = one.text.replace(/\d+/g, '#');
    const alike = byText.get(key);
    if (alike) alike.push(one);
    else byText.set(key, [one]);
  });
  return new Set([...byText.values()].filter((lines) => new Set(lines.map(({ page }) => page)).size >= fewestPages).flat());
}
