import { store } from '../../components/deviceText/deviceStorage';
import { goToLanguage } from '../../components/languageSwitch/goToLanguage';
import { languageOfferName } from '../../components/languageSwitch/languageOfferName';
import { alternateAddress } from './alternateAddress';
import type { OfferWords } from './OfferWords';

/**
 * Speaks the language that it offers: who does not read this page must understand it. It stands before everything else
 * in the page, and over it, so that nothing moves; its frame is there first, so that screen readers tell of it.
 */
export function showOffer(words: OfferWords, language: string, page: string): void {
  const frame = document.createElement('div');
  frame.ariaLive = 'polite';
  document.body.prepend(frame);
  setTimeout(() => frame.append(offerOf(words, language, page, () => frame.remove())));
}

function offerOf(words: OfferWords, language: string, page: string, remove: () => void): HTMLElement {
  const current = new Intl.DisplayNames([language], { type: 'language' }).of(page) ?? page;
  const offer = document.createElement('section');
  offer.lang = language;
  offer.ariaLabel = words.readInThisLanguage;
  // In full, so that the stylesheet for reading is seen to need it.
  offer.setAttribute('data-language-offer', '');
  offer.setAttribute('data-pagefind-ignore', 'all');
  const text = document.createElement('p');
  text.textContent = words.offer;
  const actions = document.createElement('p');
  actions.append(follow(words.readInThisLanguage, language), keep(words, current, remove));
  offer.append(text, actions);
  return offer;
}

function follow(text: string, language: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'button button--primary button--sm';
  link.hreflang = language;
  link.textContent = text;
  link.href = alternateAddress(language) ?? '';
  link.addEventListener('click', () => {
    // The reader may have gone to another page or section since.
    link.href = alternateAddress(language) ?? link.href;
    goToLanguage(link.href);
  });
  return link;
}

function keep(words: OfferWords, current: string, remove: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'button button--secondary button--sm';
  button.type = 'button';
  button.textContent = words.keepLanguage.replace('{language}', current);
  button.addEventListener('click', () => {
    store(languageOfferName, 'answered');
    remove();
  });
  return button;
}
