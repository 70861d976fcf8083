import type { SignInProblem, SignInProblemCode } from '../codes/SignInProblem';

const refusals: readonly SignInProblemCode[] = [
  'consent-declined',
  'admin-approval',
  'registration-unknown',
  'registration-disabled',
  'registration-single-tenant',
  'redirect-unregistered',
  'resource-unavailable',
  'not-assigned',
];

/** A second factor, a choice of account or a newer sign-in: for the reader to give, in a window. */
const readersToGive = /AADSTS(?:5007[2469]|500121|50058|16000|50173|70043|70008[124])\b/;

/**
 * Whether Microsoft Entra ID has decided, so that asking again in the same way comes to the same.
 */
export const isRefusal = (problem: SignInProblem): boolean =>
  problem.code === 'entra' ? !readersToGive.test(problem.text) : refusals.includes(problem.code);
