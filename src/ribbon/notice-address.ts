import type { Language } from '../taskpane/language';

/** The notice's address with what it is to say after "#", which a browser never sends: sentences name sheets and tables. */
export function addressOfNotice(page: string, sentence: string, language: Language): string {
  const address = new URL('notice.html', page);
  address.hash = `${language}=${encodeURIComponent(sentence)}`;
  return address.href;
}

/** Reads it back, whatever Office has put after it; null where the page was opened in another way. */
export function readNotice(hash: string): { readonly language: Language; readonly sentence: string } | null {
  const [, language, sentence] = /^#(sv|en)=([^&?]+)/.exec(hash) ?? [];
  return language && sentence ? { language: language === 'sv' ? 'sv' : 'en', sentence: decodeURIComponent(sentence) } : null;
}
