/** The parts of a workbook's file with every look in place of its number, so that files that number them differently can be compared. */
export function looksWrittenOut(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const styles = parts['xl/styles.xml'] ?? '';
  const [fonts, fills, borders] = ['font', 'fill', 'border'].map((kind) => items(styles, kind).map(plain));
  const formats = new Map(Array.from(styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g), ([, id, code]) => [id, code]));
  const looks = items(styles, 'xf', 'cellXfs').map((xf) => {
    const id = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
    return [
      formats.get(String(id('numFmtId'))) ?? id('numFmtId'),
      fonts?.[id('fontId')],
      fills?.[id('fillId')],
      borders?.[id('borderId')],
      /<alignment[^>]*>/.exec(xf)?.[0] ?? '',
      /quotePrefix/.test(xf),
    ].join(' ');
  });
  // The library reads a number format of a rule and writes none that says anything.
  const conditions = items(styles, 'dxf').map((dxf) => plain(dxf).replace(/<numFmt [^>]*>/, ''));
  const sheets = Object.entries(parts).filter(([part]) => part !== 'xl/styles.xml');
  return Object.fromEntries(
    sheets.map(([part, xml]) => [
      part,
      xml
        // The library writes one column of a filter for each of the table.
        .replace(/<autoFilter ref="([^"]*)">.*?<\/autoFilter>/gs, '<autoFilter ref="$1"/>')
        .replace(/(<c [^>]*?) s="(\d+)"/g, (_, before: string, id: string) => `${before} look={${looks[Number(id)]}}`)
        .replace(/dxfId="(\d+)"/g, (_, id: string) => `look={${conditions[Number(id)]}}`),
    ]),
  );
}

/** What says the same with and without: the usual theme, black, the other half of a border. */
const plain = (xml: string): string =>
  xml.replace(/<color theme="1"\/>|<scheme [^>]*>|<family [^>]*>|<diagonal\/>|<bgColor indexed="64"\/>/g, '');

function items(styles: string, kind: string, list = `${kind}s`): readonly string[] {
  const inside = new RegExp(`<${list} [^>]*>(.*?)</${list}>`, 's').exec(styles)?.[1] ?? '';
  return inside.match(new RegExp(`<${kind}(?: [^>]*)?(?:/>|>.*?</${kind}>)`, 'gs')) ?? [];
}
