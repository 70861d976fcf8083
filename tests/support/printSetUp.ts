// Prints an example of what the collector script prints: `ready`, or the first one with the outcome that is named.
import { failingSetUps } from './failingSetUps';
import { readySetUp } from './readySetUp';

const [wanted = 'ready'] = process.argv.slice(2);
const example = failingSetUps.find(({ code }) => code === wanted);
if (wanted !== 'ready' && example === undefined) {
  const codes = [...new Set(failingSetUps.map(({ code }) => code))].sort();
  console.error(`There is no example ${wanted}. Expected ready, or one of:\n${codes.join('\n')}`);
  process.exit(64);
}
console.log(JSON.stringify(wanted === 'ready' ? readySetUp() : example?.setUp()));
