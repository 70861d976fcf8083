import { isObject, type JsonObject } from '../evidence/json';
import { secretMaterialIn } from '../key-identifier';
import type { SecretKind } from './PasteFinding';

const tokenNames = /^(?:access|refresh|id)_?token$/i;
const passwordNames = /^(?:password|client_?secret|secret_?text)$/i;
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
/** As `az keyvault secret show` prints it. */
const secretId = /^https:\/\/[^/]+\/secrets\//i;
/** Azure CLI and careful people write stars in the place of a secret. */
const masked = /^[*•.x…\s]*$/i;

const isFilled = (value: unknown): boolean => typeof value === 'string' && !masked.test(value.slice(0, 200));

/** What kind of secret a document holds. Walks it without nesting calls. */
export function secretInValue(document: unknown): SecretKind | null {
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    const kind = isObject(value)
      ? secretInObject(value)
      : typeof value === 'string'
        ? secretInString(value)
        : null;
    if (kind !== null) return kind;
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) open.push(inner);
  }
  return null;
}

/** Only what has the mark of a secret is looked at closely: patterns give up on strings of millions of letters. */
const secretInString = (text: string): SecretKind | null =>
  text.length < 1 << 20 && (text.includes('eyJ') || text.includes('PRIVATE KEY'))
    ? secretMaterialIn(text)
    : null;

function secretInObject(object: JsonObject): SecretKind | null {
  const isKey = typeof object.kty === 'string';
  if (isKey && privateMembers.some((name) => isFilled(object[name]))) return 'private-key';
  if (typeof object.id === 'string' && secretId.test(object.id) && isFilled(object.value))
    return 'secret-value';
  for (const name of Object.keys(object)) {
    if (name.length > 20 || !isFilled(object[name])) continue;
    if (tokenNames.test(name)) return 'token';
    if (passwordNames.test(name)) return 'password';
  }
  return null;
}
