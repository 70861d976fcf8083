import type { PipelineRequest } from '@azure/core-rest-pipeline';

/** What cannot be stopped is at least not waited for. */
export const unlessAborted = <T>(promise: Promise<T>, signal: PipelineRequest['abortSignal']): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('Aborted'));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    const end = (): void => signal?.removeEventListener('abort', stop);
    promise.then(resolve, reject).finally(end);
  });
