import type { HttpHeaders } from '@azure/core-rest-pipeline';

const names = ['x-ms-request-id', 'request-id', 'x-ms-correlation-request-id'];

/** What Microsoft's support asks for; Resource Manager may put the name of a region before it. */
export function requestIdIn(headers: HttpHeaders): string | null {
  const values = names.map((name) => headers.get(name) ?? '').join(' ');
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(values)?.[0] ?? null;
}
