import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether a font of a page that has been laid out is heavier than text is: by its own word, or by its name. */
export function isBoldFont(page: PDFPageProxy, font: string): boolean {
  const objects = page.commonObjs;
  if (!objects.has(font)) return false;
  const about: unknown = objects.get(font);
  if (typeof about !== 'object' || about === null) return false;
  const isTrue = (key: string): boolean => key in about && Reflect.get(about, key) === true;
  const name: unknown = Reflect.get(about, 'name');
  return isTrue('bold') || isTrue('black') || (typeof name === 'string' && /bold|black|heavy|demi/i.test(name));
}
