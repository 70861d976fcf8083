// Ejected from Docusaurus 3.10.2. Changed: the other languages of a page are those that have it, see AlternateLanguages.
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { PageMetadata, useThemeConfig } from '@docusaurus/theme-common';
import { DEFAULT_SEARCH_TAG } from '@docusaurus/theme-common/internal';
import SearchMetadata from '@theme/SearchMetadata';
import type { ReactNode } from 'react';
import AlternateLanguages from './AlternateLanguages';
import CanonicalAddress from './CanonicalAddress';

export default function SiteMetadata(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { metadata, image } = useThemeConfig();
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        <body />
      </Head>
      {image && <PageMetadata image={image} />}
      <CanonicalAddress />
      <AlternateLanguages />
      <SearchMetadata tag={DEFAULT_SEARCH_TAG} locale={currentLocale} />
      {/* A head of its own: in one with the tags above, these would stand beside them instead of in their place. */}
      <Head>
        {metadata.map((one, index) => (
          <meta key={index} {...one} />
        ))}
      </Head>
    </>
  );
}
