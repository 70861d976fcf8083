import type { Emulator, Scenario } from '../../../emulator';
import { runCheck } from './runCheck';
import { spread } from './spread';
import { nameOf, waves } from './waves';

const rounds = 7;
const latency = 200;

/**
 * Prints them.
 *
 * @param goal for the median; null where there is none
 * @returns whether it was met
 */
export async function roundTrips(
  emulator: Emulator,
  scenario: Scenario,
  goal: number | null,
): Promise<boolean> {
  emulator.faults.latency(latency);
  const runs = [await runCheck(emulator, scenario)];
  while (runs.length < rounds) runs.push(await runCheck(emulator, scenario));
  const times = spread(runs.map(({ milliseconds }) => milliseconds));
  const { requests } = runs[0]!;
  const count = (host: string): number => requests.filter((entry) => entry.host === host).length;
  const inARow = waves(requests).map((wave) => wave.map(nameOf).join(', '));
  const print = (text: (time: number) => string): string =>
    `min ${text(times.min)}  median ${text(times.median)}  max ${text(times.max)}`;
  console.log(`
${scenario.account.username}, ${latency} ms before each answer, ${runs.length} runs
  time         ${print((time) => `${time.toFixed(0)} ms`)}
  round trips  ${print((time) => (time / latency).toFixed(2))}  ${goal === null ? 'no goal' : `goal: median within ${goal}`}
  requests     ${count('resource-manager')} to Resource Manager, ${count('graph')} to Microsoft Graph
  in a row     ${inARow.length}: ${inARow.join(' → ')}`);
  return goal === null || times.median / latency <= goal;
}
