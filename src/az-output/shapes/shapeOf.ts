import { bundleSchema } from '../../evidence/Bundle';
import { isObject, type JsonObject } from '../../evidence/json';
import { candidateOfObject } from './candidateOfObject';
import { candidatesOfList } from './candidatesOfList';
import { kindOfObject } from './kindOfObject';
import { accountOf } from './accountOf';
import type { Shape } from './Shape';

/** Tells by its shape which answer of Azure a document is; nothing else in a pasted text says so. */
export function shapeOf(document: unknown): Shape {
  if (Array.isArray(document)) return shapeOfList(document, false, document);
  if (!isObject(document)) return { kind: 'unknown', names: [] };
  if (typeof document.schema === 'string' && document.schema.startsWith('cmk-')) {
    return document.schema === bundleSchema
      ? { kind: 'bundle' }
      : { kind: 'other-schema', schema: document.schema };
  }
  if (Array.isArray(document.value)) return shapeOfList(document.value, continues(document), document);
  if (Array.isArray(document.data)) return shapeOfSearch(document.data, document);
  if (typeof document.ok === 'boolean' && ('body' in document || 'error' in document))
    return { kind: 'fragment' };
  return isError(document) ? { kind: 'error' } : shapeOfObject(document);
}

function shapeOfObject(object: JsonObject): Shape {
  const kind = kindOfObject(object);
  if (kind === 'account') return { kind: 'account', account: accountOf(object) };
  const candidate = kind === null ? null : candidateOfObject(kind, object);
  return candidate === null
    ? { kind: 'unknown', names: Object.keys(object) }
    : { kind: 'answers', answers: [candidate] };
}

function shapeOfList(items: readonly unknown[], goesOn: boolean, document: unknown): Shape {
  // A page without rows and with a next one is not an empty list, but says as little.
  if (items.length === 0) return { kind: 'empty-list' };
  const [first] = items;
  if (!isObject(first)) return { kind: 'unknown', names: [] };
  const kind = kindOfObject(first);
  if (kind === 'account') {
    // `az account list`: only one of them is signed in to.
    const current = items.find((item) => isObject(item) && item.isDefault === true);
    return isObject(current)
      ? { kind: 'account', account: accountOf(current) }
      : { kind: 'unknown', names: Object.keys(first) };
  }
  const answers = kind === null ? [] : candidatesOfList(kind, items, goesOn, document);
  return answers.length === 0 ? { kind: 'unknown', names: Object.keys(first) } : { kind: 'answers', answers };
}

/** Resource Graph. A search without a hit does not say what was searched for. */
function shapeOfSearch(rows: readonly unknown[], document: JsonObject): Shape {
  if (rows.length === 0) return { kind: 'empty-list' };
  return rows.every(isVault)
    ? { kind: 'answers', answers: [{ member: 'find', body: document, concern: {}, continues: false }] }
    : { kind: 'unknown', names: Object.keys(document) };
}

const isVault = (row: unknown): boolean =>
  isObject(row) &&
  typeof row.id === 'string' &&
  /\/providers\/Microsoft\.KeyVault\/(?:vaults|managedHSMs)\/[^/]+$/i.test(row.id);

const continues = (document: JsonObject): boolean =>
  ['nextLink', '@odata.nextLink'].some((name) => (document[name] ?? '') !== '');

/** `{"error":{"code","message"}}`; `{"error","error_description"}` of a sign-in; a bare `{"code","message"}`. */
function isError(document: JsonObject): boolean {
  const { error } = document;
  if (isObject(error)) return typeof error.code === 'string' || typeof error.message === 'string';
  if (isObject(document['odata.error'])) return true;
  if (typeof error === 'string') return typeof document.error_description === 'string';
  return (
    typeof document.code === 'string' && typeof document.message === 'string' && !('properties' in document)
  );
}
