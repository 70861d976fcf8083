/**
 * The claims that a 401 asks for, as the JSON text that MSAL takes; null when the header names none.
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsIn(wwwAuthenticate: string | undefined): string | null {
  const encoded = /\bclaims="([\w+/-]+={0,2})"/.exec(wwwAuthenticate ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null ? text : null;
  } catch {
    return null;
  }
}
