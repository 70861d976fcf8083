import { isRestError } from '@azure/core-rest-pipeline';
import type { Fault } from '../../evidence';
import { timedOutCode } from './fetchClient';
import { TooLarge } from './readText';

interface Circumstances {
  readonly host: string;
  readonly cancel: AbortSignal | undefined;
  readonly end: AbortSignal;
}

/** What an error of the pipeline means to the reader. Its own text may hold the request, so none of that is kept. */
export function faultOf(error: unknown, { cancel, end, host }: Circumstances): Fault {
  if (cancel?.aborted === true) return { code: 'cancelled' };
  if (end.aborted) return { code: 'timed-out', host };
  if (isRestError(error)) return { code: error.code === timedOutCode ? 'timed-out' : 'unreachable', host };
  const requestId = null;
  return error instanceof TooLarge
    ? { code: 'unexpected-answer', expected: 'at most 20 MB', found: 'a larger one', requestId }
    : {
        code: 'unexpected-answer',
        expected: 'answer',
        found: error instanceof Error ? error.name : typeof error,
        requestId,
      };
}
