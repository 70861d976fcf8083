import { pageFolder } from '../places';
import { readPageFile } from '../page/readPageFile';
import type { ConfirmedPage } from '../status/confirmed';
import { fingerprintsOf } from '../status/sectionKeys';
import type { Confirmation } from './Confirmation';

/**
 * The new entry for a page: all its parts, or those of before and one more.
 * @throws Error when the page has no part of that name
 */
export function confirmPage(
  root: string,
  page: string,
  { on, by, only }: Confirmation,
  before: ConfirmedPage | undefined,
): ConfirmedPage {
  const file = `${pageFolder('en')}/${page}`;
  const now = Object.fromEntries(fingerprintsOf(readPageFile(root, file)));
  const who = by === undefined ? {} : { by };
  if (only === undefined) return { on, ...who, sections: now };
  const fingerprint = now[only];
  const { [only]: old, ...others } = before?.sections ?? {};
  if (fingerprint === undefined && old === undefined) {
    throw new Error(`${file} has no section ${only}. It has: ${Object.keys(now).join(', ')}.`);
  }
  // A section that English no longer has is confirmed by being forgotten.
  return { on, ...who, sections: fingerprint === undefined ? others : { ...others, [only]: fingerprint } };
}
