import { strFromU8, strToU8 } from 'fflate';
import type { Refusal } from '../../../src/consolidation/unit-file';
import type { Random } from './random';
import { added, changed, fileOf, withClaim, type Parts } from './package';

/** The file that is spoilt. */
export interface Base {
  readonly file: Uint8Array;
  readonly parts: Parts;
}

/**
 * What must come of a spoilt file. `same`: the plan of the whole file, or none. `whole`: the plan of the whole file. `any`: whatever the file now says,
 * or none. Otherwise one of these reasons.
 */
export type Expected = 'same' | 'whole' | 'any' | readonly Refusal[];

export interface Spoilt {
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

type Mutation = (base: Base, random: Random) => Spoilt;

const damaged = [
  'damaged',
  'bomb',
  'notXlsx',
  'text',
  'empty',
  'encrypted',
  'doctype',
  'tooLarge',
  'foreign',
  'newerTemplate',
  'xls',
] as const;
const sheets = ({ parts }: Base): readonly string[] => Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
const xmlParts = ({ parts }: Base): readonly string[] => Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
const zeros = (count: number): Uint8Array => new Uint8Array(count);
export const hostileNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const;

function flipped(bytes: Uint8Array, random: Random, times: number): Uint8Array {
  const spoilt = bytes.slice();
  for (let time = 0; time < times; time += 1) {
    const at = random.below(spoilt.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.below(8));
  }
  return spoilt;
}

/** A compound file with a stream of a name in it. */
const compound = (stream: string, random: Random): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), random.bytes(504), Buffer.from(stream, 'utf16le'), random.bytes(512)]),
  );

const entities = `<?xml version="1.0"?><!DOCTYPE x [${Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`;

/** What happens to the bytes of the file. */
const ofBytes = {
  truncated: ({ file }, random) => ({ bytes: file.slice(0, random.below(file.length)), expected: damaged }),
  'a few bits': ({ file }, random) => ({ bytes: flipped(file, random, 1 + random.below(8)), expected: 'same' }),
  'many bits': ({ file }, random) => ({ bytes: flipped(file, random, 2000), expected: 'same' }),
  'a hole of zeros': ({ file }, random) => {
    const bytes = file.slice();
    const from = random.below(bytes.length);
    return { bytes: bytes.fill(0, from, from + 1 + random.below(5000)), expected: 'same' };
  },
  'a piece twice': ({ file }, random) => {
    const [from, at] = [random.below(file.length), random.below(file.length)];
    const piece = file.subarray(from, from + random.below(3000));
    return { bytes: new Uint8Array(Buffer.concat([file.subarray(0, at), piece, file.subarray(at)])), expected: 'same' };
  },
  'something behind it': ({ file }, random) => ({
    bytes: new Uint8Array(Buffer.concat([file, random.bytes(random.below(300))])),
    expected: 'same',
  }),
  noise: (_base, random) => ({
    bytes: new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004'), random.bytes(random.below(2000))])),
    expected: damaged,
  }),
} as const satisfies Record<string, Mutation>;

