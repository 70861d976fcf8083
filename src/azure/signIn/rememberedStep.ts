import type { Step } from './SessionState';

/**
 * What a redirect was for, and in which tenant: the page is loaded anew when it ends. In the storage of this tab, which
 * ends with it; nothing of it is secret.
 */
const name = 'cmk-guide.redirect';

export interface RememberedStep {
  readonly step: Step;
  readonly tenantId: string | null;
}

export function rememberStep(step: RememberedStep): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(step));
  } catch {
    // Then the page begins with the first step again.
  }
}

export function takeRememberedStep(): RememberedStep | null {
  try {
    const text = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    const value = text === null ? null : (JSON.parse(text) as Partial<RememberedStep>);
    const isStep = value?.step === 'sign-in' || value?.step === 'resource-manager' || value?.step === 'graph';
    return isStep
      ? { step: value.step!, tenantId: typeof value.tenantId === 'string' ? value.tenantId : null }
      : null;
  } catch {
    return null;
  }
}

/** MSAL's redirect page leaves the answer here for the page that began; nobody loads MSAL just to find out. */
export function isBackFromRedirect(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('msal.') && key.endsWith('.urlHash'));
  } catch {
    return false;
  }
}
