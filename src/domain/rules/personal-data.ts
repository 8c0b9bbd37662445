import { personalNumbersIn } from '../personal-number';
import { finding } from './messages';
import { eachText } from './texts-of-plan';

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/**
 * Swedish telephone numbers: +46 or 0046, an area code with a hyphen or a blank before its groups, a mobile number. Years, dates, hours ("08-17"),
 * ranges and amounts are none.
 */
const phones: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:\+46|0046)[ -]?(?:\(0\))?[ -]?[1-9]\d{0,2}(?:[ -]?\d{2,4}){2,4}(?!\d)/u,
  /(?<![\p{L}\d.,:-])07[02369](?:[ -–]?\d){7}(?!\d)/u,
  /(?<![\p{L}\d.,:-])(?:08|0[1-9]\d{1,2}) ?[-–/] ?(?:\d{2,3}(?: \d{2,3}){1,3}|\d{5,8})(?![\d,])/u,
  /(?<![\p{L}\d.,:-])08 \d{2,3}(?: \d{2,3}){2}(?![\d,])/u,
];

/** V34: personal data in a free text. What was found is shown masked, or the list of findings would spread it. */
export const personalData = eachText(function* (texts) {
  for (const { place, row, text } of texts) {
    for (const [message, found] of personalDataIn(text)) {
      yield finding('V34', 'warning', message, place, { facts: { row, found: masked(found) }, found: masked(found) });
    }
  }
});

export type PersonalData = 'personalNumber' | 'email' | 'phone';

/** The first of each kind in a text. */
export function personalDataIn(text: string): readonly (readonly [PersonalData, string])[] {
  const found: [PersonalData, string][] = [];
  const [number] = personalNumbersIn(text);
  if (number) found.push(['personalNumber', number]);
  const address = email.exec(text)?.[0];
  if (address) found.push(['email', address]);
  const rest = number ? text.replaceAll(number, '') : text;
  const phone = phones.map((pattern) => pattern.exec(rest)?.[0] ?? '').find((candidate) => candidate.replace(/\D/g, '').length >= 8);
  if (phone) found.push(['phone', phone]);
  return found;
}

/** Enough to find it again, too little to use: "85••••-••••", "a••••@••••.se". */
const masked = (text: string): string => `${text.slice(0, 2)}${text.slice(2).replace(/[\p{L}\p{N}]/gu, '•')}`;

/** A text with what was found in it masked. */
export const maskedData = (text: string, data: string): string => text.replaceAll(data, masked(data));
