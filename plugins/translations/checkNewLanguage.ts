import { existsSync } from 'node:fs';
import path from 'node:path';
import { isLanguage, languageFacts } from '../../src/messages/languages';

export interface NewLanguage {
  readonly code: string;
  /** The language's own name for itself. */
  readonly label: string;
  /** In the addresses of Microsoft Learn. */
  readonly microsoft: string;
}

/** @throws Error that names what was expected, what was found, and what to do */
export function checkNewLanguage(root: string, { code, label, microsoft }: NewLanguage): void {
  const canonical = canonicalCode(code);
  if (canonical !== code) {
    throw new Error(
      `Expected the code of the language as in “de” or “pt-BR”, found “${code}”. ${advice(canonical)}`,
    );
  }
  if (isLanguage(code)) {
    throw new Error(
      `${code} is a language of the guide already: ${languageFacts(code).label}. There is nothing to add.`,
    );
  }
  if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) === undefined) {
    throw new Error(
      `Expected the code of a language, found “${code}”, which stands for none. Look it up at https://www.iana.org/assignments/language-subtag-registry.`,
    );
  }
  if (!/^[^\p{Cc}]*\p{L}[^\p{Cc}]*$/u.test(label) || label.trim() !== label) {
    throw new Error(`Expected the language's own name for itself, such as “Deutsch”, found “${label}”.`);
  }
  const [language = code] = code.split('-');
  if (!new RegExp(`^${language}(?:-[a-z]{4})?-[a-z]{2}$`).test(microsoft)) {
    throw new Error(
      `Expected --microsoft as in the addresses of Microsoft Learn, such as “${language}-${language}”, found “${microsoft}”. Open a page of https://learn.microsoft.com in the language and copy what follows the name of the host.`,
    );
  }
  const folder = path.join('i18n', code);
  if (existsSync(path.join(root, folder))) {
    throw new Error(
      `${folder} is there already, though the language is not in src/messages/languages.ts. Move the folder away, run the command again, and move its files back.`,
    );
  }
}

function canonicalCode(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

const advice = (canonical: string | null): string =>
  canonical === null ? 'It has two or three letters, and sometimes a region.' : `Write it “${canonical}”.`;
