/** Signs that Word keeps as a letter of a font of pictures, and what they look like; those that mean something in a plan or a list. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0x6c: '●', 0x6e: '■', 0x75: '◆', 0xa7: '▪', 0xd8: '➢', 0xe0: '→', 0xfb: '✗', 0xfc: '✓', 0xfe: '☑', 0xa8: '□' },
  'wingdings 2': { 0x50: '✓', 0x4f: '✗' },
  'wingdings 3': { 0x70: '▲', 0x71: '▼', 0x75: '▶', 0x7d: '▶' },
  webdings: { 0x34: '▶', 0x3b: '⏸', 0x61: '✓', 0x6e: '●' },
  symbol: { 0xb7: '•', 0xb1: '±', 0xb3: '≥', 0xa3: '≤', 0xae: '→', 0xb0: '°' },
};

/** The sign of a font at a place ("F0FC"); '' where it is not known here. */
export function symbolOf(font: string, place: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(place)) return '';
  const code = parseInt(place, 16);
  // Signs of such fonts lie in a private area, F000 and up.
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = signs[font.toLowerCase()];
  if (known) return known[own] ?? '';
  return code >= 0xe000 && code <= 0xf8ff ? '' : code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
