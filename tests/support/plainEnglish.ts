import type { Page } from '@playwright/test';
import { keptNames } from '../../plugins/pseudo/keptNames';

/** What is the same in every language and is marked so: code, texts in another language, what is not to translate. */
const marked =
  'code, pre, kbd, samp, script, style, noscript, textarea, time, [translate=no], body [lang]:not([lang=pseudo], [lang=en-XA])';

/**
 * Words of a page in the pseudo-language that are not in disguise: whoever reads another language sees English there.
 * Also looks at what is not open, and at what is read aloud only.
 * @param given what the test itself wrote into the page
 */
export const plainEnglish = (page: Page, given: readonly string[] = []): Promise<string[]> =>
  page.evaluate(
    ({ selector, names }) => {
      // Addresses, ids, and codes such as vault.network/open.
      const data = /https?:\/\/\S+|[\da-f]{8}-[\da-f-]{27}|\b[\w-]+(?:[./][\w-]+)+/g;
      // In a line in disguise, one plain word can be what was filled in; two ordinary ones are a phrase.
      // It runs in the page, where nothing outside can be called.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const hasPlainWords = (line: string): boolean =>
        (/\[.*~\]/.test(line) ? /\b[a-z]+ [a-z]+\b/ : /[A-Za-z]{2}/).test(line);
      const plain = (text: string): boolean => {
        const rest = names.reduce((words, name) => words.replaceAll(name, ' '), text.replace(data, ' '));
        return rest.split('\n').some(hasPlainWords);
      };
      const found = new Set<string>();
      const look = (element: Element | null, text: string): void => {
        if (element?.closest(selector) || !plain(text)) return;
        const near = element?.closest('[class], [id]');
        found.add(`${text.trim()}  (${element?.localName} in ${near?.id || near?.getAttribute('class')})`);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        look(node.parentElement, node.textContent ?? '');
      }
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        for (const element of document.body.querySelectorAll(`[${name}]`)) {
          look(element, element.getAttribute(name) ?? '');
        }
      }
      look(document.body, document.title);
      return [...found];
    },
    { selector: marked, names: [...given, ...keptNames].sort((one, other) => other.length - one.length) },
  );
