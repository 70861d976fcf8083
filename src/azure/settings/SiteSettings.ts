import type { CloudName } from './clouds';

/** What the operator decided when the site was built; see docs/host-the-guide.mdx. */
export type SiteSettings =
  | {
      readonly kind: 'azure';
      /** Of the operator's registration; null when there is none, and readers may bring their own. */
      readonly clientId: string | null;
      readonly cloud: CloudName;
      /** `organizations`, or the id or domain of a tenant. */
      readonly tenant: string;
      /** Path of the page that hands Microsoft's answer to the page that asked. */
      readonly redirectPath: string;
    }
  /** An Azure on this machine; where it listens is read from the server that started it. */
  | { readonly kind: 'demo'; readonly settingsPath: string; readonly redirectPath: string };
