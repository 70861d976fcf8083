import { type Bundle, bundleSchema } from '../../evidence';

/**
 * What is kept on the device is a bundle of this version, or nothing: an older or newer one may mean something else by
 * the same names. Below that nothing is sure, and nothing needs to be: whoever reads the answers expects anything.
 */
export function readKeptBundle(text: string): Bundle | null {
  if (text === '') return null;
  try {
    const value = JSON.parse(text) as Partial<Bundle> | null;
    return value?.schema === bundleSchema ? (value as Bundle) : null;
  } catch {
    return null;
  }
}
