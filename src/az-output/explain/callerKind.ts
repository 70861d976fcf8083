import type { Caller } from './ErrorParams';

export type CallerKind =
  | 'azure-cli'
  | 'azure-portal'
  | 'azure-powershell'
  | 'customer-journey-analytics'
  | 'application'
  | 'unknown';

/** Applications of Microsoft behind which a person is signed in, and the one application that Adobe publishes. */
const known: Readonly<Record<string, CallerKind>> = {
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46': 'azure-cli',
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c': 'azure-portal',
  '1950a258-227b-4e31-a9cf-717495945fc2': 'azure-powershell',
  '251e3919-1940-4296-bb8b-6b9a5e8a4805': 'customer-journey-analytics',
};

/** Who was refused: the reader, or an application. Without an application ID it cannot be told. */
export function callerKind(caller: Caller | null): CallerKind {
  const appId = caller?.appId?.toLowerCase();
  return appId === undefined ? 'unknown' : (known[appId] ?? 'application');
}
