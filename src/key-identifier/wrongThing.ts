import type { KnownGuid } from './Finding';
import type { Notes } from './Notes';
import { type Pasted, spanOf } from './Pasted';
import { secretMaterialIn } from './secretMaterialIn';

export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const versionPattern = /^[0-9a-f]{32}$/i;
const keyNamePattern = /^[0-9a-z-]{1,127}$/i;

/** Ids a reader has at hand during this set-up, so that the answer can say which one it is. */
const knownGuids: Readonly<Record<string, KnownGuid>> = {
  '251e3919-1940-4296-bb8b-6b9a5e8a4805': 'customer-journey-analytics-application',
  'e463a445-c6ac-4ca2-b36a-b5146fcf6a52': 'sample-application',
  'e147488a-f6f5-4113-8e2d-b22465e65bf6': 'crypto-service-encryption-user-role',
  '33413926-3206-4cdd-b39a-83574fe37a17': 'managed-hsm-crypto-service-encryption-user-role',
};

/** A token or private key must be said before anything else is looked at, wherever in the text it stands. */
export function saySecretMaterial(piece: Pasted, notes: Notes): boolean {
  const kind = secretMaterialIn(piece.text);
  if (kind === null) return false;
  notes.stop('key-identifier/secret-material', null, { kind });
  return true;
}

/** Names a single word that is one part of an identifier, or something else from the portal. */
export function sayWrongThing(piece: Pasted, notes: Notes): void {
  const { text } = piece;
  const span = spanOf(piece);
  if (guidPattern.test(text)) {
    notes.stop('key-identifier/guid', span, {
      guid: text,
      known: knownGuids[text.toLowerCase()] ?? 'unknown',
    });
  } else if (versionPattern.test(text)) {
    notes.stop('key-identifier/version-only', span, { version: text });
  } else if (/^arn:aws[\w-]*:kms:/i.test(text)) {
    notes.stop('key-identifier/aws-kms-arn', span, {});
  } else if (keyNamePattern.test(text)) {
    notes.stop('key-identifier/key-name-only', span, { name: text });
  } else {
    notes.stop('key-identifier/not-recognised', null, {});
  }
}
