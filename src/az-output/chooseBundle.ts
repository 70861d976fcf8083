import type { Bundle } from '../evidence';
import { judgeKeyIdentifier } from '../key-identifier';
import { mergeBundles } from './mergeBundles';

interface Asked {
  readonly keyUri: string | null;
  readonly appId: string | null;
}

/** Of several collected bundles the one about the key and the application asked for; else the last one. */
export function chooseBundle(bundles: readonly Bundle[], asked: Asked): Bundle | null {
  const merged = mergeBundles(bundles);
  const fitting = merged.filter(
    (bundle) =>
      (asked.appId === null || String(bundle.appId).trim().toLowerCase() === asked.appId) &&
      (asked.keyUri === null || nameOf(bundle.keyUri) === nameOf(asked.keyUri)),
  );
  return fitting.at(-1) ?? merged.at(-1) ?? null;
}

/** Vault and key of a Key Identifier, for telling whether two name the same key; empty for anything else. */
export const nameOf = (uri: unknown): string => {
  const identifier = typeof uri === 'string' ? judgeKeyIdentifier(uri).identifier : null;
  return identifier === null ? '' : `${identifier.vault}/${identifier.name}`.toLowerCase();
};
