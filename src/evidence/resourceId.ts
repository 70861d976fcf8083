/** Azure compares ids of resources without regard to case; a trailing slash means nothing. */
export const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const segmentsOf = (id: string): string[] => id.split('/').filter((segment) => segment !== '');

/** The last segment, which is the name; roleDefinitionId comes with and without a subscription in front. */
export const lastSegment = (id: string): string => segmentsOf(id).at(-1) ?? '';

/** The segment after another, such as the name after `resourceGroups`. */
export function segmentAfter(id: string, name: string): string | null {
  const segments = segmentsOf(id);
  const at = segments.findIndex((segment) => sameId(segment, name));
  return at === -1 ? null : (segments[at + 1] ?? null);
}

/** Host of an address of Key Vault, in lower case and without the port; null for anything else. */
export const hostIn = (uri: string): string | null =>
  /^https:\/\/([a-z\d.-]+)(?::443)?(?:\/|$)/i.exec(uri)?.[1]?.toLowerCase() ?? null;

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/{name}` out of any id below it. */
export function vaultIdIn(id: string): string | null {
  const match =
    /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/(?:vaults|managedHSMs)\/[^/]+)/i.exec(
      id,
    );
  return match?.[1] ?? null;
}
