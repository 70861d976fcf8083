import type { Emulator, Scenario } from '../../../emulator';
import { runCheck } from './runCheck';

const pages = 50;
const assignments = 5000;

/**
 * Prints how long a check with a list of many pages takes, and what the reader is told of it on the way.
 *
 * @returns whether the list was read to its end
 */
export async function longList(emulator: Emulator, scenario: Scenario, latency: number): Promise<boolean> {
  emulator.faults.latency(latency);
  const rows: number[] = [];
  const { milliseconds } = await runCheck(emulator, scenario, {
    onPage: (page) => page.step === 'roleAssignments' && rows.push(page.rows),
  });
  const reported = [...rows.slice(0, 3), '…', ...rows.slice(-2)].join(' ');
  console.log(`
${scenario.account.username}, ${latency} ms before each answer
  ${(milliseconds / 1000).toFixed(2)} s, ${rows.length} pages, rows reported: ${reported}`);
  return rows.length === pages && rows.at(-1) === assignments;
}
