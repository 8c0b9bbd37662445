/**
 * `npm run bench`: three hundred units' workbooks with faults of every kind among them, read and put together. Their totals must be exact, and every
 * fault must be named, and no other. Writing three hundred units takes the round trips that it may.
 */
import { manyUnits } from '../consolidation/many/many-units';
import { unitsTogether } from '../support/consolidated';
import { writtenTwice } from '../support/written-twice';
import { workbench } from '../workbook/excel/workbench';

async function main(): Promise<void> {
  const { result, found, planted, nameless, budget } = await manyUnits(300);
  const net = result.totals.find(({ department, area, kind }) => department === '' && area === '' && kind === 'net');
  const invented = found.filter((one) => !planted.includes(one));
  const overlooked = planted.filter((one) => !found.includes(one));
  console.log('\nThree hundred units');
  console.table({
    'files read': result.files.length,
    'faults planted': planted.length,
    'net of the budget': `${net?.amounts.budget?.toFixed()} (${budget} by the generated figures)`,
    'units in it': `${net?.contains.length} of ${result.incoming.filter(({ expected }) => expected).length}`,
    'overlooked, invented, without a file': `${overlooked.length}, ${invented.length}, ${nameless.length}`,
  });
  const isWrong = net?.amounts.budget?.toFixed() !== budget || found.length !== planted.length;
  if (isWrong || overlooked.length + invented.length + nameless.length > 0) {
    console.error([...overlooked, ...invented, ...nameless].join('\n'));
    process.exitCode = 1;
  }
  await writeThem();
}

/** Three round trips and one for each 4 MB, also in place of the earlier result. */
async function writeThem(): Promise<void> {
  const { port, host } = await workbench();
  const { syncs, bytes, largest } = await writtenTwice(port, host, unitsTogether(300));
  console.table({
    'round trips to write, and to write again': syncs.join(', '),
    'MB sent': bytes.map((each) => (each / 1_000_000).toFixed(1)).join(', '),
    'MB of the largest request': (largest / 1_000_000).toFixed(1),
  });
  if (syncs.some((count, at) => count > 3 + Math.floor((bytes[at] ?? 0) / 4_000_000)) || largest >= 4_000_000) process.exitCode = 1;
}

void main();
