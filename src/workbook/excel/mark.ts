import type { Session } from './session';

/** A hidden name of the sheet itself says that we made it and from what. It goes where the sheet goes, also through a file. */
export const MARK = 'RT_Innehåll';
export const UNFINISHED_MARK = '-';
export const UNFINISHED = `="${UNFINISHED_MARK}"`;

/** What a mark says. */
export const marked = ({ value }: Excel.NamedItem): string => String(value).replace(/^="|"$/g, '');

/** Marks a new sheet as ours; `says` in place of unfinished. */
export function addMark(session: Session, sheet: string, says?: string): void {
  session.sheet(sheet).names.add(MARK, says === undefined ? UNFINISHED : `="${says}"`).visible = false;
}

export function setMark(session: Session, sheet: string, says: string): void {
  session.sheet(sheet).names.getItem(MARK).formula = `="${says}"`;
}
