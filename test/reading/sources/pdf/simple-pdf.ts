/** Text at a place of an A4 page, in points from its top left corner, and lines drawn on it. */
export interface SimplePage {
  readonly texts?: readonly (readonly [x: number, y: number, text: string, look?: { readonly size?: number; readonly isBold?: boolean }])[];
  /** From one corner to another. */
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

/** A PDF with Helvetica, which every reader knows the widths of. */
export function simplePdf(pages: readonly SimplePage[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ['Helvetica', 'Helvetica-Bold']) {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  }
  pages.forEach((page, at) => {
    const content = contentOf(page);
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${6 + 2 * at} 0 R >>`);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function contentOf({ texts = [], lines = [] }: SimplePage): string {
  const shown = texts.map(([x, y, text, { size = 10, isBold = false } = {}]) => {
    const escaped = text.replace(/[\\()]/g, '\\$&');
    return `BT /F${isBold ? 2 : 1} ${size} Tf ${x} ${842 - y} Td (${escaped}) Tj ET`;
  });
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${842 - y0} m ${x1} ${842 - y1} l S`);
  return [...shown, ...drawn].join('\n');
}
