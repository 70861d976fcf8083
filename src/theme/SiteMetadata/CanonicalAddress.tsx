import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import type { ReactNode } from 'react';

/** The address of this page. */
export default function CanonicalAddress(): ReactNode {
  const { url, baseUrl, trailingSlash } = useDocusaurusContext().siteConfig;
  const { pathname } = useLocation();
  const path = applyTrailingSlash(useBaseUrl(pathname), { trailingSlash, baseUrl });
  return (
    <Head>
      <meta property="og:url" content={url + path} />
      <link rel="canonical" href={url + path} />
    </Head>
  );
}
