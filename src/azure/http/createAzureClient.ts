import {
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  type Pipeline,
  type PipelineResponse,
  retryPolicy,
} from '@azure/core-rest-pipeline';
import { printFault } from '../../evidence';
import type { AccessTokens, Resource } from '../AccessTokens';
import type { AzureHosts } from '../AzureHosts';
import { addressOf } from './addressOf';
import type { AzureRequest } from './AzureRequest';
import { type Clock, systemClock } from './Clock';
import { endOf } from './endOf';
import { faultOf } from './faultOf';
import { fetchClient } from './fetchClient';
import { type Limits, usualLimits } from './Limits';
import { renewedTokens } from './renewedTokens';
import type { Reply } from './Reply';
import { requestIdIn } from './requestIdIn';
import { retries, retryStrategy } from './retryStrategy';
import { NoToken, tokenPolicy } from './tokenPolicy';
import type { Wait } from './Wait';

/** Where to ask, and with whose tokens. */
export interface Connection {
  readonly hosts: AzureHosts;
  readonly tokens: AccessTokens;
}

export interface ClientOptions {
  /** The reader's way to stop. */
  readonly signal?: AbortSignal;
  readonly onWait?: (wait: Wait) => void;
  readonly limits?: Limits;
  readonly clock?: Clock;
  readonly httpClient?: HttpClient;
}

export interface AzureClient {
  readonly hosts: AzureHosts;
  /** Never rejects. */
  readonly send: (request: AzureRequest) => Promise<Reply>;
  readonly close: () => void;
}

/** For one check: its time is counted from here. */
export function createAzureClient({ hosts, tokens }: Connection, options: ClientOptions = {}): AzureClient {
  const { clock = systemClock, httpClient = fetchClient, limits = usualLimits, onWait, signal } = options;
  const patience = { clock, deadline: clock.now() + limits.total, onWait: onWait ?? (() => undefined) };
  const end = endOf(signal, limits.total, clock);
  const renewed = renewedTokens(tokens);
  const pipelineOf = (resource: Resource): Pipeline => {
    const pipeline = createEmptyPipeline();
    pipeline.addPolicy(retryPolicy([retryStrategy(patience)], { maxRetries: retries }), { phase: 'Retry' });
    pipeline.addPolicy(tokenPolicy(resource, renewed), { phase: 'Sign' });
    return pipeline;
  };
  const pipelines = { 'resource-manager': pipelineOf('resource-manager'), graph: pipelineOf('graph') };

  const ask = async (request: AzureRequest): Promise<PipelineResponse> =>
    pipelines[request.resource].sendRequest(
      httpClient,
      createPipelineRequest({
        url: addressOf(hosts, request),
        method: request.method,
        headers: createHttpHeaders({
          Accept: 'application/json',
          ...(request.method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
        }),
        ...(request.method === 'POST' ? { body: JSON.stringify(request.body) } : {}),
        timeout: limits.attempt * clock.scale,
        abortSignal: end.signal,
      }),
    );

  return {
    hosts,
    close: end.close,
    send: async (request) => {
      try {
        if (end.signal.aborted) throw new Error('Aborted');
        const { bodyAsText, headers, status } = await ask(request);
        return { kind: 'answered', status, text: bodyAsText ?? '', requestId: requestIdIn(headers) };
      } catch (error) {
        if (error instanceof NoToken) return { kind: 'failed', error: error.message };
        return {
          kind: 'failed',
          error: printFault(
            faultOf(error, { cancel: signal, end: end.signal, host: new URL(hosts[request.resource]).host }),
          ),
        };
      }
    },
  };
}
