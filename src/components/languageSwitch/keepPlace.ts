import { placeAt } from './placeAt';
import { placeName } from './Place';

/** @param href of the same page in the language that the reader goes to */
export function keepPlace(href: string): void {
  const { pathname } = new URL(href, window.location.href);
  try {
    sessionStorage.setItem(placeName, JSON.stringify(placeAt(pathname, Date.now())));
  } catch {
    // Without storage the page opens at its top.
  }
}
