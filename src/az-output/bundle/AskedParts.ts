import { judgeKeyIdentifier } from '../../key-identifier';
import type { Concern } from '../shapes/Shape';

/** What the reader asks about, in lower case; null where they did not say. */
export interface AskedParts {
  readonly service: 'vault' | 'managed-hsm' | null;
  readonly vault: string | null;
  readonly key: string | null;
  readonly appId: string | null;
}

export function askedParts(keyUri: string | null, appId: string | null): AskedParts {
  const identifier = keyUri === null ? null : judgeKeyIdentifier(keyUri).identifier;
  return {
    service: identifier?.service ?? null,
    vault: identifier?.vault.toLowerCase() ?? null,
    key: identifier?.name.toLowerCase() ?? null,
    appId: appId === null || appId.trim() === '' ? null : appId.trim().toLowerCase(),
  };
}

/** Whether an answer is the one about what was asked: true only if something of it could be compared. */
export function isAsked(concern: Concern, asked: AskedParts): boolean {
  const compared = [
    same(concern.service, asked.service),
    same(concern.vault, asked.vault),
    same(concern.key, asked.key),
    concern.appIds === undefined || asked.appId === null
      ? null
      : concern.appIds.some((appId) => appId.toLowerCase() === asked.appId),
  ];
  return compared.includes(true) && !compared.includes(false);
}

const same = (found: string | undefined, asked: string | null): boolean | null =>
  found === undefined || asked === null ? null : found.toLowerCase() === asked;
