import type { Font } from '@cj-tech-master/excelts';

const cache = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** CSS for a cell's font. Carlito has Calibri's widths where Calibri itself is missing. */
export function fontCss(font: Partial<Font> | undefined): string {
  const style = `${font?.italic ? 'italic ' : ''}${font?.bold ? 'bold ' : ''}`;
  return `${style}${((font?.size ?? 11) * 4) / 3}px "${font?.name ?? 'Calibri'}", Carlito, "Segoe UI", sans-serif`;
}

/** The width of one line of text in pixels, as the browser draws it. */
export function textWidth(text: string, font: Partial<Font> | undefined): number {
  const css = fontCss(font);
  const key = `${css}\n${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 7;
  context.font = css;
  const { width } = context.measureText(text);
  if (cache.size > 50_000) cache.clear();
  cache.set(key, width);
  return width;
}

/** How many lines a text needs in so many pixels, broken between words and inside words that are wider than the cell. */
export function linesOf(text: string, room: number, font: Partial<Font> | undefined): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (textWidth(paragraph, font) <= room) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const width = textWidth(word, font);
      const bare = textWidth(word.trimEnd(), font);
      if (used > 0 && used + bare > room) {
        lines += 1;
        used = 0;
      }
      if (bare > room) lines += Math.floor(bare / Math.max(room, 1));
      used = bare > room ? bare % Math.max(room, 1) : used + width;
    }
  }
  return lines;
}
