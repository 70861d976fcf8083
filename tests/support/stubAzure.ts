import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline';
import type { AccessTokens } from '../../src/azure';
import { unlessAborted } from '../../src/azure/http/unlessAborted';

export const hosts = {
  'resource-manager': 'https://management.azure.com',
  graph: 'https://graph.microsoft.com',
} as const;

export const tokens: AccessTokens = { get: async (resource) => ({ ok: true, token: `${resource} token` }) };

interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** `cut`: the connection ends without an answer. */
export type StubAnswer = Said | 'cut';
export type Answering = (request: PipelineRequest) => StubAnswer | Promise<StubAnswer>;

export interface StubAzure {
  readonly httpClient: HttpClient;
  /** `GET https://…`, in the order in which they were asked. */
  readonly asked: string[];
  readonly requests: PipelineRequest[];
}

/** Answers without a network, and writes down what it was asked. */
export function stubAzure(answering: Answering): StubAzure {
  const asked: string[] = [];
  const requests: PipelineRequest[] = [];
  const sendRequest = async (request: PipelineRequest): Promise<PipelineResponse> => {
    asked.push(`${request.method} ${request.url}`);
    requests.push({ ...request, headers: createHttpHeaders(request.headers.toJSON()) });
    const failed = new RestError('Failed to fetch', { code: RestError.REQUEST_SEND_ERROR, request });
    const said = await unlessAborted(Promise.resolve(answering(request)), request.abortSignal);
    if (said === 'cut') throw failed;
    const { headers = {}, json, status = 200, text = JSON.stringify(json) ?? '' } = said;
    return { request, status, headers: createHttpHeaders({ ...headers }), bodyAsText: text };
  };
  return { httpClient: { sendRequest }, asked, requests };
}

/** An error in the form that Azure has. */
export const refusal = (status: number, code: string, message = 'x'): StubAnswer => ({
  status,
  json: { error: { code, message } },
});
