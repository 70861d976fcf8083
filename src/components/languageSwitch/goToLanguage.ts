import { writeDeviceText } from '../deviceText/deviceText';
import { keepPlace } from './keepPlace';
import { languageOfferName } from './languageOfferName';

/** What a link to another language does before it is followed. */
export function goToLanguage(href: string): void {
  writeDeviceText(languageOfferName, 'answered');
  keepPlace(href);
}
