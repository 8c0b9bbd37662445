import { strToU8 } from 'fflate';
import { cellOfSource } from '../../src/consolidation/unit-file';
import { readUnit, readUnitFile, type UnitRead } from '../../src/unit-files';
import { baseFile } from './fuzz/base';
import type { Base } from './fuzz/mutations';
import { added, changed, fileOf, textOf, type Parts } from './fuzz/package';
import { saidBy } from './fuzz/try-file';

let base: Base;
let whole: string;
let sheetOf: (title: string) => string;
beforeAll(async () => {
  base = await baseFile();
  whole = saidBy(readUnit(base.file));
  const titles = [...textOf(base.parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, title]) => title);
  sheetOf = (title) => `xl/worksheets/sheet${titles.indexOf(title) + 1}.xml`;
});

const read = (parts: Parts): UnitRead => readUnit(fileOf(parts));
const readWell = (parts: Parts): Extract<UnitRead, { ok: true }> => {
  const unit = read(parts);
  if (!unit.ok) throw new Error(unit.reason);
  return unit;
};
const everyXml = (change: (xml: string, name: string) => string): Parts =>
  Object.keys(base.parts)
    .filter((name) => /\.(xml|rels)$/.test(name))
    .reduce<Parts>((parts, name) => changed(parts, name, (xml) => change(xml, name)), base.parts);
const sheetsOnly = (change: (xml: string) => string): Parts =>
  everyXml((xml, name) => (name.includes('worksheets/sheet') ? change(xml) : xml));

describe('the same plan, whichever program has written it', () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const prefixed = (xml: string, name: string): string =>
    name.startsWith('xl/') && !name.endsWith('.rels') ? xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="') : xml;
  const inline = (xml: string): string => {
    const strings = [...textOf(base.parts, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, string]) => string ?? '');
    return xml.replace(
      /<c ([^>]*)t="s"([^>]*)><v>(\d+)<\/v>/g,
      (_all, before: string, after: string, at: string) => `<c ${before}t="inlineStr"${after}><is>${strings[Number(at)]}</is>`,
    );
  };
  test.each<readonly [string, () => Parts]>([
    ['strict OOXML', () => everyXml(strict)],
    ['every element with a prefix', () => everyXml(prefixed)],
    ['texts in the cells', () => sheetsOnly(inline)],
    [
      'texts in runs, with how they are read',
      () =>
        changed(base.parts, 'xl/sharedStrings.xml', (xml) =>
          xml.replace(
            /<t(?: [^>]*)?>([^<&]+)<\/t>/g,
            (_all, text: string) =>
              `<r><t xml:space="preserve">${text.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(2)}</t></r><rPh sb="0" eb="1"><t>fel</t></rPh>`,
          ),
        ),
    ],
    [
      'UTF-16',
      () => ({
        ...base.parts,
        'xl/sharedStrings.xml': new Uint8Array(Buffer.from(`\ufeff${textOf(base.parts, 'xl/sharedStrings.xml')}`, 'utf16le')),
      }),
    ],
    [
      'comments, CDATA and other quotes',
      () =>
        sheetsOnly((xml) => xml.replace('<sheetData>', '<!-- <row r="1"> --><sheetData>').replace(/<c r="([A-Z]+\d+)"/g, "<c  r = '$1'")),
    ],
    [
      'rows without numbers, one after the other',
      () => sheetsOnly((xml) => (/<row r="1"[^>]*>.*<row r="2"[^>]*>.*<row r="3"/s.test(xml) ? withoutRowNumbers(xml) : xml)),
    ],
    ['other sheet names, in another order', () => everyXml((xml, name) => (name === 'xl/workbook.xml' ? renamedSheets(xml) : xml))],
  ])('%s', (_what, parts) => {
    const unit = readWell(parts());
    expect(saidBy(unit)).toBe(whole);
  });

  /** Only where no row is left out: a number that is missing means the next. */
  function withoutRowNumbers(xml: string): string {
    const numbers = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
    return numbers.every((number, at) => number === at + 1) ? xml.replace(/<row r="\d+"/g, '<row') : xml;
  }

  function renamedSheets(xml: string): string {
    const sheets = [...xml.matchAll(/<sheet [^>]*\/>/g)].map(([sheet]) => sheet);
    const names = sheets.map((sheet) => /name="([^"]*)"/.exec(sheet)?.[1] ?? '');
    const moved = xml.replace(
      sheets.join(''),
      [...sheets]
        .reverse()
        .join('')
        .replace(/name="/g, 'name="Ny '),
    );
    return names.reduce((text, name) => text.replaceAll(`>${name}!`, `>'Ny ${name}'!`).replaceAll(`>'${name}'!`, `>'Ny ${name}'!`), moved);
  }
});

