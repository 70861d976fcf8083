import { type Bundle, forApplication } from '../evidence';
import { assess, type Question } from './assess';
import { presetAppId } from './products';
import type { Report } from './Report';

/** An application named for a product that has none of its own is judged like one that the bundle names. */
export function assessFor(bundle: Bundle, question: Question): Report {
  const { appId, product } = question;
  const preset = presetAppId[product];
  return assess(forApplication(bundle, appId ?? preset), { ...question, appId: preset && appId });
}
