import { offerMayBeDue } from './offer/offerMayBeDue';
import { whenIdle } from './offer/whenIdle';

/** Address of what shows an offer; put in when the site is built. */
declare const OFFER_SCRIPT: string;

export function offerLanguage(): void {
  whenIdle(() => {
    // Without it the reader has the menu of languages.
    if (offerMayBeDue()) import(OFFER_SCRIPT).catch(() => {});
  });
}
