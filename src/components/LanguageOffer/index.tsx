import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useMemo } from 'react';
import { writeDeviceText } from '../deviceText/deviceText';
import { goToLanguage } from '../languageSwitch/goToLanguage';
import { languageOfferName } from '../languageSwitch/languageOfferName';
import { useLanguageHref } from '../languageSwitch/useLanguageHref';
import Offer from './Offer';
import type { OfferWords } from './OfferWords';
import { useOfferedLanguage } from './useOfferedLanguage';

/** Offers the reader's own language, once on a device. The frame is there before, so that screen readers tell of it. */
export default function LanguageOffer(): ReactNode {
  const { i18n, siteConfig } = useDocusaurusContext();
  const offers = siteConfig.customFields?.languageOffers as Readonly<Record<string, OfferWords>>;
  const available = useMemo(() => Object.keys(offers), [offers]);
  const language = useOfferedLanguage(available);
  const words = language === null ? undefined : offers[language];
  const href = useLanguageHref();
  return (
    <div aria-live="polite">
      {language !== null && words !== undefined && (
        <Offer
          words={words}
          language={language}
          currentLanguage={i18n.currentLocale}
          href={href(language)}
          onFollow={() => goToLanguage(href(language))}
          onDismiss={() => writeDeviceText(languageOfferName, 'answered')}
        />
      )}
    </div>
  );
}
