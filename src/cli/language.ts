/** The reader's language: `--lang`, else LC_ALL, LC_MESSAGES or LANG, else Swedish. Read before the words are checked, since they may be wrong. */
export function languageOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): 'sv' | 'en' {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^en\b|^en_/i.test(asked ?? (LC_ALL || LC_MESSAGES || LANG || '')) ? 'en' : 'sv';
}
