/**
 * `npm run bench`: three hundred units' workbooks with faults of every kind among them, read and put together. Their totals must be exact, and every
 * fault must be named, and no other.
 */
import { manyUnits } from '../consolidation/many/many-units';

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
}

void main();
