import { ids } from '../readySetUp';

export const answered = (body: unknown) => ({ ok: true, body }) as const;
export const refused = (error: string) => ({ ok: false, error }) as const;

/** What the collector writes for a question that it could not ask. */
export const skipped = refused('skipped');

const printed = (reason: string, body: object): string => `ERROR: ${reason}(${JSON.stringify(body)})\n`;

/** Azure Resource Manager to a reader without the right. */
export const forbidden = (action: string, scope: string) =>
  refused(
    printed('Forbidden', {
      error: {
        code: 'AuthorizationFailed',
        message: `The client 'admin@contoso.com' with object id '${ids.reader}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      },
    }),
  );

/** Microsoft Graph to a reader without the right. */
export const forbiddenInGraph = refused(
  printed('Forbidden', {
    error: {
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.',
      innerError: {
        date: '2026-11-22T11:58:03',
        'request-id': '88888888-8888-4888-8888-888888888888',
        'client-request-id': '88888888-8888-4888-8888-888888888888',
      },
    },
  }),
);

export const missing = (code: string, message: string) =>
  refused(printed('Not Found', { error: { code, message } }));

export const busy = refused(
  printed('Too Many Requests', {
    error: { code: 'TooManyRequests', message: 'The request is being throttled. Please try again later.' },
  }),
);

export const vaultMissing = missing(
  'ResourceNotFound',
  "The Resource 'Microsoft.KeyVault/vaults/contoso-cmk' under resource group 'contoso-rg' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
);
