import { judgeKeyIdentifier } from '../../key-identifier';
import { bundleIn } from './bundleIn';

/** As a worker said it: a large bundle is not read again for its vault. */
let known: { readonly collected: string; readonly keyUri: unknown } | null = null;

export function rememberKeyUri(collected: string, keyUri: unknown): void {
  known = { collected, keyUri };
}

/** The vault that a bundle is about; null when it names none. */
export function vaultIn(collected: string): string | null {
  const uri = known?.collected === collected ? known.keyUri : bundleIn(collected)?.keyUri;
  return typeof uri === 'string' ? (judgeKeyIdentifier(uri).identifier?.vault ?? null) : null;
}
