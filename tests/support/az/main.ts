import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { scenarios } from '../../../emulator';
import { signIn } from './signIn';
import { startAz } from './startAz';

/** Runs a command in which `az` is signed in to the emulator that `npm run emulator -- --port 9100` started. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '9100' },
      username: { type: 'string', default: 'ready@contoso.example' },
      tenant: { type: 'string' },
    },
  });
  const { port, username } = values;
  const scenario = scenarios.find(({ account }) => account.username === username);
  const tenantId = values.tenant ?? scenario?.account.memberships[0]?.tenantId;
  const [command, ...words] = positionals;
  if (tenantId === undefined) throw new Error(`There is no account '${username}'.`);
  if (command === undefined) throw new Error('Say what to run, such as: bash collect-cmk.sh');
  const at = (offset: number): string => `http://localhost:${Number(port) + offset}`;
  const origins = { login: at(0), resourceManager: at(1), graph: at(2) };
  const az = await startAz(await signIn(origins, { username, tenantId }));
  const child = spawn(command, words, { env: az.environment, stdio: 'inherit' });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  process.exitCode = exitCode ?? 1;
  await az.close();
}

void main();
