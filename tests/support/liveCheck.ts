import type { Emulator, Scenario } from '../../emulator';
import type { Connection } from '../../src/azure';
import { collect, type CollectOptions, type CollectQuestion } from '../../src/azure/collect';
import type { Bundle } from '../../src/evidence';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import { assessFor, presetAppId, type Report } from '../../src/readiness';

/** Whether the live check can begin: it needs an identifier that names a vault and a key. */
export const hasIdentifier = ({ keyUri }: Scenario): boolean =>
  judgeKeyIdentifier(keyUri).verdict === 'valid';

/** Tokens of an account without signing in. Another one, asked for after a 401, answers the challenge. */
export const connectionOf = (emulator: Emulator, { account }: Scenario): Connection => ({
  hosts: { 'resource-manager': emulator.origins.resourceManager, graph: emulator.origins.graph },
  tokens: {
    get: async (resource, challenge) => ({
      ok: true,
      token: await emulator.tokenFor(account.username, resource, {
        answersChallenge: challenge !== undefined,
      }),
    }),
  },
});

export function questionOf({ account, appId, keyUri }: Scenario): CollectQuestion {
  const { identifier } = judgeKeyIdentifier(keyUri);
  const [home] = account.memberships;
  if (identifier === null || home === undefined) throw new Error(`Nothing to ask for ${account.username}`);
  return {
    identifier,
    appId,
    account: { tenantId: home.tenantId, cloud: 'AzureCloud' },
    directoryRoles: account.hasRoleClaim ? home.directoryRoles : null,
  };
}

export const collectLive = (
  emulator: Emulator,
  scenario: Scenario,
  options: CollectOptions,
): Promise<Bundle> => collect(questionOf(scenario), connectionOf(emulator, scenario), options);

export const reportOn = (bundle: Bundle, { appId, product }: Scenario): Report =>
  assessFor(bundle, {
    product,
    at: new Date().toISOString(),
    mode: 'live',
    appId: presetAppId[product] === null ? appId : null,
  });
