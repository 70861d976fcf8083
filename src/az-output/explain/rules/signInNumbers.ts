import type { ErrorCode } from '../ErrorMatch';

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const numbers: readonly (readonly [ErrorCode, ...number[]])[] = [
  ['error/consent-missing', 65001],
  ['error/consent-declined', 65004],
  ['error/admin-approval-needed', 90094],
  ['error/admin-approval-requested', 90095],
  ['error/account-not-in-tenant', 50020, 50034, 51004, 90072],
  ['error/app-not-in-tenant', 700016],
  ['error/app-disabled', 7000112],
  ['error/app-not-multitenant', 50194],
  ['error/redirect-address-missing', 50011, 900971],
  ['error/redirect-address-type', 9002326],
  ['error/conditional-access', 50097, 53000, 53001, 53002, 53003, 530032, 530035],
  ['error/multifactor-needed', 50072, 50074, 50076, 50079, 500121],
  ['error/user-not-assigned', 50105],
  ['error/session-missing', 16000, 50058],
  ['error/session-expired', 50173, 70043, 700082, 700084],
  ['error/resource-not-in-tenant', 500011, 650052, 650057],
  ['error/tenant-wrong', 90002, 90038],
  ['error/cross-tenant-blocked', 500212, 500213],
  ['error/sign-in-loop', 50196],
];

export const signInNumbers: ReadonlyMap<string, ErrorCode> = new Map(
  numbers.flatMap(([code, ...list]) => list.map((number) => [`AADSTS${number}`, code] as const)),
);
