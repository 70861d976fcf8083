/**
 * Whether a `claims` parameter answers a challenge. An application that can do so says that in every request, in the
 * same place (`xms_cc`), which asks for nothing.
 */
export function asksForMore(claims: string | null): boolean {
  if (claims === null) return false;
  try {
    const json = JSON.parse(claims) as { access_token?: unknown } | null;
    const asked = json?.access_token;
    return (
      typeof asked === 'object' && asked !== null && Object.keys(asked).some((name) => name !== 'xms_cc')
    );
  } catch {
    return false;
  }
}
