import { printFault } from '../../evidence';
import type { Resource } from '../AccessTokens';
import type { SignInProblem } from '../codes/SignInProblem';

/** The same for the bundle, whose errors are text. */
export function errorTextOf(problem: SignInProblem, resource: Resource, loginHost: string): string {
  switch (problem.code) {
    case 'entra':
      return problem.text;
    case 'offline':
    case 'unreachable':
      return printFault({ code: 'unreachable', host: loginHost });
    default:
      return printFault({ code: 'not-consented', resource });
  }
}
