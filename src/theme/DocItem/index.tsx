// Tells everything on a page which page it is, and search engines when its text is not in the language of its address.
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type DocItemType from '@theme/DocItem';
import DocItem from '@theme-original/DocItem';
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { isFallback } from '../../components/translation/isFallback';
import { PageContext } from '../../components/translation/PageContext';

export default function PageItem(props: ComponentProps<typeof DocItemType>): ReactNode {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { id, source } = props.content.metadata;
  const page = useMemo(
    () => ({
      id,
      isFallback: isFallback({
        source,
        language: i18n.currentLocale,
        defaultLanguage: i18n.defaultLocale,
        folder: siteConfig.i18n.path,
      }),
    }),
    [id, source, i18n, siteConfig],
  );
  return (
    <PageContext value={page}>
      <DocItem {...props} />
      {page.isFallback && (
        <Head>
          {/* Not a canonical address beside it: that asks for the page to be counted, this for it to be left out. */}
          <meta name="robots" content="noindex" />
          <meta property="og:locale" content={i18n.defaultLocale} />
        </Head>
      )}
    </PageContext>
  );
}
