import { strToU8, zipSync } from 'fflate';
import type { SourceLine } from '../../../src/reading/source';
import { sourceOf } from '../../../src/reading/sources';
import { showNumber } from '../../../src/reading/sources/xlsx/show-number';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const formats = ['General', '0%', '0.0', '#,##0" st"', 'yyyy\\-mm\\-dd'];

/** A workbook of sheets whose rows are written by hand. */
function workbook(
  sheets: readonly { readonly name: string; readonly rows: string; readonly state?: string }[],
  strings: readonly string[],
) {
  const relationships = (some: readonly (readonly [string, string])[]) =>
    strToU8(
      `<Relationships xmlns="${packaged}/relationships">${some.map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    );
  return zipSync(
    {
      '[Content_Types].xml': strToU8(`<Types xmlns="${packaged}/content-types"/>`),
      '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="r${at + 2}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['sharedStrings', 'strings.xml'],
        ['styles', 'styles.xml'],
        ...sheets.map((_, at) => ['worksheet', `sheet${at}.xml`] as const),
      ]),
      'xl/strings.xml': strToU8(`<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replace(/"/g, '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs></styleSheet>`,
      ),
      ...Object.fromEntries(
        sheets.map(({ rows }, at) => [
          `xl/sheet${at}.xml`,
          strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
        ]),
      ),
    },
    { level: 1 },
  );
}

const string = (address: string, at: number): string => `<c r="${address}" t="s"><v>${at}</v></c>`;
const number = (address: string, value: number, style: number): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`;

describe('a workbook of somebody’s own', () => {
  it('is its tables as they are seen, sheet by sheet', async () => {
    const strings = [
      '<t>Våra mål</t>',
      '<t>Indikator</t>',
      '<r><t>Må</t></r><r><t>l</t></r><rPh><t>x</t></rPh>',
      '<t>Andel_x000D_\nalla</t>',
    ];
    const rows = `<row r="2">${string('B2', 0)}</row><row r="3">${string('B3', 1)}${string('C3', 2)}<c r="D3" t="inlineStr"><is><t>Klart</t></is></c></row>
      <row r="4">${string('B4', 3)}${number('C4', 0.94, 1)}${number('D4', 46326, 4)}<c r="Z4" s="2"/></row><row r="6"><c r="A6" t="str"><f>A1</f><v>Efter</v></c></row>`;
    const bytes = workbook(
      [
        { name: 'Indikatorer', rows },
        { name: 'Blad2', rows: `<row>${number('A1', -2.75, 2)}${number('B1', 1050, 3)}</row>` },
        { name: 'Dold', rows, state: 'hidden' },
      ],
      strings,
    );
    const { kind, lines } = await sourceOf({ name: 'mål.xlsx', bytes });
    expect(kind).toBe('xlsx');
    const expected: readonly Omit<SourceLine, 'line'>[] = [
      { text: 'Indikatorer', heading: 1 },
      { text: '' },
      { text: 'Våra mål' },
      { text: 'Indikator\tMål\tKlart', cells: ['Indikator', 'Mål', 'Klart'], table: 1 },
      { text: 'Andel\nalla\t94 %\t2026-10-31', cells: ['Andel\nalla', '94 %', '2026-10-31'], table: 1 },
      { text: '' },
      { text: 'Efter' },
      { text: '' },
      { text: '-2,8\t1 050 st', cells: ['-2,8', '1 050 st'], table: 2 },
    ];
    expect(lines).toEqual(expected.map((line, at) => ({ line: at + 1, ...line })));
  });

  it.each([
    [0.1 + 0.2, 'General', '0,3'],
    [1050, 'General', '1050'],
    [-4.25, '#,##0.0;[Red](#,##0.0)', '-4,3'],
    [0.9415, '0.0 %', '94,2 %'],
    [28, '0" mkr"', '28 mkr'],
    [0, '0;-0;"–"', '0'],
    [46326.5, 'yyyy-mm-dd hh:mm', '2026-10-31 12:00'],
    [44864, 'd/m/yy', '2026-10-31'],
    [1e20, 'General', '100000000000000000000'],
  ])('shows %s in the format %s as %s', (value, format, shown) => {
    expect(showNumber(value, format, format === 'd/m/yy')).toBe(shown);
  });

  it('that has nothing in it is empty', async () => {
    await expect(sourceOf({ name: 'x', bytes: workbook([{ name: 'Mål', rows: '' }], []) })).rejects.toMatchObject({ reason: 'empty' });
  });
});
