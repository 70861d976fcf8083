// Whoever imports this loads MSAL, so pages do it when a reader wants to sign in.
export { createSession, type Session } from './createSession';
export type { How } from './createWindows';
