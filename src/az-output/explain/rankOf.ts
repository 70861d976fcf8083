import type { ErrorCode } from './ErrorMatch';

/** From here on an error is reported beside others; below, only where nothing in its report tells more. */
export const telling = 3;

/** Codes that Azure puts around another one. */
const wrappers = new Set([
  'BadRequest',
  'Conflict',
  'ConflictError',
  'DeploymentFailed',
  'Failed',
  'Forbidden',
  'InvalidTemplateDeployment',
  'NotFound',
  'Unauthorized',
  'invalid_grant',
  'invalid_client',
  'interaction_required',
]);

const ranks: Partial<Record<ErrorCode, number>> = {
  'error/forbidden': 1,
  'error/server-error': 1,
  'error/az-sign-in-needed': 1,
  'error/bad-parameter': 2,
  'error/graph-bad-request': 2,
  'error/token-not-valid': 2,
  'error/store-access-revoked': 2,
  'error/store-key-vault-refused': 2,
};

export function rankOf(code: ErrorCode, raw: string): number {
  if (code === 'error/unknown') return wrappers.has(raw) ? 0 : 2;
  return ranks[code] ?? telling;
}
