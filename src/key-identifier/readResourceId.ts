import type { Cloud } from './KeyIdentifier';
import type { Notes } from './Notes';
import { parseResourceId } from './parseResourceId';
import type { Parts } from './Parts';
import { cut, type Pasted, spanOf } from './Pasted';

/**
 * Reads an Azure Resource Manager id.
 * @param cloud the cloud of the host in front of it; `null` when there was none, and public Azure is assumed and said
 */
export function readResourceId(piece: Pasted, cloud: Cloud | null, notes: Notes): Parts | null {
  // The host in front of it is no segment of the id.
  const start = cloud === null ? 0 : piece.text.search(/\/(?:subscriptions|providers|resourcegroups)\//i);
  const resource = parseResourceId(cut(piece, Math.max(start, 0)));
  const span = spanOf(piece);
  switch (resource.kind) {
    case 'other':
      notes.stop('key-identifier/resource-id-other', span, { type: resource.type });
      return null;
    case 'vault':
      notes.stop('key-identifier/resource-id-vault', span, { vault: resource.vault.text });
      return null;
    case 'object':
      // Another object in a vault is named by its type, further on.
      if (resource.objectType !== 'keys')
        return { cloud: cloud ?? 'public', host: resource.vault, ...resource };
      notes.say('key-identifier/resource-id-key', span, {
        vault: resource.vault.text,
        name: resource.name.text,
      });
      if (cloud === null) notes.say('key-identifier/cloud-assumed', span, {});
      return { cloud: cloud ?? 'public', host: resource.vault, ...resource };
  }
}
