import { readDeviceText } from '../../components/deviceText/deviceText';
import { languageOfferName } from '../../components/languageSwitch/languageOfferName';

/** Cheap and sure for most readers: they were asked before, or read the language that they want most. */
export const offerMayBeDue = (): boolean =>
  readDeviceText(languageOfferName) === '' &&
  navigator.languages[0]?.split('-')[0]?.toLowerCase() !== document.documentElement.lang.split('-')[0];
