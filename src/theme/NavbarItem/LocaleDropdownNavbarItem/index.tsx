// In the place of the theme's menu of languages, which leads to a missing page from a missing page and has no place for
// what happens before a link is followed: here the place on the page is kept, and the choice counts as an answer to
// the offer of a language.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import IconLanguage from '@theme/Icon/Language';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type LocaleDropdownType from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import type { ComponentProps, ReactNode } from 'react';
import { goToLanguage } from '../../../components/languageSwitch/goToLanguage';
import { useLanguageHref } from '../../../components/languageSwitch/useLanguageHref';
import { withBoundary } from '../../../components/WidgetBoundary/withBoundary';
import styles from './styles.module.css';

type Props = ComponentProps<typeof LocaleDropdownType>;

function LanguageMenu(props: Props): ReactNode {
  const { dropdownItemsBefore, dropdownItemsAfter, queryString: _, mobile, ...others } = props;
  const { currentLocale, localeConfigs, locales } = useDocusaurusContext().i18n;
  const hrefOf = useLanguageHref();
  const active = mobile ? 'menu__link--active' : 'dropdown__link--active';
  const items = locales.map((locale) => ({
    label: localeConfigs[locale]?.label ?? locale,
    lang: localeConfigs[locale]?.htmlLang,
    // Each language is a site of its own, and its addresses are no routes of this one.
    to: `pathname://${hrefOf(locale)}`,
    target: '_self',
    autoAddBaseUrl: false,
    className: locale === currentLocale ? active : '',
    'aria-current': locale === currentLocale ? ('true' as const) : undefined,
    onClick: () => goToLanguage(hrefOf(locale)),
  }));
  const label = mobile
    ? translate({
        id: 'theme.navbar.mobileLanguageDropdown.label',
        message: 'Languages',
        description: 'The label for the mobile language switcher dropdown',
      })
    : localeConfigs[currentLocale]?.label;
  return (
    <DropdownNavbarItem
      {...others}
      mobile={mobile}
      label={
        <>
          <IconLanguage className={styles.icon} />
          {label}
        </>
      }
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
    />
  );
}

export default withBoundary('LanguageMenu', LanguageMenu, 'control');
