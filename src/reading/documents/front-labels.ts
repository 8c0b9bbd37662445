import { distance } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import type { Said } from './said';

export type FrontLabel =
  'author' | 'phone' | 'recipient' | 'caseNumber' | 'meetingDate' | 'board' | 'department' | 'unit' | 'status' | 'date';

const labels: readonly (readonly [string, FrontLabel])[] = [
  ['handläggare', 'author'],
  ['telefon', 'phone'],
  ['till', 'recipient'],
  ['diarienummer', 'caseNumber'],
  ['dnr', 'caseNumber'],
  ['ärendenummer', 'caseNumber'],
  ['sammanträde', 'meetingDate'],
  ['nämndens sammanträde', 'meetingDate'],
  ['sammanträdesdatum', 'meetingDate'],
  ['nämnd', 'board'],
  ['avdelning', 'department'],
  ['enhet', 'unit'],
  ['status', 'status'],
  ['datum', 'date'],
];

export interface Labelled {
  readonly label: FrontLabel;
  readonly value: string;
}

/** A label of a front page, with what stands on its line: "Telefon: 08-508 00 000", "Handläggare" and the same a cell apart. */
export function frontLabelOf({ text, cells, isRow }: Said): Labelled | null {
  if (text.length > 200) return null;
  if (isRow) return labelled(cells[0] ?? '', cells.slice(1).join(' ').trim());
  const colon = text.indexOf(':');
  return colon < 0 ? labelled(text, '') : labelled(text.slice(0, colon), text.slice(colon + 1).trim());
}

function labelled(word: string, value: string): Labelled | null {
  const key = nameKey(word.replace(/:$/, ''));
  const exact = labels.find(([name]) => name === key);
  const found = exact ?? labels.find(([name]) => name.length >= 9 && distance(key, name, 1) <= 1);
  return found ? { label: found[1], value } : null;
}

export const isAuthorLabel = (one: Said): boolean => frontLabelOf(one)?.label === 'author';

/** A line of an address: phone, mail, web, street, postal town. */
export function isContact(text: string): boolean {
  if (text.length > 80) return false;
  return (
    /^(?:tel\w*\.?:? ?|växel:? ?|fax:? ?)?\+?\d[\d\s()-]{5,}$/i.test(text) ||
    /^\S+@\S+$/.test(text) ||
    /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}$/u.test(text) ||
    /^\d{3} ?\d{2} \p{Lu}[\p{L} ]+$/u.test(text) ||
    /^(?:box \d{1,5}|\p{Lu}[\p{L} ]*(?:gatan|vägen|torget|gränd|plan|allén|backen|stigen|gata|väg|torg) \d{1,4} ?\p{L}?)(?:,.*)?$/iu.test(
      text,
    )
  );
}

/** The name of whom a document comes from, above its front page: it says nothing of the plan. */
export const isOrganisation = (text: string): boolean =>
  text.length <= 80 && /^\p{Lu}[\p{L}\s-]*(?:kommun|stad|region|förvaltning|förvaltningen|avdelning|avdelningen)$/u.test(text);
