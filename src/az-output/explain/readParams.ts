import type { ErrorCode } from './ErrorMatch';
import type { IssuerMismatch, Place } from './ErrorParams';
import { fieldIn, requestIdIn, tenantsIn } from './fields';
import { messageIn } from './messageIn';
import { namePatterns, named } from './names';
import { datesRefusal, keyRefusal, networkRefusal, policyRefusal, refusal } from './readRefusal';
import { signInNumbers } from './rules/signInNumbers';

type Reader = (text: string, place: Place) => Place;

/** Reads what an error of this kind says out of the part of the text that is about it. */
export function readParams(code: ErrorCode, text: string, raw: string): Place {
  const place = { raw, requestId: requestIdIn(text) };
  return (readers[code] ?? ((): Place => place))(text, place);
}

/** "Expected one of A, B, found C" of Key Vault; "from the wrong issuer C. It must match the tenant A" of Resource Manager. */
const issuers: Reader = (text, place): IssuerMismatch => {
  const foundAt = text.search(/\bfound\s{1,8}https:/);
  if (foundAt !== -1) {
    return {
      ...place,
      expected: tenantsIn(text.slice(0, foundAt)),
      found: tenantsIn(text.slice(foundAt))[0] ?? null,
    };
  }
  const [found = null, ...expected] = tenantsIn(text);
  return { ...place, expected: [...new Set(expected)].slice(0, 10), found };
};

const unauthorized: Reader = (text, place) => ({
  ...place,
  client: fieldIn(text, /The client\s{1,8}\\{0,4}'([^'"\r\n\\]{1,200})/),
  objectId: fieldIn(text, /object id\s{1,8}\\{0,4}'([^'"\r\n\\]{1,80})/),
  action: fieldIn(text, /perform action\s{1,8}\\{0,4}'([^'"\r\n\\]{1,160})/),
  scope: fieldIn(text, /over scope\s{1,8}\\{0,4}'([^'"\r\n\\]{1,400})/),
});

const signIn: Reader = (text, place) => ({
  ...place,
  appId: fieldIn(
    text,
    /[Aa]pp(?:lication)?\b[^\r\n]{0,60}?['(]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
  ),
});

const hostMissing: Reader = (text, place) => ({
  ...place,
  host: fieldIn(
    text,
    /(?<![\w.-])([\w-]{1,127}\.(?:vault|managedhsm)\.[\w.]{3,60})/i,
    /(?:ENOTFOUND|EAI_AGAIN|resolve host:?|lookup|resolve)\s{1,8}['"]?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/i,
  ),
});

const readers: Partial<Record<ErrorCode, Reader>> = {
  'error/forbidden-by-rbac': refusal,
  'error/forbidden': refusal,
  'error/access-denied': policyRefusal,
  'error/forbidden-by-firewall': networkRefusal,
  'error/forbidden-by-connection': networkRefusal,
  'error/key-disabled': keyRefusal,
  'error/key-operation-forbidden': keyRefusal,
  'error/key-outside-dates': datesRefusal,
  'error/host-not-resolved': hostMissing,
  'error/token-issuer-wrong': issuers,
  'error/token-tenant-wrong': issuers,
  'error/authorization-failed': unauthorized,
  'error/unknown': (text, place) => ({ ...place, message: messageIn(text, place.raw) }),
  ...Object.fromEntries([...signInNumbers.values()].map((code) => [code, signIn])),
  ...Object.fromEntries(
    named.map((short) => [
      `error/${short}`,
      (text: string, place: Place) => ({ ...place, name: fieldIn(text, namePatterns[short]) }),
    ]),
  ),
};
