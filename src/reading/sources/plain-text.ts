/** What nearly every text of a plan is: nothing in it is to be changed. */
const usual = /^[ -~\t\n\u00a1-\u00ac\u00ae-\u00ff\u2013]*$/;

/**
 * Text without what is not seen: control characters, soft hyphens, marks of direction and of the look of signs. Blanks of every width are blanks, a
 * hyphen that may not break is a hyphen, letters are in one piece (files from a Mac write å as a and a ring). Tabs and line feeds stay.
 */
export const plainText = (text: string): string =>
  usual.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\p{Zs}/gu, ' ')
        .replace(/\u2011/g, '-')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/(?![\t\n])\p{Cc}|\p{Cf}|[\ufe0e\ufe0f]/gu, '');
