/**
 * `npm run fuzz -- 100000`: spoils a unit's workbook in so many ways (10 000 where none is said) and reads it, and a tenth as many documents.
 * `npm run fuzz -- 1 "a few bits" 17` tries one way of one seed again. Ends with 1 where a file was not answered, took above five seconds, or gave another
 * figure; where a document gave neither lines nor a reason.
 */
import { readUnit } from '../src/unit-files';
import { trySource, ways } from '../test/reading/sources/fuzz/spoil';
import { wholeDocument } from '../test/reading/sources/fuzz/whole';
import { baseFile } from '../test/unit-files/fuzz/base';
import { mutations } from '../test/unit-files/fuzz/mutations';
import { randomFrom } from '../test/unit-files/fuzz/random';
import { saidBy, tryFile } from '../test/unit-files/fuzz/try-file';

/** Bombs take a hundred times the others' time: one try in forty is one. */
function namesInTurn(): readonly string[] {
  const names = Object.keys(mutations);
  const isBomb = (name: string): boolean => /zeros$|lies|entities|rows|large as|without an end/.test(name) && name !== 'a hole of zeros';
  const others = names.filter((name) => !isBomb(name));
  const bombs = names.filter(isBomb);
  return bombs.flatMap((bomb) => [...others, ...others, bomb]);
}

async function main(): Promise<void> {
  const [tries = '10000', name, seed] = process.argv.slice(2);
  const isOfDocuments = name !== undefined && name in ways;
  const wrong =
    (isOfDocuments ? 0 : await spoilWorkbooks(Number(tries), name, seed)) +
    (isOfDocuments || name === undefined ? await spoilDocuments(Math.ceil(Number(tries) / (isOfDocuments ? 1 : 10)), name, seed) : 0);
  process.exitCode = wrong > 0 ? 1 : 0;
}

async function spoilWorkbooks(tries: number, name: string | undefined, seed: string | undefined): Promise<number> {
  const base = await baseFile();
  const whole = saidBy(readUnit(base.file));
  const names = name === undefined ? namesInTurn() : [name];
  const begun = performance.now();
  let wrong = 0;
  for (let at = 0; at < tries; at += 1) {
    const said = tryFile(base, whole, names[at % names.length] ?? '', seed === undefined ? at : Number(seed));
    if (said !== null) {
      wrong += 1;
      console.error(said);
    }
    if (at % 5000 === 4999) console.log(summary(at + 1, 'files', wrong, begun));
  }
  console.log(summary(tries, 'files', wrong, begun));
  return wrong;
}

async function spoilDocuments(tries: number, way: string | undefined, seed: string | undefined): Promise<number> {
  const whole = await wholeDocument();
  const names = way === undefined ? Object.keys(ways) : [way];
  const begun = performance.now();
  let wrong = 0;
  for (let at = 0; at < tries; at += 1) {
    const [name = '', from] = [names[at % names.length], seed === undefined ? at : Number(seed)];
    const said = await trySource(whole, name, randomFrom(from));
    if (said !== null) {
      wrong += 1;
      console.error(`${name} ${from} ${said}`);
    }
  }
  console.log(summary(tries, 'documents', wrong, begun));
  return wrong;
}

function summary(tries: number, what: string, wrong: number, begun: number): string {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${tries} ${what}, ${wrong} wrong, ${Math.round((performance.now() - begun) / 1000)} s, at most ${megabytes} MB`;
}

void main();
