import type { Emulator, LogEntry, Scenario } from '../../../emulator';
import { collect, type CollectOptions, type Connection, type Resource } from '../../../src/azure';
import { connectionOf, questionOf, reportOn } from '../../support/liveCheck';

export interface Run {
  readonly milliseconds: number;
  readonly requests: readonly LogEntry[];
}

/** @throws Error when the check does not say what the scenario is made for: a fast wrong answer is no figure */
export async function runCheck(
  emulator: Emulator,
  scenario: Scenario,
  options: Pick<CollectOptions, 'onPage'> = {},
): Promise<Run> {
  const connection = await withTokens(connectionOf(emulator, scenario));
  emulator.log.clear();
  const started = performance.now();
  const bundle = await collect(questionOf(scenario), connection, options);
  const milliseconds = performance.now() - started;
  const { verdict } = reportOn(bundle, scenario);
  if (verdict !== scenario.expected.verdict) {
    throw new Error(`${scenario.account.username} came to ${verdict}.`);
  }
  return { milliseconds, requests: emulator.log.entries() };
}

/** Made before the clock starts, as a reader who has signed in has them. */
async function withTokens({ hosts, tokens }: Connection): Promise<Connection> {
  const answers: Readonly<Record<Resource, Awaited<ReturnType<typeof tokens.get>>>> = {
    'resource-manager': await tokens.get('resource-manager'),
    graph: await tokens.get('graph'),
  };
  return { hosts, tokens: { get: async (resource) => answers[resource] } };
}
