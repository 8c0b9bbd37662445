import { strToU8, zipSync } from 'fflate';
import { sourceOf, sourceRefusals, type SourceRefusal } from '../../../src/reading/sources';
import { wordingFor } from '../../../src/wording';
import { docxOf, paragraph } from '../../support/docx-of';

const compound = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, ...Buffer.from(stream, 'utf16le'), 0, 0]);
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = (target: string): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="${target}"/></Relationships>`,
  );
const whole = docxOf({ body: paragraph('Plan '.repeat(200)) });

const files: readonly (readonly [about: string, bytes: Uint8Array, reason: SourceRefusal])[] = [
  ['a Word document that other files are laid into', docxOf({ body: `${paragraph('x')}<w:altChunk/>` }), 'unsaved'],
  ['nothing', new Uint8Array(), 'empty'],
  ['a Word document without text', docxOf({ body: '<w:p/>' }), 'empty'],
  ['blank lines', strToU8(' \n\t\n'), 'empty'],
  ['a document of Word 97', compound('WordDocument'), 'oldWord'],
  ['a workbook of Excel 97', compound('Workbook'), 'oldExcel'],
  ['an encrypted document', compound('EncryptedPackage'), 'encrypted'],
  ['a presentation of PowerPoint 97', compound('PowerPoint Document'), 'presentation'],
  ['a message of Outlook', compound('__substg1.0_1000001F'), 'notADocument'],
  ['a presentation', zipSync({ '_rels/.rels': main('ppt/presentation.xml') }), 'presentation'],
  ['a binary workbook', zipSync({ '_rels/.rels': main('xl/workbook.bin') }), 'oldExcel'],
  ['a text of LibreOffice', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'openDocument'],
  ['a folder of pictures', zipSync({ 'a.png': new Uint8Array(5) }), 'notADocument'],
  ['rich text', strToU8('{\\rtf1\\ansi Plan}'), 'richText'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'notADocument'],
  ['other XML', strToU8('<?xml version="1.0"?><plan/>'), 'notADocument'],
  ['a document that is cut off', whole.slice(0, -40), 'damaged'],
  ['a document of another kind', zipSync({ '_rels/.rels': main('d.xml'), 'd.xml': strToU8('<a/>') }), 'notADocument'],
  ['XML that ends in the middle', zipSync({ '_rels/.rels': main('d.xml'), 'd.xml': strToU8('<a><b>') }), 'damaged'],
  ['entities', zipSync({ '_rels/.rels': main('d.xml'), 'd.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), 'doctype'],
  ['a part of zeros', zipSync({ '_rels/.rels': main('d.xml'), 'd.xml': new Uint8Array(17_000_000) }, { level: 1 }), 'bomb'],
  ['a file of 65 MB', new Uint8Array(65_000_000), 'tooLarge'],
];

it.each(files)('%s is refused', async (_about, bytes, reason) => {
  // The name does not decide.
  await expect(sourceOf({ name: 'plan.docx', bytes })).rejects.toMatchObject({ name: 'SourceRefused', reason });
});

it.each(['sv', 'en'] as const)('every refusal says why and what to do (%s)', (language) => {
  const { refused } = wordingFor(language).reading;
  expect(Object.keys(refused).sort()).toEqual([...sourceRefusals].sort());
  for (const sentence of Object.values(refused)) expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
});
