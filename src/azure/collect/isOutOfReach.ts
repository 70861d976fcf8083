import { type Answer, readFault } from '../../evidence';

/** The same would come of anything else that is asked there. */
export function isOutOfReach(answer: Answer): boolean {
  const fault = answer.ok ? null : readFault(answer.error);
  return fault !== null && fault.code !== 'unexpected-answer';
}
