/**
 * `npm run fuzz -- 100000`: spoils a unit's workbook in so many ways (10 000 where none is said) and reads it. `npm run fuzz -- 1 "a few bits" 17` tries
 * one way of one seed again. Ends with 1 where a file was not answered, took above five seconds, or gave another figure.
 */
import { readUnit } from '../src/unit-files';
import { baseFile } from '../test/unit-files/fuzz/base';
import { mutations } from '../test/unit-files/fuzz/mutations';
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
  const base = await baseFile();
  const whole = saidBy(readUnit(base.file));
  const names = name === undefined ? namesInTurn() : [name];
  const begun = performance.now();
  let wrong = 0;
  for (let at = 0; at < Number(tries); at += 1) {
    const said = tryFile(base, whole, names[at % names.length] ?? '', seed === undefined ? at : Number(seed));
    if (said !== null) {
      wrong += 1;
      console.error(said);
    }
    if (at % 5000 === 4999) console.log(`${at + 1} files, ${wrong} wrong, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${tries} files, ${wrong} wrong, ${Math.round((performance.now() - begun) / 1000)} s, at most ${Math.round(maxRSS / 1024)} MB`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
}

void main();
