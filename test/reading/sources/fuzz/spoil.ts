import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sourceOf, SourceRefused, type Given } from '../../../../src/reading/sources';
import type { SourceLine } from '../../../../src/reading/source';
import type { Random } from '../../../unit-files/fuzz/random';

/** What is spoilt: a document in each of the ways that one comes. */
export interface Whole {
  readonly docx: Uint8Array;
  readonly html: string;
  readonly text: string;
}

/** Milliseconds of the processor; longer than this is a hang. */
const patience = 5_000;

const pieces = [
  '<w:tbl>',
  '</w:tc>',
  '<w:tr>',
  '<w:tc>',
  '<w:p>',
  '</w:p>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:vMerge/>',
  '<w:txbxContent>',
];
const pageParts = [
  '<table>',
  '</table>',
  '<td colspan=99999>',
  '<tr>',
  '<li>',
  '</div>',
  '<!--',
  '-->',
  '<pre>',
  '<p style="display:none">',
  '&#0;',
  '<td rowspan=9999>',
];
const signs = ['\t', '\n', '\f', '"', '\r', '\u0000', '\ud800', '\ufeff', ';', '\u2028'];

/** A text with a piece taken out, put in, doubled or moved. */
function spoilt(text: string, random: Random, others: readonly string[]): string {
  let made = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const [from, length] = [random.below(made.length), 1 + random.below(60)];
    const piece = random.of([random.of(others), made.slice(from, from + length), '', '']);
    const to = random.below(2) === 0 ? from : from + length;
    made = made.slice(0, from) + piece + made.slice(to);
  }
  return made;
}

export const ways: Readonly<Record<string, (whole: Whole, random: Random) => Given>> = {
  'a few bytes of a file': ({ docx }, random) => {
    const bytes = docx.slice();
    for (let times = 1 + random.below(8); times > 0; times -= 1) bytes[random.below(bytes.length)] = random.below(256);
    return { name: 'plan.docx', bytes };
  },
  'a file that is cut off': ({ docx }, random) => ({ name: 'plan.docx', bytes: docx.slice(0, random.below(docx.length)) }),
  'a part of a document': ({ docx }, random) => {
    const parts = unzipSync(docx);
    const name = random.of(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
    const xml = spoilt(strFromU8(parts[name] ?? new Uint8Array()), random, pieces);
    return { name: 'plan.docx', bytes: zipSync({ ...parts, [name]: strToU8(xml) }, { level: 0 }) };
  },
  'elements of a document in another order': ({ docx }, random) => {
    const parts = unzipSync(docx);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [tag = 'w:p', other = 'w:tc'] = [
      random.of(['w:p', 'w:tr', 'w:tc', 'w:tbl']),
      random.of(['w:tc', 'w:tbl', 'w:sdt', 'w:txbxContent']),
    ];
    // Well-formed as before, and no document of Word's.
    const renamed = xml.replace(new RegExp(`<(/?)${tag}(?=[ />])`, 'g'), `<$1${other}`);
    return { name: 'plan.docx', bytes: zipSync({ ...parts, 'word/document.xml': strToU8(renamed) }, { level: 0 }) };
  },
  'a page': ({ html }, random) => ({ html: spoilt(html, random, pageParts) }),
  'a page as a file': ({ html }, random) => ({ name: 'plan.html', bytes: strToU8(spoilt(html, random, signs)) }),
  'a text': ({ text }, random) => ({ text: spoilt(text, random, signs) }),
  'bytes of no kind': (_whole, random) => ({ name: 'plan.txt', bytes: random.bytes(random.below(400)) }),
};

/** What is wrong with how a spoilt document was read; null where all is well. Made anew from its seed. */
export async function trySource(whole: Whole, way: string, random: Random): Promise<string | null> {
  const given = ways[way]?.(whole, random);
  if (!given) return `${way} is no way to spoil a document`;
  const begun = process.cpuUsage();
  try {
    const { lines } = await sourceOf(given);
    const { user, system } = process.cpuUsage(begun);
    if (user + system > 1000 * patience) return `took ${(user + system) / 1000} ms`;
    const wrong = lines.find((line, at) => !isSound(line, at));
    return wrong ? `gave ${JSON.stringify(wrong)}` : null;
  } catch (error) {
    return error instanceof SourceRefused ? null : `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Numbered in order, its text what its cells say, and nothing in it that is not seen. */
const isSound = ({ line, text, cells, heading, page }: SourceLine, at: number): boolean =>
  line === at + 1 &&
  (cells ? cells.join('\t') === text && cells.every((each) => !each.includes('\t')) : !/[\t\n]/.test(text)) &&
  !/(?![\t\n])\p{Cc}|\p{Surrogate}/u.test(text) &&
  (heading === undefined || (heading >= 1 && heading <= 9)) &&
  (page === undefined || page >= 1);
