import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { SiteSettings } from '../../azure/settings/SiteSettings';

/** What the operator decided; `docusaurus.config.ts` puts it there. */
export const useSiteSettings = (): SiteSettings =>
  useDocusaurusContext().siteConfig.customFields?.signIn as SiteSettings;
