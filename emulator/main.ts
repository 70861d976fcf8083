import { parseArgs } from 'node:util';
import { startEmulator } from './startEmulator';

/** `npm run emulator`, for people who want to try scripts against it. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const first = Number(values.port ?? 0);
  const ports = first === 0 ? undefined : { login: first, resourceManager: first + 1, graph: first + 2 };
  const emulator = await startEmulator(ports === undefined ? {} : { ports });
  const { origins, scenarios } = emulator;
  const widest = Math.max(...scenarios.map(({ account }) => account.username.length));
  const accounts = scenarios.map(({ account }) => `  ${account.username.padEnd(widest)}  ${account.about}`);
  process.stdout.write(`An Azure on this computer. Everything in it is made up.

  Sign-in           ${origins.login}
  Resource Manager  ${origins.resourceManager}
  Microsoft Graph   ${origins.graph}

Accounts:
${accounts.join('\n')}

A token for scripts (resource=resource-manager or graph; tenant=… for one of several):
  curl '${origins.login}/demo/token?username=${scenarios[0]?.account.username ?? ''}&resource=resource-manager'

Stop with Ctrl+C. The next start has other addresses; --port 9100 keeps 9100 to 9102.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
}

void main();
