import type { BrowserContext } from '@playwright/test';

/**
 * Lets every page log what its content security policy refuses, with the name of the rule. Browsers log most of it by
 * themselves, and not what a policy refuses to a style attribute.
 */
export const reportViolations = (context: BrowserContext): Promise<void> =>
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // oxlint-disable-next-line no-console
      console.error(`policy: ${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
