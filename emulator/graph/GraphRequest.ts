import type { Caller } from '../control';
import { requestDenied } from './graphErrors';

export interface GraphRequest {
  readonly caller: Caller;
  /** Origin with the version, such as `http://localhost:40002/v1.0`: where contexts and links start. */
  readonly root: string;
  readonly query: URLSearchParams;
}

/** Throws 403 unless the token has one of these scopes. */
export function requireScope({ caller }: GraphRequest, scopes: readonly string[]): void {
  const has = caller.identity.scopes.map((scope) => scope.toLowerCase());
  if (!scopes.some((scope) => has.includes(scope.toLowerCase()))) throw requestDenied();
}
