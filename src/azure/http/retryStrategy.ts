import type { PipelineResponse, RestError, RetryStrategy } from '@azure/core-rest-pipeline';
import type { Clock } from './Clock';
import { retryAfter } from './retryAfter';
import { timedOutCode } from './fetchClient';
import type { Wait } from './Wait';

/** After the first attempt. */
export const retries = 4;

const busy: readonly number[] = [408, 429, 503];
const faulty: readonly number[] = [500, 502, 504];
const longestBackOff = 8;

export interface Patience {
  readonly clock: Clock;
  /** On the clock: no pause may reach beyond it. */
  readonly deadline: number;
  readonly onWait: (wait: Wait) => void;
}

/** Waits as long as the host asks, or else longer each time, by chance, so that not all come back at once. */
export const retryStrategy = ({ clock, deadline, onWait }: Patience): RetryStrategy => ({
  name: 'azureRetryStrategy',
  retry({ response, responseError, retryCount }) {
    const because = responseError === undefined ? reasonIn(response) : 'no-connection';
    // A second silence of half a minute says enough.
    const isSilent = responseError?.code === timedOutCode && retryCount > 0;
    const url = (response?.request ?? (responseError as RestError | undefined)?.request)?.url;
    if (because === null || isSilent || url === undefined) return { skipStrategy: true };
    const now = clock.now();
    const asked = response === undefined ? null : retryAfter(response.headers, now);
    const seconds = asked ?? clock.random() * Math.min(longestBackOff, 2 ** (retryCount + 1));
    if (now + seconds * 1000 >= deadline) return { skipStrategy: true };
    onWait({ host: new URL(url).host, seconds, because, attempt: retryCount + 2 });
    return { retryAfterInMs: seconds * 1000 * clock.scale };
  },
});

function reasonIn(response: PipelineResponse | undefined): Wait['because'] | null {
  if (response === undefined) return null;
  if (busy.includes(response.status)) return 'busy';
  return faulty.includes(response.status) ? 'fault' : null;
}
