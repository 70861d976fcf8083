/**
 * Stands in for Docusaurus' `translate` outside the browser (tsconfig.json beside this file maps the name to it), so
 * that command line and pages say the same words from the same files.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../messages/languages';

interface Message {
  readonly id: string;
  readonly message: string;
  readonly description?: string;
}

let translated: Readonly<Record<string, { readonly message: string } | undefined>> = {};

export function setLanguage(language: Language): void {
  // English stands in the code; the other languages in the site's own files.
  const file = path.join(__dirname, '..', '..', 'i18n', language, 'code.json');
  translated = language === 'en' ? {} : (JSON.parse(readFileSync(file, 'utf8')) as typeof translated);
}

export function translate({ id, message }: Message, values: Readonly<Record<string, string>> = {}): string {
  const text = translated[id]?.message ?? message;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
