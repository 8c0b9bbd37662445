/** Headers are compared without regard to case, sort of blanks and writing of å. */
export function plainHeader(header: string): string {
  const known = plainHeaders.get(header);
  if (known !== undefined) return known;
  const plain = header.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
  plainHeaders.set(header, plain);
  return plain;
}

/** A workbook has few headers, and every cell is looked for by its own. */
const plainHeaders = new Map<string, string>();
