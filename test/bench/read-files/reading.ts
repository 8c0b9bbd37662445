import { readFileSync } from 'node:fs';
import { packUnit, readUnitFile, type PackedUnit } from '../../../src/unit-files';

/** `tsx reading.ts FILE COUNT`: reads a file as so many units', keeps what a consolidation keeps, and prints the time and the peak of memory. */
async function main(): Promise<void> {
  const [, , file = '', count = '1'] = process.argv;
  const kept: PackedUnit[] = [];
  const begun = process.cpuUsage();
  for (let at = 0; at < Number(count); at += 1) {
    const unit = packUnit(await readUnitFile(`${at}.xlsx`, new Uint8Array(readFileSync(file))));
    if (!unit.ok) throw new Error(unit.reason);
    kept.push(unit);
  }
  const { user, system } = process.cpuUsage(begun);
  const ms = (user + system) / 1000;
  console.log(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024, kept: kept.length }));
}

void main();
