import type { Bundle } from '../../evidence';
import { assessFor, type Question, type Report } from '../../readiness';

/** What is asked about a bundle, at whatever time. */
export type SetUpQuestion = Required<Omit<Question, 'at'>>;

/** The report on a bundle at this moment: on the page, and in the worker that reads a large paste. */
export function makeReport(bundle: Bundle, question: SetUpQuestion): Report {
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  return assessFor(bundle, { ...question, at });
}