/** Files of other kinds under a workbook's name. */
const ofKinds = {
  empty: () => ({ bytes: zeros(0), expected: ['empty'] }),
  encrypted: (_base, random) => ({ bytes: compound('EncryptedPackage', random), expected: ['encrypted'] }),
  xls: (_base, random) => ({ bytes: compound('Workbook', random), expected: ['xls'] }),
  csv: (_base, random) => ({
    bytes: strToU8(`Enhet;Budget\n${'Östra;1 299,1\n'.repeat(random.below(50))}`),
    expected: ['text', 'notXlsx'],
  }),
  html: () => ({ bytes: strToU8('<html><table><tr><td>Budget</td></tr></table></html>'), expected: ['text'] }),
  ods: (_base, random) => ({
    bytes: fileOf(added({}, { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x'.repeat(random.below(99)) })),
    expected: ['ods'],
  }),
  xlsb: ({ parts }) => ({ bytes: fileOf(added(parts, { 'xl/workbook.bin': zeros(10) })), expected: ['xlsb'] }),
  'another zip': () => ({
    bytes: fileOf(added({}, { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' })),
    expected: ['notXlsx'],
  }),
  macros: ({ parts }, random) => ({ bytes: fileOf(added(parts, { 'xl/vbaProject.bin': random.bytes(500) })), expected: 'whole' }),
} as const satisfies Record<string, Mutation>;

/** Files that are made to exhaust whoever reads them. */
const ofBombs = {
  'a part of zeros': (base, random) => {
    const name = random.of(sheets(base));
    return { bytes: fileOf(added(base.parts, { [name]: zeros(65_000_000) })), expected: ['bomb'] };
  },
  'a part that lies about its size': (base, random) => {
    const name = random.of(sheets(base));
    const file = fileOf(added(base.parts, { [name]: zeros(10_000_000) }));
    return { bytes: withClaim(file, name, 24, random.below(5000)), expected: ['damaged', 'bomb'] };
  },
  entities: (base, random) => {
    const name = random.of(['xl/workbook.xml', ...sheets(base)]);
    return {
      bytes: fileOf(changed(base.parts, name, (xml) => entities + xml.replace(/^<\?xml[^>]*>/, '').replace('</', '&e10;</'))),
      expected: ['doctype'],
    };
  },
  'many empty rows': (base, random) => {
    const rows = random.below(2)
      ? '<row r="2"/>'.repeat(300_000)
      : Array.from({ length: 300_000 }, (_, at) => `<row r="${900 + at}"/>`).join('');
    return {
      bytes: fileOf(changed(base.parts, random.of(sheets(base)), (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`))),
      expected: 'any',
    };
  },
  'a table as large as a sheet': (base, random) => {
    const name = random.of(Object.keys(base.parts).filter((part) => part.startsWith('xl/tables/')));
    const ref = random.of(['A1:XFD1048576', 'A1:XFE10', 'A1:A1048577', 'B2:A1', 'A0:B2', '$A$1:$XFD$2']);
    return { bytes: fileOf(changed(base.parts, name, (xml) => xml.replace(/ref="[^"]*"/, `ref="${ref}"`))), expected: 'any' };
  },
  'tags without an end': (base, random) => {
    const name = random.of(xmlParts(base));
    const tag = random.of(['<si', '<row ', '<c ', '<!--', '<![CDATA[', '<t ', '<sheet ', '<xf ', '<tableColumn name="', '<Relationship ']);
    return {
      bytes: fileOf(changed(base.parts, name, (xml) => xml.slice(0, xml.length / 2) + tag.repeat(100_000) + xml.slice(xml.length / 2))),
      expected: 'any',
    };
  },
} as const satisfies Record<string, Mutation>;

/** Parts that are not what they should be, in an archive that is sound. */
const ofParts = {
  'a part is gone': (base, random) => {
    const name = random.of(Object.keys(base.parts));
    const left = Object.fromEntries(Object.entries(base.parts).filter(([part]) => part !== name));
    return { bytes: fileOf(left), expected: 'any' };
  },
  'a part is cut': (base, random) => {
    const name = random.of(xmlParts(base));
    return { bytes: fileOf(changed(base.parts, name, (xml) => xml.slice(0, random.below(xml.length)))), expected: 'any' };
  },
  'bits of a part': (base, random) => {
    const name = random.of(xmlParts(base));
    return {
      bytes: fileOf({ ...base.parts, [name]: flipped(base.parts[name] ?? zeros(1), random, 1 + random.below(20)) }),
      expected: 'any',
    };
  },
  'a tag is taken away or written twice': (base, random) => {
    const name = random.of(xmlParts(base));
    const change = (xml: string): string => {
      const tags = [...xml.matchAll(/<[^<>]*>/g)];
      const { 0: tag, index } = random.of(tags);
      return xml.slice(0, index) + (random.below(2) ? tag + tag : '') + xml.slice(index + tag.length);
    };
    return { bytes: fileOf(changed(base.parts, name, change)), expected: 'any' };
  },
  'a name that leaves the archive': ({ parts }, random) => ({
    bytes: fileOf(added(parts, { [random.of(['../../etc/passwd', '/etc/passwd', 'C:\\x.xml', 'xl\\..\\..\\x'])]: 'x' })),
    expected: ['damaged'],
  }),
  'a target that leaves the archive': (base, random) => {
    const name = random.of(Object.keys(base.parts).filter((part) => part.endsWith('.rels')));
    const target = random.of(['../../../../etc/passwd', 'file:///etc/passwd', 'https://example.org/x.xml', '/__proto__', 'constructor']);
    return { bytes: fileOf(changed(base.parts, name, (xml) => xml.replace(/Target="[^"]*"/, `Target="${target}"`))), expected: 'any' };
  },
  'hostile names': ({ parts, file }, random) => {
    const hostile = random.of(hostileNames);
    const pattern = random.of([
      /(<sheet name=")[^"]*/,
      /(<definedName name=")[^"]*/,
      /(displayName=")[^"]*/,
      /(<tableColumn id="\d+" name=")[^"]*/,
      /(<t(?: [^>]*)?>)[^<]+/,
      /(formatCode=")[^"]*/,
    ]);
    const names = Object.keys(parts).filter((part) => pattern.test(strFromU8(parts[part] ?? zeros(0))));
    if (names.length === 0) return { bytes: file, expected: 'whole' };
    const change = (xml: string): string =>
      random.below(2) ? xml.replace(pattern, `$1${hostile}`) : xml.replaceAll(new RegExp(pattern, 'g'), `$1${hostile}`);
    return { bytes: fileOf(changed(parts, random.of(names), change)), expected: 'any' };
  },
  'cells that are not what they say': (base, random) => {
    const name = random.of(sheets(base));
    const value = random.of(['-1', '99999999', '1e999', 'NaN', '', ' ', '0x10', '1,5', '&#0;', '&#x110000;', '&nbsp;', '_x0000_', '�']);
    const type = random.of(['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', '__proto__', '']);
    const cell = `<c r="${random.of(['A5', 'E6', 'XFD5', 'XFE5', 'A99999999', '5', ''])}" s="${random.of(['0', '-1', '99999', 'x'])}" t="${type}"><v>${value}</v></c>`;
    return { bytes: fileOf(changed(base.parts, name, (xml) => xml.replace('</row>', `${cell}</row>`))), expected: 'any' };
  },
} as const satisfies Record<string, Mutation>;

export const mutations: Readonly<Record<string, Mutation>> = { ...ofBytes, ...ofKinds, ...ofParts, ...ofBombs };
export const quick: Readonly<Record<string, Mutation>> = { ...ofBytes, ...ofKinds, ...ofParts };
export const bombs: Readonly<Record<string, Mutation>> = ofBombs;
