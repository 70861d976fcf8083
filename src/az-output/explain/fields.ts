/** Reads single fields out of an error text, plain or as JSON that may be escaped. All patterns are bounded. */
import type { Caller } from './ErrorParams';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the first pattern that matches has caught; white space around it is cut. */
export function fieldIn(text: string, ...patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const value = pattern.exec(text)?.[1]?.trim();
    if (value !== undefined && value !== '' && value !== 'null') return value;
  }
  return null;
}

const guidIn = (text: string, pattern: RegExp): string | null => {
  const value = fieldIn(text, pattern);
  return value !== null && guid.test(value) ? value : null;
};

export function callerIn(text: string): Caller | null {
  const caller = {
    name: fieldIn(text, /Caller:\s{0,4}name=([^;'"\\\s]{1,120})/),
    appId: guidIn(text, /\bappid=([0-9a-f-]{36})/i),
    objectId: guidIn(text, /\boid=([0-9a-f-]{36})/i),
    tenantId: guidIn(text, /\biss=https:\/\/sts\.windows\.net\/([0-9a-f-]{36})/i),
  };
  return Object.values(caller).some((value) => value !== null) ? caller : null;
}

export const vaultIn = (text: string): string | null =>
  fieldIn(
    text,
    /Vault:\s{0,4}([A-Za-z0-9-]{1,127})/,
    /[Kk]ey vault\s{1,8}\\{0,4}'([A-Za-z0-9-]{1,127})/,
    /\/vaults\/([A-Za-z0-9-]{1,127})/i,
    /(?<![A-Za-z0-9-])([A-Za-z0-9-]{3,24})\.vault\.azure\.net/i,
  );

export const requestIdIn = (text: string): string | null =>
  fieldIn(
    text,
    /(?:request[-_ ]?id|trace[-_ ]?id|activity[-_ ]?id)\\{0,8}["']?\s{0,4}[:=]\s{0,4}\\{0,8}["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    /(?:correlation[-_ ]?id|tracking[-_ ]?id)\\{0,8}["']?\s{0,4}[:=]\s{0,4}\\{0,8}["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
  );

/** Tenants of the issuers in the text, in its order. */
export const tenantsIn = (text: string): string[] =>
  Array.from(
    text.matchAll(
      /https:\/\/(?:sts\.windows\.net|login\.(?:windows\.net|microsoftonline\.com))\/([0-9a-f-]{36})/gi,
    ),
    ([, tenant = '']) => tenant,
  );
