/** Loaded by those to whom a language may be offered, once the page is at rest. */
import { store } from '../../components/deviceText/deviceStorage';
import { languageOfferName } from '../../components/languageSwitch/languageOfferName';
import { alternateAddress } from './alternateAddress';
import type { OfferWords } from './OfferWords';
import { preferredLanguage } from './preferredLanguage';
import { showOffer } from './showOffer';

/** By language; put in when the site is built. */
declare const OFFERS: Readonly<Record<string, OfferWords>>;

const page = document.documentElement.lang;
const language = preferredLanguage(navigator.languages, Object.keys(OFFERS));
const words = language === null ? undefined : OFFERS[language];
// An offer that could not be remembered would come on every page, and is not made.
if (
  language !== null &&
  words !== undefined &&
  language !== page &&
  alternateAddress(language) !== null &&
  store(languageOfferName, 'shown') === 'stored'
) {
  showOffer(words, language, page);
}
