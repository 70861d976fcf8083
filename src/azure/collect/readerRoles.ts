import type { Answer } from '../../evidence';
import { rowsIn } from './rowsIn';

/** Every member has this one in the claim, and it is no role. */
const memberMarker = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/** What Graph says of the reader's roles; where it may not say, the claim of the token does. */
export function readerRoles(graph: Answer, claim: readonly string[] | null): Answer {
  const isNamed = graph.ok && rowsIn(graph).every(({ roleTemplateId }) => typeof roleTemplateId === 'string');
  if (isNamed || claim === null) return graph;
  const roles = claim.filter((id) => id.toLowerCase() !== memberMarker);
  return { ok: true, body: { value: roles.map((roleTemplateId) => ({ roleTemplateId })) } };
}
