import { type Key, sameId, valueOf } from '../../evidence';
import { printInstant } from '../../evidence';
import type { Context } from '../Context';
import type { Operation } from '../Finding';
import { ifSeen, outcome, type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';
import { isManagedHsm, ofKey } from './ofKey';

const day = 86_400;
/** So long before the end the reader is warned. */
export const warnDays = 30;
/** "At least 3072 bits": Azure Cosmos DB asks for it. */
export const smallestKey = 3072;

export function keyFound(context: Context): Outcome {
  const { key, keyIdentifier, vault } = context.evidence;
  const identifier = valueOf(keyIdentifier)?.identifier ?? null;
  const name = identifier?.name ?? '';
  if (key.state === 'seen') return versionFound(context, key.value);
  if (isManagedHsm(context)) return unreadableOutcome('key.found', { code: 'not-in-resource-manager' });
  if (key.state === 'unreadable') return unreadableOutcome('key.found', key.reason);
  // Without its vault a key is missing too; that says nothing of its own.
  return vault.state === 'absent'
    ? waitingOutcome('key.found', 'vault.found')
    : outcome('key.found/not-found', { key: name }, key);
}

/** An identifier with a version means that one, be it old: it must be there too. */
function versionFound({ evidence: { keyIdentifier, keyVersions } }: Context, key: Key): Outcome {
  const identifier = valueOf(keyIdentifier)?.identifier ?? null;
  const version = identifier?.version ?? null;
  const found = outcome('key.found/found', { key: identifier?.name ?? '' }, key.id, key.currentVersion);
  if (version === null || sameId(valueOf(key.currentVersion) ?? '', version)) return found;
  return ifSeen('key.found', keyVersions, ({ incomplete, items }) => {
    if (items.some((item) => sameId(valueOf(item.version) ?? '', version))) return found;
    if (incomplete !== null) return unreadableOutcome('key.found', incomplete);
    return items.every((item) => item.version.state === 'seen')
      ? outcome('key.found/version-not-found', { version }, keyVersions)
      : unreadableOutcome('key.found', { code: 'not-stated' });
  });
}

export const keyEnabled = (context: Context): Outcome =>
  ofKey('key.enabled', context, ({ enabled }) =>
    ifSeen('key.enabled', enabled, (on) =>
      on ? outcome('key.enabled/enabled', {}, enabled) : outcome('key.enabled/disabled', {}, enabled),
    ),
  );

export const keyDates = (context: Context): Outcome =>
  ofKey('key.dates', context, ({ notBefore, expires }) => {
    const from = valueOf(notBefore);
    const until = valueOf(expires);
    if (until !== null && until <= context.now) {
      return outcome('key.dates/expired', { expires: printInstant(until) }, expires);
    }
    if (from !== null && from > context.now) {
      return outcome('key.dates/not-yet-active', { activates: printInstant(from) }, notBefore);
    }
    if (notBefore.state === 'unreadable') return unreadableOutcome('key.dates', notBefore.reason);
    if (expires.state === 'unreadable') return unreadableOutcome('key.dates', expires.reason);
    if (until === null) return outcome('key.dates/unlimited', {}, notBefore, expires);
    const days = Math.floor((until - context.now) / day);
    const params = { expires: printInstant(until), days };
    return days < warnDays
      ? outcome('key.dates/expires-soon', params, notBefore, expires)
      : outcome('key.dates/current', params, notBefore, expires);
  });

const suitableTypes = ['RSA', 'RSA-HSM'];
const unsuitableTypes = ['EC', 'EC-HSM', 'oct', 'oct-HSM', 'OKP', 'OKP-HSM'];
const isOneOf = (types: readonly string[], type: string): boolean =>
  types.some((known) => sameId(known, type));

export const keyType = (context: Context): Outcome =>
  ofKey('key.type', context, ({ type }) =>
    ifSeen('key.type', type, (name) => {
      if (isOneOf(suitableTypes, name)) return outcome('key.type/suitable', { type: name }, type);
      return isOneOf(unsuitableTypes, name)
        ? outcome('key.type/unsuitable', { type: name }, type)
        : outcome('key.type/unrecognised', { type: name }, type);
    }),
  );

export const keySize = (context: Context): Outcome =>
  ofKey('key.size', context, ({ size, type }) => {
    // Keys on a curve have no such size.
    if (isOneOf(unsuitableTypes, valueOf(type) ?? '')) return waitingOutcome('key.size', 'key.type');
    return ifSeen('key.size', size, (bits) =>
      bits >= smallestKey
        ? outcome('key.size/sufficient', { bits }, size)
        : outcome('key.size/too-small', { bits }, size),
    );
  });

const neededOperations: readonly Operation[] = ['wrapKey', 'unwrapKey'];

export const keyOperations = (context: Context): Outcome =>
  ofKey('key.operations', context, ({ operations }) =>
    ifSeen('key.operations', operations, ({ items, incomplete }) => {
      const allowed = items.map((item) => (valueOf(item) ?? '').toLowerCase());
      const missing = neededOperations.filter((operation) => !allowed.includes(operation.toLowerCase()));
      if (missing.length === 0) return outcome('key.operations/allowed', {}, operations);
      return incomplete === null
        ? outcome('key.operations/missing', { operations: missing }, operations)
        : unreadableOutcome('key.operations', incomplete);
    }),
  );
