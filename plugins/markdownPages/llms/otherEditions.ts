import type { LoadContext } from '@docusaurus/types';
import type { Edition } from './llmsText';

export function otherEditions({ i18n }: LoadContext): Edition[] {
  return i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .flatMap((locale) => {
      const config = i18n.localeConfigs[locale];
      return config === undefined
        ? []
        : [{ label: config.label, address: `${config.url}${config.baseUrl}llms.txt` }];
    });
}
