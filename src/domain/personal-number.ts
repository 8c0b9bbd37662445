/** Whether the last digit is right by the Luhn algorithm, as personnummer have it. Digits only. */
export function hasCheckDigit(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    total += weighed > 9 ? weighed - 9 : weighed;
  }
  return total % 10 === 0;
}

const written = /(?<![\p{L}\d])(?:(18|19|20)?(\d{2})(\d{2})(\d{2}))[-–+ ]?(\d{4})(?![\p{L}\d])/gu;

/**
 * Personnummer and samordningsnummer (the day plus 60) in a text, as they are written: "850101-1236", "198501011236". Only those that can be a date
 * and have the right check digit; an organisation number has no month and is none.
 */
export const personalNumbersIn = (text: string): readonly string[] =>
  [...text.matchAll(written)].flatMap((match) => {
    const [whole, , year = '', month = '', day = '', serial = ''] = match;
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    // 2000 was a leap year, so a date that exists in some year is let through.
    const isDate = new Date(Date.UTC(2000, Number(month) - 1, dayOfMonth)).getUTCMonth() === Number(month) - 1 && dayOfMonth > 0;
    return isDate && Number(month) > 0 && hasCheckDigit(`${year}${month}${day}${serial}`) ? [whole] : [];
  });
