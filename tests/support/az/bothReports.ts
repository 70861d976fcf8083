import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Scenario } from '../../../emulator';
import { chooseBundle, readPaste } from '../../../src/az-output';
import { collectorScript } from '../../../src/az-output/collector';
import { type AccessTokens, collect } from '../../../src/azure';
import { type Bundle, printFault } from '../../../src/evidence';
import { judgeKeyIdentifier } from '../../../src/key-identifier';
import { assessFor, type Mode, presetAppId, type Report } from '../../../src/readiness';
import type { Origins, SignedIn } from './SignedIn';
import { signIn } from './signIn';
import { startAz } from './startAz';

export type LiveAndPasted = Readonly<Record<Mode, Report>>;

interface Asked {
  readonly scenario: Scenario;
  readonly tenantId: string;
}

/** What the page says of one set-up, got both ways and judged at the same time. */
export async function bothReports(
  origins: Origins,
  { scenario, tenantId }: Asked,
  at: string,
): Promise<LiveAndPasted> {
  const { account, appId, keyUri, product } = scenario;
  const { identifier } = judgeKeyIdentifier(keyUri);
  const membership = account.memberships.find((one) => one.tenantId === tenantId);
  if (identifier === null || membership === undefined) throw new Error(`No such question: ${keyUri}`);
  const signedIn = await signIn(origins, { username: account.username, tenantId });

  const printed = await outputOf(collectorScript('bash', { identifier, appId }), signedIn);
  const { bundles, findings } = readPaste(printed, { keyUri, appId });
  const pasted = chooseBundle(bundles, { keyUri, appId });
  if (pasted === null) throw new Error(`No bundle: ${JSON.stringify(findings)}`);

  const live = await collect(
    {
      identifier,
      appId,
      account: { tenantId, cloud: 'AzureCloud' },
      directoryRoles: account.hasRoleClaim ? membership.directoryRoles : null,
    },
    {
      hosts: { 'resource-manager': origins.resourceManager, graph: origins.graph },
      tokens: tokensOf(scenario, signedIn),
    },
  );
  const judge = (bundle: Bundle, mode: Mode): Report =>
    assessFor(bundle, { product, at, mode, appId: presetAppId[product] === null ? appId : null });
  return { live: judge(live, 'live'), pasted: judge(pasted, 'pasted') };
}

async function outputOf(script: string, signedIn: SignedIn): Promise<string> {
  const az = await startAz(signedIn);
  try {
    const { stdout } = spawn('bash', ['-c', script], {
      env: az.environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return await text(stdout);
  } finally {
    await az.close();
  }
}

/** The browser's sign-in is of an application that an administrator may have to approve. */
const tokensOf = ({ account: { trouble } }: Scenario, { tokens }: SignedIn): AccessTokens => ({
  get: async (resource) =>
    trouble?.kind === 'admin-approval' && trouble.resource === resource
      ? { ok: false, error: printFault({ code: 'not-consented', resource }) }
      : tokens[resource],
});
