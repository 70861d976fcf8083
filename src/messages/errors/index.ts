import type { ErrorCode, ErrorMatch } from '../../az-output/explain';
import { adobe } from './adobe';
import { az } from './az';
import { consent } from './consent';
import { findingThings } from './findingThings';
import { graph } from './graph';
import { keys } from './keys';
import { network } from './network';
import { refusals } from './refusals';
import { roles } from './roles';
import { signIn } from './signIn';
import { special } from './special';
import { stores } from './stores';
import { throttling } from './throttling';
import { unknown } from './unknown';
import { vaults } from './vaults';
import type { ErrorWording, ErrorWords } from './Wording';

/** The compiler sees to it that no code is left out. */
const wordings: { readonly [Code in ErrorCode]: ErrorWording<Code> } = {
  ...refusals,
  ...network,
  ...keys,
  ...special,
  ...findingThings,
  ...roles,
  ...vaults,
  ...graph,
  ...consent,
  ...signIn,
  ...az,
  ...adobe,
  ...stores,
  ...throttling,
  ...unknown,
};

export { type ErrorFact, errorFacts } from './errorFacts';
export type { ErrorWords } from './Wording';

/** @param _language as all words have it; none of these has a number or a date yet */
export function errorWords(match: ErrorMatch, _language: string): ErrorWords {
  // Each entry takes the params of its own code, which the lookup by `match.code` cannot show the compiler.
  const wording = wordings[match.code] as ErrorWording<ErrorCode>;
  return wording(match.params as never);
}
