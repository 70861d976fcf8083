import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useState } from 'react';
import { readDeviceText, writeDeviceText } from '../deviceText/deviceText';
import { useDeviceText } from '../deviceText/useDeviceText';
import { languageOfferName } from '../languageSwitch/languageOfferName';
import { useTranslationData } from '../translation/useTranslationData';
import { preferredLanguage } from './preferredLanguage';
import { whenIdle } from './whenIdle';

/** The language to offer, or null. An offer that could not be remembered would come on every page, and is not made. */
export function useOfferedLanguage(available: readonly string[]): string | null {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { languagesOf } = useTranslationData();
  const { activeDoc } = useActiveDocContext(undefined);
  const [offered, setOffered] = useState<string | null>(null);
  const [answer] = useDeviceText(languageOfferName);
  const havingPage = languagesOf?.[activeDoc?.id ?? ''];

  useEffect(
    () =>
      whenIdle(() => {
        if (readDeviceText(languageOfferName) !== '') return;
        const language = preferredLanguage(navigator.languages, available);
        if (language === null || language === currentLocale) return;
        if (havingPage !== undefined && !havingPage.includes(language)) return;
        if (writeDeviceText(languageOfferName, 'shown')) setOffered(language);
      }),
    [available, currentLocale, havingPage],
  );
  return answer === 'answered' ? null : offered;
}
