import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline';
import { readText, TooLarge } from './readText';

export const timedOutCode = 'TIMED_OUT';

/**
 * One request by `fetch`. Unlike the client of the library it follows no redirect, which could lead to another host, and
 * takes no cookie along.
 */
export const fetchClient: HttpClient = {
  async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    let isTimedOut = false;
    const timer = setTimeout(() => {
      isTimedOut = true;
      stop();
    }, request.timeout);
    request.abortSignal?.addEventListener('abort', stop);
    if (request.abortSignal?.aborted === true) stop();
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJSON(),
        body: typeof request.body === 'string' ? request.body : null,
        signal: controller.signal,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      const bodyAsText = await readText(response);
      const headers = createHttpHeaders(Object.fromEntries(response.headers));
      return { request, status: response.status, headers, bodyAsText };
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      const code = isTimedOut ? timedOutCode : RestError.REQUEST_SEND_ERROR;
      // Only errors of this class are tried again. It keeps nothing of the cause: browsers say no more than "failed".
      throw new RestError('No answer', { code, request });
    } finally {
      clearTimeout(timer);
      request.abortSignal?.removeEventListener('abort', stop);
    }
  },
};
