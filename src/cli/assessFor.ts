import { forApplication } from '../az-output';
import type { Bundle } from '../evidence';
import { assess, presetAppId, type Report } from '../readiness';

/** An application named for a product that has none of its own is judged like one that the bundle names. */
export function assessFor(bundle: Bundle, question: Parameters<typeof assess>[1]): Report {
  const { appId, product } = question;
  const preset = presetAppId[product];
  return assess(forApplication(bundle, appId ?? preset), { ...question, appId: preset && appId });
}
