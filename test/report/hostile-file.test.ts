import { strFromU8, unzipSync } from 'fflate';
import { allOf, readXml, type XmlElement } from '../../scripts/read-xml';
import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { saveWorkbook } from '../../src/workbench/file';
import { workbench } from '../workbook/excel/workbench';

/** What Excel, a browser, a header or a reader of XML could take for something else than a text, told apart by a number. */
const hostile = [
  '=HYPERLINK("http://x.example","y")',
  '+1',
  '@SUM(A1)',
  '-1+2',
  "'=1+1",
  '＝1+1',
  '<script>alert(1)</script>',
  ']]><!-- &amp; &#x41; _x0041_ -->',
  '&P&N&"Arial"&[Picture]',
  '\u202Eabc\u202C\u2066d',
  'half\uD800a letter',
  'bell\u0007and null\u0000here',
  'SANT',
  '1-7',
].map((text, at) => `${text} no${at}.`);

const long = 'ord '.repeat(25_000);
const cells = (of: (text: string) => Readonly<Record<string, string>>) => hostile.map(of);

const goal = (title: string) => ({
  title,
  fulfilment: 'partly',
  reason: title,
  sections: [title],
  texts: [title],
  indicators: [{ name: title, outcome: '81 %', target: '85 %', period: 'Tertial 2 2026', reason: title, analysis: title }],
  activities: [{ name: title, status: 'Pågår', deviation: title, analysis: title }],
});

const document = {
  type: 'T2',
  year: 2026,
  unit: hostile[0],
  author: hostile[2],
  level: 'board',
  focusGoals: [
    { number: '1', title: 'En stad', areaGoals: hostile.map((text, at) => ({ number: `1.${at + 1}`, ...goal(text), committeeGoals: [] })) },
  ],
  otherSections: [...hostile, 'Långt', 'Uppföljning av ekonomi'],
  otherTexts: [...hostile, long, ''],
  tables: [],
  start: { board: hostile[0], recipient: hostile[6], caseNumber: hostile[1], amountUnit: 'mnkr', signs: 'Kostnad + / intäkt −' },
  sheets: {
    budget: cells((label) => ({ label, kind: 'Netto', budget: '10', forecast: '12', cause: label, action: label })),
    actions: cells((action) => ({ action, comment: action, effectYear: '1' })),
    volumes: cells((label) => ({
      caption: label,
      area: label,
      label,
      comment: label,
      ...Object.fromEntries(
        [1, 2, 3, 4].flatMap((month) => [
          [`month${month}`, '120'],
          [`priorMonth${month}`, '100'],
        ]),
      ),
    })),
    complaints: cells((area) => ({ kind: 'Klagomål', area, count1: '1', lesson: area })),
    controls: cells((control) => ({ control, method: control, deviation: control })),
  },
};

/** What of a text can be held by a cell: blanks and signs that are not seen do not count. */
const held = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '').replace(/\p{Cs}/gu, '\uFFFD');

let parts: ReadonlyMap<string, XmlElement>;
let sheet: XmlElement;
let texts: readonly string[];

beforeAll(async () => {
  const read = readDocumentFile(JSON.stringify({ source: 'a.txt', documents: [document] }));
  const [first] = read.ok ? read.file.documents : [];
  if (!first) throw new Error(JSON.stringify(read));
  const { port, host } = await workbench();
  await createTemplate(port, planFromDocument(first).plan);
  const made = await makeReport(port, { date: '2026-09-11' });
  const files = unzipSync(await saveWorkbook(host.workbook));
  parts = new Map(
    Object.entries(files).flatMap(([path, bytes]) => (/\.(xml|rels)$/.test(path) ? [[path, readXml(strFromU8(bytes))]] : [])),
  );
  const at = allOf(element('xl/workbook.xml'))
    .filter(({ name }) => name === 'sheet')
    .findIndex(({ attributes }) => attributes.name === made?.sheet);
  sheet = element(`xl/worksheets/sheet${at + 1}.xml`);
  const shared = allOf(element('xl/sharedStrings.xml'))
    .filter(({ name }) => name === 'si')
    .map(textOf);
  texts = allOf(sheet)
    .filter(({ name }) => name === 'c')
    .map((cell) =>
      cell.attributes.t === 's' ? (shared[Number(wordsOf(cell))] ?? '') : cell.attributes.t === 'inlineStr' ? textOf(cell) : '',
    );
});

const element = (path: string): XmlElement => {
  const found = parts.get(path);
  if (!found) throw new Error(`${path} is missing of ${[...parts.keys()].join()}`);
  return found;
};
/** The words of an element; in a workbook's strings _x005F_ is "_", so that a text which looks like such a code stays one. */
const wordsOf = (one: XmlElement): string => one.text + one.children.map(wordsOf).join('');
const textOf = (one: XmlElement): string =>
  wordsOf(one).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

test('a saved report of hostile texts is sound XML that computes nothing, links nowhere and runs nothing', () => {
  expect(allOf(sheet).filter(({ name }) => name === 'f')).toEqual([]);
  const outside = [...parts].flatMap(([path, part]) =>
    allOf(part)
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(() => path),
  );
  expect(outside).toEqual([]);
  expect([...parts.keys()].filter((path) => /vba|macro|externalLink|activeX/i.test(path))).toEqual([]);
  expect([...parts.values()].flatMap(allOf).filter(({ name }) => name === 'script')).toEqual([]);
  for (const link of allOf(sheet).filter(({ name }) => name === 'hyperlink'))
    expect(link.attributes.location).toMatch(/^'?Rapport T2 2026'?!\$?A\$?\d+$/);
});

test.each(hostile.map((text, at) => [at, text] as const))('%i stands there as it was written, wherever it was written', (_, text) => {
  const found = texts.filter((cell) => held(cell).includes(held(text))).length;
  // Goal: in the summary, among the contents and itself; its reason, heading, text, indicator, reason, analysis, activity, deviation and analysis;
  // opening heading and text; budget row, cause and action; action and comment; volume table, row and comment; complaint, lesson; control, method, deviation.
  expect(found).toBeGreaterThanOrEqual(24);
});

test('a page header has no codes but ours', () => {
  const [header] = allOf(sheet).filter(({ name }) => name === 'oddHeader');
  expect(wordsOf(header ?? sheet).length).toBeLessThan(256);
  expect(
    wordsOf(header ?? sheet)
      .replaceAll('&&', '')
      .match(/&./g),
  ).toEqual(['&L', '&R']);
});

test('a hundred thousand letters under one heading are all there, in rows that Excel can show', () => {
  expect(texts.flatMap((cell) => cell.match(/\bord\b/g) ?? [])).toHaveLength(25_000);
  expect(Math.max(...texts.map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
  const heights = allOf(sheet).flatMap(({ name, attributes }) => (name === 'row' ? [Number(attributes.ht ?? 0)] : []));
  expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
});

test('charts name them as text', () => {
  const charts = [...parts].filter(([path]) => path.startsWith('xl/charts/chart'));
  expect(charts.length).toBeGreaterThan(2);
  const said = charts.map(([, part]) => wordsOf(part)).join(' ');
  for (const text of [hostile[0], hostile[6]]) expect(held(said)).toContain(held(text ?? ''));
});
