import { documentedVaults } from './checkParts';
import type { KeyIdentifier } from './KeyIdentifier';
import { isPlaceholderName } from './placeholders';

const wellFormed =
  /^https:\/\/([a-z][a-z0-9-]{1,22}[a-z0-9])\.(vault|managedhsm)\.azure\.net\/keys\/([0-9A-Za-z-]{1,127})(?:\/([0-9a-f]{32}))?$/;
/** Allowed by the letters, but worth a closer look: two hyphens in a row, a mask, a version for a name. */
const doubtful = /^https:\/\/[^.]*--|x{3}|\/keys\/(?:[0-9a-f]{32}|versions)(?:\/|$)/i;

/**
 * Recognises, in one look, an identifier about which there is nothing to say but its version: what most readers paste,
 * and what a script checks by the thousand. Everything else is `null` and read piece by piece; a test holds both ways
 * to the same answer.
 */
export function readWellFormed(text: string): KeyIdentifier | null {
  const match = wellFormed.exec(text);
  if (match === null || doubtful.test(text)) return null;
  const [, vault = '', kind, name = '', version = null] = match;
  if (documentedVaults.includes(vault) || isPlaceholderName(vault) || isPlaceholderName(name)) return null;
  const service = kind === 'vault' ? 'vault' : 'managed-hsm';
  return { uri: text, cloud: 'public', service, vault, objectType: 'keys', name, version };
}
