import * as v from 'valibot';
import { parsedUrl } from './parsedUrl';
import { type ReaderWishes, tenantIn } from './readerSettings';
import type { SignInSettings } from './SignInSettings';

/** Plain http is for this machine only: a demo that named another host would be no demo. */
const loopback = v.pipe(v.string(), v.regex(/^http:\/\/(?:localhost|127\.0\.0\.1):\d{1,5}$/));

/** Codes and refresh tokens go to the addresses in it. */
function isOnLoopback(metadata: string): boolean {
  try {
    const values = Object.values(JSON.parse(metadata) as object);
    return values.every((value) => {
      const url = parsedUrl(String(value));
      return url === null || v.is(loopback, url.origin);
    });
  } catch {
    return false;
  }
}

const demo = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  /** An identifier only: MSAL wants https there, and asks the http addresses in `metadata`. */
  authority: v.pipe(v.string(), v.regex(/^https:\/\/localhost:\d{1,5}\/organizations$/)),
  knownAuthorities: v.array(v.pipe(v.string(), v.regex(/^localhost:\d{1,5}$/))),
  authorityMetadata: v.pipe(v.string(), v.check(isOnLoopback)),
  hosts: v.object({ 'resource-manager': loopback, graph: loopback }),
});

export type DemoSettings = v.InferOutput<typeof demo>;

/**
 * Where the demo listens, from the server that started it.
 * @throws Error when there is no such answer, or it names a host that is not this machine
 */
export async function loadDemoSettings(
  settingsPath: string,
  redirectPath: string,
  wishes: ReaderWishes,
): Promise<SignInSettings> {
  const response = await fetch(settingsPath, { cache: 'no-store', redirect: 'error' });
  const { authority, authorityMetadata, clientId, hosts, knownAuthorities } = v.parse(
    demo,
    await response.json(),
  );
  return {
    clientId,
    login: new URL(authority).origin,
    tenant: tenantIn(wishes) ?? 'organizations',
    endpoints: { knownAuthorities, metadata: authorityMetadata },
    hosts,
    cloud: 'AzureCloud',
    redirectPath,
  };
}
