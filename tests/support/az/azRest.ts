import { parseArgs } from 'node:util';
import type { Resource } from '../../../src/azure';
import { failed, type Printed, printed } from './Printed';
import type { Origins, SignedIn } from './SignedIn';

export const realHosts = {
  'resource-manager': 'https://management.azure.com',
  graph: 'https://graph.microsoft.com',
} as const;

/** `az rest`, by the names that the hosts have for everybody: only this file knows that they are elsewhere. */
export async function azRest(words: readonly string[], { origins, tokens }: SignedIn): Promise<Printed> {
  const { method = 'get', uri = '', body } = read(words);
  const { origin, pathname, search } = new URL(uri);
  const resource = (['resource-manager', 'graph'] as const).find((each) => realHosts[each] === origin);
  if (resource === undefined) return failed(`There is nothing at ${origin}.`);
  const token = tokens[resource];
  if (!token.ok) return failed(token.error);
  const response = await fetch(`${originOf(origins, resource)}${pathname}${search}`, {
    method: method.toUpperCase(),
    headers: {
      Authorization: `Bearer ${token.token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
  });
  const text = asEverywhere(await response.text(), origins);
  if (!response.ok) return failed(text === '' ? response.statusText : `${response.statusText}(${text})`);
  return asJson(text);
}

/** Anything that the scripts do not say fails here, as a word that `az` does not know would. */
const read = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    options: {
      method: { type: 'string' },
      uri: { type: 'string' },
      body: { type: 'string' },
      output: { type: 'string' },
      'only-show-errors': { type: 'boolean' },
    },
  }).values;

const originOf = ({ graph, resourceManager }: Origins, resource: Resource): string =>
  resource === 'graph' ? graph : resourceManager;

/** Links to next pages are followed under the real names too. */
const asEverywhere = (text: string, { graph, resourceManager }: Origins): string =>
  text.replaceAll(resourceManager, realHosts['resource-manager']).replaceAll(graph, realHosts.graph);

/** Text that is no JSON is printed as it came. */
function asJson(text: string): Printed {
  try {
    return printed(JSON.parse(text) as object);
  } catch {
    return { exitCode: 0, text };
  }
}
