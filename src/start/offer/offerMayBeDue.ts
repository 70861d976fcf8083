import { readStored } from '../../components/deviceText/deviceStorage';
import { languageOfferName } from '../../components/languageSwitch/languageOfferName';

/** Cheap and sure for most readers: they were asked before, or read the language that they want most. */
export const offerMayBeDue = (): boolean =>
  readStored(languageOfferName) === null &&
  navigator.languages[0]?.split('-')[0]?.toLowerCase() !== document.documentElement.lang.split('-')[0];
