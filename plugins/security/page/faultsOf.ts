import type { Element } from 'hast';
import type { Fault } from './InlineCode';

/** Attributes whose value a browser may open as an address, as the parser names them. */
const addresses = ['href', 'xLinkHref', 'src', 'action', 'formAction', 'data'];

/** Browsers overlook control characters and line breaks in the scheme of an address. */
const isScript = (address: unknown): boolean =>
  typeof address === 'string' &&
  // oxlint-disable-next-line no-control-regex
  /^javascript:/i.test(address.replace(/[\u0000-\u0020]/g, ''));

/** What a policy by hashes does not let through, found while somebody can still mend it. */
export function faultsOf({ tagName, properties }: Element): readonly Fault[] {
  const names = Object.keys(properties);
  return [
    ...(tagName === 'style' ? [{ code: 'style-element' } as const] : []),
    ...names
      .filter((name) => /^on/i.test(name))
      .map((name) => ({ code: 'event-handler', element: tagName, attribute: name.toLowerCase() }) as const),
    ...addresses
      .filter((name) => isScript(properties[name]))
      .map((name) => ({ code: 'javascript-address', element: tagName, attribute: name }) as const),
  ];
}
