import type { BrowserContext } from '@playwright/test';

/** Lets every page log what its content security policy refuses, with the name of the rule. */
export async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // oxlint-disable-next-line no-console
      console.error(`policy: ${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
}
