import { isObject } from './json';

/** Why a request of the live check has no answer of Azure's own. What Azure did answer, it says itself. */
export type Fault =
  /** No connection, or something between the browser and Azure that blocks it. */
  | { readonly code: 'unreachable'; readonly host: string }
  | { readonly code: 'timed-out'; readonly host: string }
  /** By the reader. */
  | { readonly code: 'cancelled' }
  /** There is no token for this, because the reader or their organization has not consented. */
  | { readonly code: 'not-consented'; readonly resource: 'resource-manager' | 'graph' }
  /** An answer of a form that neither Azure nor an error of Azure has. */
  | {
      readonly code: 'unexpected-answer';
      readonly expected: string;
      readonly found: string;
      readonly requestId: string | null;
    };

/** A bundle holds errors as text: this is how the live check writes its own, so that they can be told from Azure's. */
const prefix = 'cmk-check: ';

export const printFault = ({ code, ...details }: Fault): string =>
  `${prefix}${code} ${JSON.stringify(details)}`;

const codes: readonly string[] = [
  'unreachable',
  'timed-out',
  'cancelled',
  'not-consented',
  'unexpected-answer',
] satisfies Fault['code'][];

/** The fault that `printFault` wrote; null for every other text. */
export function readFault(text: string): Fault | null {
  const match = /^cmk-check: ([a-z-]+) (\{.*\})\s*$/s.exec(text);
  if (match === null || !codes.includes(match[1]!)) return null;
  try {
    const details: unknown = JSON.parse(match[2]!);
    return isObject(details) ? faultOf(match[1] as Fault['code'], details) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

/** Bundles come from outside, so each field is read as what it must be. */
function faultOf(code: Fault['code'], details: Readonly<Record<string, unknown>>): Fault {
  switch (code) {
    case 'unreachable':
    case 'timed-out':
      return { code, host: text(details.host) };
    case 'cancelled':
      return { code };
    case 'not-consented':
      return { code, resource: details.resource === 'graph' ? 'graph' : 'resource-manager' };
    case 'unexpected-answer':
      return {
        code,
        expected: text(details.expected),
        found: text(details.found),
        requestId: typeof details.requestId === 'string' ? details.requestId.slice(0, 100) : null,
      };
  }
}
