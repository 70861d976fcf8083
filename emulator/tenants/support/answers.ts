import { type Answer, printFault } from '../../../src/evidence';

export const answered = (body: unknown): Answer => ({ ok: true, body });
export const listed = (value: readonly unknown[]): Answer => answered({ value });
export const refused = (reason: string, code: string, message: string): Answer => ({
  ok: false,
  error: `${reason}(${JSON.stringify({ error: { code, message } })})`,
});
export const missing = (message: string): Answer => refused('Not Found', 'ResourceNotFound', message);
export const forbidden = (action: string): Answer =>
  refused(
    'Forbidden',
    'AuthorizationFailed',
    `The client does not have authorization to perform action '${action}'.`,
  );
export const notConsented = (resource: 'graph' | 'resource-manager'): Answer => ({
  ok: false,
  error: printFault({ code: 'not-consented', resource }),
});
