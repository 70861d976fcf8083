// The only door to MSAL: whoever imports this loads it, so pages do it when a reader wants to sign in.
export { createSession, type How, type Session } from './createSession';
