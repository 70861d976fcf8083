import type { Allowed } from './policy/Allowed';

/** All that the headers of a built site depend on. It is kept beside the pages, for the server of `npm start`. */
export interface SealedSite {
  /** With a slash at both ends. */
  readonly baseUrl: string;
  /** Of all pages together: a host sends one policy with each of them. */
  readonly allowed: Allowed;
  /** Folders with a 404 page of their own, such as `nl`. */
  readonly languages: readonly string[];
  /** Files and folders at the root, each folder with a slash at its end. */
  readonly entries: readonly string[];
}

/** Hosts leave files out that begin with a dot. */
export const sealedSiteFile = '.sealed.json';
