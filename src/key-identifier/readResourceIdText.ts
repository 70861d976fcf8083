import { parseResourceId } from './parseResourceId';
import { pasted } from './Pasted';

/** Vault and key that the id of an Azure resource names, for answers of Azure rather than pastes; null for anything else. */
export function readResourceIdText(id: string): { vault: string; name: string | null } | null {
  const parts = parseResourceId(pasted(id));
  if (parts.kind === 'other') return null;
  return { vault: parts.vault.text, name: parts.kind === 'object' ? parts.name.text : null };
}
