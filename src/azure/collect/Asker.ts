import type { Answer } from '../../evidence';
import type { AzureClient, AzureRequest } from '../http';
import { askList, askOne, type ListRequest } from '../requests';
import type { CollectOptions, CollectStep } from './CollectOptions';

/** Asks, and says how far a list is. */
export interface Asker {
  readonly one: (request: AzureRequest) => Promise<Answer>;
  readonly list: (step: CollectStep, request: ListRequest) => Promise<Answer>;
  readonly addressOf: (request: ListRequest) => string;
}

export const createAsker = (client: AzureClient, onPage: CollectOptions['onPage']): Asker => ({
  one: (request) => askOne(client, request),
  list: (step, request) => askList(client, request, (rows) => onPage?.({ step, rows })),
  addressOf: ({ path, resource }) => `${client.hosts[resource]}${path}`,
});