describe('what is missing is told', () => {
  test('a formula where people type that was never computed', () => {
    const budget = sheetOf('Driftbudget');
    const parts = changed(base.parts, budget, (xml) => xml.replace(/(<c r="[A-Z]+\d+"[^>]*)><v>1956\.5<\/v>/, '$1><f>1000+956.5</f>'));
    const unit = readWell(parts);
    expect(unit.uncomputed).toBe(1);
    expect(unit.read.plan.budget[0]?.budget).toEqual({ kind: 'blank' });
  });

  test('a computed one is the template’s, and is computed again by us', () => {
    const unit = readWell(sheetsOnly((xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')));
    expect(unit.uncomputed).toBe(0);
    expect(unit.read.plan.indicators).toEqual((readUnit(base.file) as typeof unit).read.plan.indicators);
  });

  test('a column of another name, as in the open workbook', () => {
    const renamed = (xml: string) => xml.replaceAll('>Prognos<', '>Min prognos<').replaceAll('name="Prognos"', 'name="Min prognos"');
    const unit = readWell(everyXml(renamed));
    const said = unit.read.problems.map(
      ({ code, message, facts }) => `${code} ${message} ${facts['table']} ${facts['header']} ${facts['renamed']}`,
    );
    expect(said).toContain('V33 columnMissing Driftbudget Prognos Min prognos');
    expect(unit.read.plan.budget[0]?.forecast).toEqual({ kind: 'blank' });
  });

  test('a table that is gone', () => {
    const parts = Object.keys(base.parts).reduce<Parts>(
      (all, name) =>
        name.startsWith('xl/tables/')
          ? changed(all, name, (xml) => xml.replaceAll('"Aktiviteter"', '"Annat"').replace(/(<tableColumn id="\d+" name=")/g, '$1X '))
          : all,
      base.parts,
    );
    const gone = readWell(parts)
      .read.problems.filter(({ message }) => message === 'tableMissing')
      .map(({ facts }) => facts['table']);
    expect(gone).toContain('Aktiviteter');
  });
});

describe('the template’s version', () => {
  const withVersion = (version: number): Parts => {
    const at = /<definedName name="Mall_[^"]*ersion"[^>]*>([^<]*)</.exec(textOf(base.parts, 'xl/workbook.xml'))?.[1] ?? '';
    const [sheet = '', cell = ''] = at.replaceAll('$', '').replaceAll("'", '').split('!');
    return changed(base.parts, sheetOf(sheet), (xml) =>
      xml.replace(
        new RegExp(`(<c r="${cell}"[^>]*)>.*?</c>`),
        (_all, tag: string) => `${tag.replace(/ t="\w+"/, '')}><v>${version}</v></c>`,
      ),
    );
  };
  test('an older one is read', () => {
    expect(readWell(withVersion(2)).read.plan.start.schemaVersion).toBe(2);
  });
  test('a newer one is not', () => {
    expect(read(withVersion(99))).toEqual({ ok: false, reason: 'newerTemplate' });
  });
  test('a workbook that is not of the template', () => {
    const parts = everyXml((xml) => xml.replaceAll('Mall_', 'Annan_').replace(/displayName="[^"]*"/, 'displayName="Tabell1"'));
    expect(read(parts)).toEqual({ ok: false, reason: 'foreign' });
  });
});

test('days that count from 1904 are the days that they show', () => {
  const dated = changed(base.parts, sheetOf('Start'), (xml) => xml);
  const at =
    /<definedName name="Start_KlartSenast"[^>]*>([^<]*)</.exec(textOf(dated, 'xl/workbook.xml'))?.[1]?.split('!')[1]?.replaceAll('$', '') ??
    '';
  const put = (serial: number): Parts =>
    changed(dated, sheetOf('Start'), (xml) =>
      xml.replace(new RegExp(`<c r="${at}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`), `<c r="${at}"$1><v>${serial}</v></c>`),
    );
  expect(readWell(put(46276)).read.plan.start.dueDate).toEqual({ kind: 'date', iso: '2026-09-11' });
  const old = changed(put(46276 - 1462), 'xl/workbook.xml', (xml) => xml.replace('<workbookPr ', '<workbookPr date1904="1" '));
  expect(readWell(old).read.plan.start.dueDate).toEqual({ kind: 'date', iso: '2026-09-11' });
});

test('macros are told of and nothing else is different', () => {
  const unit = readWell(added(base.parts, { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') }));
  expect(unit.macros).toBe(true);
  expect(saidBy(unit)).toBe(whole);
});

test('every figure leads to its cell', async () => {
  const file = await readUnitFile('öst.xlsx', base.file);
  const open = readUnit(base.file);
  if (!file.ok || !open.ok) throw new Error('not read');
  expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
  for (const row of file.plan.budget) {
    const place = { table: 'budget', row: row.key, column: 'forecast' } as const;
    expect(cellOfSource(file.sources, place)).toEqual(open.read.place(place));
  }
  const start = { table: 'start', row: null, column: 'unit' } as const;
  expect(cellOfSource(file.sources, start)).toEqual(open.read.place(start));
  expect(cellOfSource(file.sources, { table: 'budget', row: 'ingen', column: 'forecast' })).toBeNull();
});
