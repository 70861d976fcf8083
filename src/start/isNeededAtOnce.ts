import { prefix } from '../components/deviceText/deviceStorage';
import { languageOfferName } from '../components/languageSwitch/languageOfferName';
import { slashSetting } from '../components/Search/slashSetting';
import { typedBeforeName } from './typedBefore';

/** Kept on the device, but nothing that a page shows. */
const shownNowhere = [prefix + languageOfferName, prefix + slashSetting, typedBeforeName];

/** Which of several tabs the reader chose; the way back from Microsoft's sign-in. */
const ofOthers = /^(docusaurus\.tab\.|msal\..*\.urlHash$)/;

/** Whether the HTML alone does not show this reader what they left: only the page's own code can. */
export const isShown = (name: string | null): boolean =>
  name !== null && (name.startsWith(prefix) || ofOthers.test(name)) && !shownNowhere.includes(name);

export function isNeededAtOnce(): boolean {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].some(isShown);
  } catch {
    // Where storage is forbidden, nothing was left.
    return false;
  }
}
