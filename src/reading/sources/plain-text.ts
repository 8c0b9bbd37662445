/**
 * Text without what is not seen: control characters, soft hyphens, marks of direction and of the look of signs. Blanks of every width are blanks, a
 * hyphen that may not break is a hyphen, letters are in one piece (files from a Mac write å as a and a ring). Tabs and line feeds stay.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n])\p{Cc}|\p{Cf}|[\ufe0e\ufe0f]/gu, '');
