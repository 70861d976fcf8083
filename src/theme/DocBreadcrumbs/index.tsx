// Ejected from Docusaurus 3.10.2, whose places for labels take text only: the last one, the name of the page, is
// marked as English where the page is.
import Link from '@docusaurus/Link';
import { useSidebarBreadcrumbs } from '@docusaurus/plugin-content-docs/client';
import { ThemeClassNames } from '@docusaurus/theme-common';
import { useHomePageRoute } from '@docusaurus/theme-common/internal';
import { translate } from '@docusaurus/Translate';
import HomeBreadcrumbItem from '@theme/DocBreadcrumbs/Items/Home';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useIsFallback } from '../../components/translation/PageContext';
import styles from './styles.module.css';

export default function DocBreadcrumbs(): ReactNode {
  const breadcrumbs = useSidebarBreadcrumbs();
  const homePageRoute = useHomePageRoute();
  const isFallback = useIsFallback();
  if (!breadcrumbs) return null;
  const parents = breadcrumbs.slice(0, -1);
  const page = breadcrumbs.at(-1);
  return (
    <>
      <DocBreadcrumbsStructuredData breadcrumbs={breadcrumbs} />
      <nav
        className={clsx(ThemeClassNames.docs.docBreadcrumbs, styles.container)}
        aria-label={translate({
          id: 'theme.docs.breadcrumbs.navAriaLabel',
          message: 'Breadcrumbs',
          description: 'The ARIA label for the breadcrumbs',
        })}>
        <ul className="breadcrumbs">
          {homePageRoute && <HomeBreadcrumbItem />}
          {parents.map((item, index) => (
            <li key={index} className="breadcrumbs__item">
              <Parent label={item.label} href={isUnlisted(item) ? undefined : item.href} />
            </li>
          ))}
          <li className="breadcrumbs__item breadcrumbs__item--active">
            <span className="breadcrumbs__link" lang={isFallback ? 'en' : undefined}>
              {page?.label}
            </span>
          </li>
        </ul>
      </nav>
    </>
  );
}

const isUnlisted = (item: object): boolean => 'linkUnlisted' in item && item.linkUnlisted === true;

function Parent({ label, href }: { label: string; href: string | undefined }): ReactNode {
  if (href === undefined) return <span className="breadcrumbs__link">{label}</span>;
  return (
    <Link className="breadcrumbs__link" href={href}>
      <span>{label}</span>
    </Link>
  );
}
