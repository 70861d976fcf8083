import type { HttpHeaders } from '@azure/core-rest-pipeline';

/**
 * Seconds that a host asks to wait: `Retry-After` in seconds or as a date, or what Resource Graph writes instead. Null
 * when it does not say, or when the browser does not show the header.
 * @see https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
export function retryAfter(headers: HttpHeaders, now: number): number | null {
  const asked = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked);
  const date = /[a-z]{3}/i.test(asked) ? Date.parse(asked) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, (date - now) / 1000);
  const reset = /^(\d{1,2}):(\d{2}):(\d{2})/.exec(headers.get('x-ms-user-quota-resets-after') ?? '');
  return reset === null ? null : Number(reset[1]) * 3600 + Number(reset[2]) * 60 + Number(reset[3]);
}
