import { type NetworkRules, type Observation, sameId, type Source, valueOf } from '../../evidence';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome } from '../Outcome';
import { coversAddress } from './coversAddress';
import { ofVault } from './ofVault';

/**
 * From which Adobe reaches a vault with a firewall.
 * @see https://experienceleague.adobe.com/en/docs/experience-platform/landing/governance-privacy-security/customer-managed-keys/azure/alerts-and-ip-access
 */
export const adobeAddress = '20.88.123.53';

/** What Azure means when it leaves `publicNetworkAccess` out. */
const publicByDefault = 'Enabled';

const check = 'vault.network';

export const vaultNetwork = (context: Context): Outcome =>
  ofVault(check, context, ({ publicNetworkAccess, network }) => {
    if (publicNetworkAccess.state === 'unreadable') {
      return unreadableOutcome(check, publicNetworkAccess.reason);
    }
    const access = valueOf(publicNetworkAccess) ?? publicByDefault;
    if (sameId(access, 'SecuredByPerimeter'))
      return outcome('vault.network/perimeter', {}, publicNetworkAccess);
    if (sameId(access, 'Disabled'))
      return outcome('vault.network/public-access-off', {}, publicNetworkAccess);
    if (!sameId(access, 'Enabled')) return unrecognised('publicNetworkAccess', access, publicNetworkAccess);
    // Without rules everybody is let in to the address; who may use keys is another matter.
    if (network.state === 'absent') return outcome('vault.network/open', {}, publicNetworkAccess, network);
    return ifSeen(check, network, (rules) => judgeRules(rules, publicNetworkAccess));
  });

const judgeRules = (rules: NetworkRules, publicNetworkAccess: Observation<string>): Outcome =>
  ifSeen(check, rules.defaultAction, (action) => {
    if (sameId(action, 'Allow'))
      return outcome('vault.network/open', {}, publicNetworkAccess, rules.defaultAction);
    if (!sameId(action, 'Deny'))
      return unrecognised('networkAcls.defaultAction', action, rules.defaultAction);
    return judgeFirewall(rules);
  });

function judgeFirewall({ addresses, bypass, defaultAction }: NetworkRules): Outcome {
  return ifSeen(check, bypass, (who) => {
    const bypassed = sameId(who, 'AzureServices');
    if (!bypassed && !sameId(who, 'None')) return unrecognised('networkAcls.bypass', who, bypass);
    const allowed = isAllowed(addresses);
    if (allowed !== true && allowed !== false) return allowed;
    const params = { address: adobeAddress };
    if (bypassed && allowed) return outcome('vault.network/restricted', {}, defaultAction, bypass, addresses);
    if (bypassed) return outcome('vault.network/address-missing', params, addresses);
    return allowed
      ? outcome('vault.network/bypass-off', {}, bypass)
      : outcome('vault.network/bypass-off-and-address-missing', params, bypass, addresses);
  });
}

/** Whether a rule covers Adobe's address; an outcome when a rule that cannot be read might. */
function isAllowed(addresses: NetworkRules['addresses']): boolean | Outcome {
  if (addresses.state === 'unreadable') return unreadableOutcome(check, addresses.reason);
  const rules = valueOf(addresses)?.items ?? [];
  const covers = rules.map((rule) =>
    rule.state === 'seen' ? coversAddress(rule.value, adobeAddress) : null,
  );
  if (covers.includes(true)) return true;
  const incomplete = valueOf(addresses)?.incomplete ?? null;
  if (incomplete !== null) return unreadableOutcome(check, incomplete);
  const at = covers.indexOf(null);
  return at === -1 ? false : unclearRule(rules[at]!, addresses.source);
}

const unclearRule = (rule: Observation<string>, source: Source): Outcome =>
  unreadableOutcome(check, {
    code: 'not-understood',
    expected: 'IPv4/CIDR',
    found: String(valueOf(rule) ?? source.path).slice(0, 60),
  });

const unrecognised = (field: string, value: string, observation: Observation<unknown>): Outcome =>
  outcome('vault.network/unrecognised', { field, value }, observation);
