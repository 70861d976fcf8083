import path from 'node:path';
import type { LanguageFacts } from '../../src/messages/languages';
import { pagesIn } from './pagesIn';

/**
 * What the menu of languages shows. A started language has beside its name how many of the pages are translated: a
 * number, because each entry of the menu is marked as being in its own language, and one word could not be in all.
 */
export function languageLabel(
  root: string,
  { code, label, state }: Pick<LanguageFacts, 'code' | 'label' | 'state'>,
): string {
  if (state === 'complete') return label;
  const source = pagesIn(path.join(root, 'docs'));
  const translated = new Set(
    pagesIn(path.join(root, 'i18n', code, 'docusaurus-plugin-content-docs', 'current')),
  );
  const share = source.filter((page) => translated.has(page)).length / source.length;
  // Rounded down, so that only a language with every page shows 100 %.
  const percent = new Intl.NumberFormat(code, { style: 'percent' }).format(Math.floor(share * 100) / 100);
  return `${label} (${percent})`;
}
