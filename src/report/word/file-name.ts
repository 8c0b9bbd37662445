import { cleanName } from '../hand-over/clean-text';

/** Letters of a name: with a folder before it and "(2)" after it, it stays below what Windows and SharePoint take. */
const LONGEST = 120;
/** What no file may have in its name on Windows; "#" and "%" trouble links to SharePoint. */
const forbidden = /[<>:"/\\|?*#%]+/g;

/** "Tertialrapport 2 2026 – Exempelenheten.docx" of the words between the dashes: whatever somebody has written there, a file can be called it. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .map((word) => cleanName(cleanName(word).replace(forbidden, ' ')))
    .filter(Boolean)
    .join(' – ');
  const letters = [...name].slice(0, LONGEST).join('');
  return `${letters.replace(/[. ]+$/, '') || 'Rapport'}.${extension}`;
}
