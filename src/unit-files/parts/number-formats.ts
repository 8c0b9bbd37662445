import { attribute, attributes, tags } from './xml';

/** The formats that files name by number alone (ECMA-376 part 1, 18.8.30), as office.js gives them. */
const builtIn = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The number format of each cell style, by its number in the file. */
export function numberFormats(xml: string): readonly string[] {
  const own = new Map(
    tags(between(xml, 'numFmts'), 'numFmt').map((tag) => {
      const found = attributes(tag);
      return [Number(found.get('numFmtId')), found.get('formatCode') ?? 'General'] as const;
    }),
  );
  return tags(between(xml, 'cellXfs'), 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return own.get(id) ?? builtIn.get(id) ?? 'General';
  });
}

function between(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}`);
  const to = from < 0 ? -1 : xml.indexOf(`</${name}>`, from);
  return to < 0 ? '' : xml.slice(from, to);
}

/** True where a number is shown as a day: such days count from 1904 in some files. */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, '');
  return /[ymdhs]/i.test(code);
}
